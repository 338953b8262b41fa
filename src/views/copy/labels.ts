import type { FacetName } from '../../domain/catalogue/facets.ts';
import type { AgencyCategory } from '../../schema/agency.ts';
import type { forms, initiators, stages, statuses, types } from '../../schema/innovation.ts';
import type { improvements } from '../../schema/improvement.ts';
import type { resultScales, resultStandings } from '../../schema/region.ts';

/** Words for the values of the content, spelled as in the regulations. */
export const formLabels = {
	'tata-kelola': 'Tata kelola pemerintahan daerah',
	'pelayanan-publik': 'Pelayanan publik',
	lainnya: 'Inovasi lain sesuai urusan daerah',
} as const satisfies Record<(typeof forms)[number], string>;

export const typeLabels = {
	digital: 'Digital',
	'non-digital': 'Non-digital',
} as const satisfies Record<(typeof types)[number], string>;

export const stageLabels = {
	inisiatif: 'Inisiatif',
	'uji-coba': 'Uji coba',
	penerapan: 'Penerapan',
} as const satisfies Record<(typeof stages)[number], string>;

export const statusLabels = {
	berjalan: 'Berjalan',
	'berubah-nama': 'Berubah nama',
	berhenti: 'Berhenti',
} as const satisfies Record<(typeof statuses)[number], string>;

export const initiatorLabels = {
	'kepala-daerah': 'Kepala daerah',
	'anggota-dprd': 'Anggota DPRD',
	asn: 'Aparatur sipil negara (ASN)',
	'perangkat-daerah': 'Perangkat daerah',
	masyarakat: 'Masyarakat',
} as const satisfies Record<(typeof initiators)[number], string>;

/** What was aimed at: the figures say whether it was reached. */
export const improvementLabels = {
	'lebih-cepat': 'Tujuan: lebih cepat',
	'lebih-pintar': 'Tujuan: lebih pintar',
	'lebih-murah': 'Tujuan: lebih murah',
	'lebih-mudah': 'Tujuan: lebih mudah',
	'lebih-baik': 'Tujuan: lebih baik',
} as const satisfies Record<(typeof improvements)[number], string>;

export const criterionLabels = {
	novelty: 'Mengandung pembaruan',
	benefit: 'Memberi manfaat',
	noBurden: 'Tidak membebani',
	authority: 'Kewenangan daerah',
	replicable: 'Dapat direplikasi',
} as const;

export const categoryLabels = {
	sekretariat: 'Sekretariat',
	inspektorat: 'Inspektorat',
	dinas: 'Dinas',
	badan: 'Badan',
	'satpol-pp': 'Satuan Polisi Pamong Praja',
	rsud: 'Rumah sakit daerah',
	puskesmas: 'Puskesmas',
	kecamatan: 'Kecamatan',
	kelurahan: 'Kelurahan',
	desa: 'Desa',
	bumd: 'BUMD',
	bumdes: 'BUMDes',
	sekolah: 'Sekolah',
	masyarakat: 'Masyarakat',
} as const satisfies Record<AgencyCategory, string>;

export const scaleLabels = {
	mentah: 'Skor mentah (jumlah poin, sampai 2020)',
	'0-100': 'Indeks 0–100 (sejak 2021)',
} as const satisfies Record<(typeof resultScales)[number], string>;

export const standingLabels = {
	resmi: 'Hasil resmi',
	sementara: 'Disebut daerah sebelum pengumuman resmi',
} as const satisfies Record<(typeof resultStandings)[number], string>;

export const levelLabels = { provinsi: 'Provinsi', kabupaten: 'Kabupaten', kota: 'Kota' } as const;

/** Records of real governments and of fictional ones. */
export const dataLabels = { nyata: 'Daerah nyata', contoh: 'Data contoh' } as const;

export const facetLabels = {
	daerah: 'Daerah',
	instansi: 'Unit pemilik',
	urusan: 'Urusan',
	bentuk: 'Bentuk',
	jenis: 'Jenis',
	tahapan: 'Tahapan',
	tahun: 'Tahun mulai',
	tema: 'Tema',
	data: 'Data',
} as const satisfies Record<FacetName, string>;
