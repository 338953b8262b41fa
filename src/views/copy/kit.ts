import { formatDate } from './formats.ts';

/** `a`, `a atau b`, `a, b, atau c`. */
export function anyOf(items: readonly string[]): string {
	if (items.length < 3) return items.join(' atau ');
	return `${items.slice(0, -1).join(', ')}, atau ${items.at(-1) ?? ''}`;
}

/** What all papers of the replication kit share. */
export const kitText = {
	guideNote:
		'Isi panduan replikasi dengan jadwal yang dihitung situs. Hari adalah hari kerja sejak mulai; hari 0 adalah hari pertama. `begins` dan `ends` adalah batas bawah selama `known` tidak benar, karena lama suatu langkah tidak tertulis. Biaya dalam rupiah menurut tahun harganya.',
	draft: 'DRAF – disusun otomatis dari panduan replikasi; periksa bersama bagian hukum sebelum dipakai',
	sample: 'DATA CONTOH: inovasi dan daerah asal rekaan',
	origin: (title: string, reviewed: string, address: string) =>
		`Dari panduan replikasi ${title}, ditinjau ${formatDate(reviewed)}: ${address}`,
	/** Where somebody has to write: a name, a sentence. */
	blank: '…………………………',
	/** Where somebody has to write a number or a word. */
	shortBlank: '…………',
	noData: 'belum ada data',
	estimate: 'perkiraan',
	level: { provinsi: 'Provinsi', kabupaten: 'Kabupaten', kota: 'Kota' },
	headOf: { provinsi: 'Gubernur', kabupaten: 'Bupati', kota: 'Wali Kota' },
	government: (region: string) => `Pemerintah ${region}`,
	/** `15 persen`. */
	percent: (share: number) => `${String(share)} persen`,
	sourceOf: (title: string, publisher: string | undefined, address: string | undefined) =>
		[title, publisher, address].flatMap((part) => part ?? []).join(', '),
} as const;

/** Names of the files and their order. */
export const kitFiles = {
	letter: '01-surat-minat',
	memorandum: '02-nota-kesepakatan',
	agreement: '03-perjanjian-kerja-sama',
	reference: '04-kerangka-acuan-kerja',
	checklist: '05-daftar-periksa',
	budget: '06-rencana-anggaran-biaya',
	plan: '07-rencana-kerja',
	readme: 'BACA-DAHULU',
	folder: 'kit-replikasi',
} as const;
