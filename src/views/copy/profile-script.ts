import type { ChosenRegion } from '../../domain/replication/stated-profile.ts';
import { formatNumber } from './formats.ts';

export const regionFieldText = {
	hint: 'Ketik nama provinsi, kabupaten, atau kota.',
	loading: 'Memuat daftar daerah…',
	failed: 'Daftar daerah belum dapat dimuat. Ketik lagi untuk mencoba sekali lagi.',
	none: 'Tidak ada daerah yang cocok. Periksa ejaannya.',
	found: (count: number, shown: number, first: string) =>
		shown < count
			? `${formatNumber(count)} daerah cocok, ${formatNumber(shown)} yang pertama diperlihatkan. Enter memilih ${first}.`
			: `${formatNumber(count)} daerah cocok. Enter memilih ${first}.`,
	chosen: (name: string) => `${name} dipilih.`,
	cleared: 'Belum ada daerah yang dipilih.',
	notChosen: 'Belum ada daerah yang dipilih. Pilih satu dari daftar.',
	province: 'provinsi',
	sample: 'daerah contoh',
	sampleFigures: 'daerah contoh, angka rekaan',
	people: (count: number) => `${formatNumber(count)} orang`,
	area: (squareKilometres: number) => `${formatNumber(squareKilometres)} km²`,
	unknown: 'belum ada data',
} as const;

export const levelNames = {
	provinsi: 'Provinsi',
	kabupaten: 'Kabupaten',
	kota: 'Kota',
} as const satisfies Record<ChosenRegion['level'], string>;

export const profileFormText = {
	unsaid: 'belum diisi',
	none: 'tidak punya satu pun',
	chosen: (count: number) => `${formatNumber(count)} dipilih`,
	filled: (count: number) => `${formatNumber(count)} diisi`,
	byLaw: 'menurut undang-undang',
	changed: (count: number) => `${formatNumber(count)} diubah`,
	waits: 'menunggu pilihan daerah',
	unreadable: 'Tulis angka bulat, misalnya 12.',
	unreadableAmount: 'Tulis jumlah rupiah, misalnya 150.000.000 atau 150 juta.',
	otherRegion: 'Jumlah unit dan kewenangan dikosongkan, karena milik daerah sebelumnya.',
	forgotten: 'Profil sudah dihapus dari perangkat ini.',
} as const;
