import type { regionLevels } from '../../schema/guide-prerequisite.ts';

/** What the law's default follows from. */
interface Governed {
	/** Kemendagri code. */
	readonly code: string;
	readonly level: (typeof regionLevels)[number];
}

/** Which urusan are within the authority of a region, by their ids; what is in neither list is not. */
export interface Authority {
	readonly within: readonly string[];
	/** Those that the law does not settle for this level, or does not know by this id. */
	readonly uncertain: readonly string[];
}

/** Pasal 12, which Pasal 14 does not take back: these are shared by the centre, provinces and kabupaten/kota. */
const concurrent = [
	'pendidikan',
	'kesehatan',
	'pekerjaan-umum',
	'perumahan',
	'ketenteraman',
	'sosial',
	'tenaga-kerja',
	'perempuan-dan-anak',
	'pangan',
	'pertanahan',
	'lingkungan-hidup',
	'kependudukan',
	'desa',
	'keluarga-berencana',
	'perhubungan',
	'komunikasi-informatika',
	'koperasi-ukm',
	'penanaman-modal',
	'pemuda-olahraga',
	'statistik',
	'persandian',
	'kebudayaan',
	'perpustakaan',
	'kearsipan',
	'pariwisata',
	'pertanian',
	'perdagangan',
	'perindustrian',
	'transmigrasi',
];

/** Pasal 219: what a region's own agencies do to support its affairs. */
const supporting = ['perencanaan', 'keuangan', 'kepegawaian', 'pelatihan', 'penelitian'];

/**
 * Pasal 14: shared by the centre and the provinces. Kabupaten/kota keep only parts of them, such as taman hutan raya and
 * the direct use of geothermal energy; whether such a part is what is asked for, an id cannot tell.
 */
const provincial = ['kelautan-perikanan', 'kehutanan', 'energi-mineral'];

const everywhere: ReadonlySet<string> = new Set([...concurrent, ...supporting]);
const inProvinces: ReadonlySet<string> = new Set([...everywhere, ...provincial]);

/** The kabupaten and kota of Jakarta are administrative: the province alone is autonomous (UU 2/2024, Pasal 3). */
function isAdministrative({ code }: Governed): boolean {
	return code.startsWith('31.');
}

/**
 * The authority of a region over the given urusan by Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah, Pasal
 * 12, 14 and 219 (https://peraturan.bpk.go.id/Details/38685/uu-no-23-tahun-2014). Its annex divides each urusan further by
 * level, which is not looked at here: a region can say otherwise.
 */
export function authorityOf(region: Governed, affairs: readonly string[]): Authority {
	if (isAdministrative(region)) return { within: [], uncertain: affairs };
	const own = region.level === 'provinsi' ? inProvinces : everywhere;
	return {
		within: affairs.filter((id) => own.has(id)),
		uncertain: affairs.filter((id) => !own.has(id)),
	};
}
