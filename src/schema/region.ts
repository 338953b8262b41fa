import { z } from 'astro/zod';
import { regionAssessmentSchema } from './assessment.ts';
import { idSchema, regionCodeSchema } from './identifier.ts';
import { daySchema } from './partial-date.ts';
import { regionBooksSchema } from './region-book.ts';
import { dutySchema, programmeSchema } from './region-duty.ts';
import { reviewSchema, sourceListSchema, sourceSchema } from './source.ts';
import { plainText } from './text.ts';

/** `mentah`: sums of points as published until 2020. `0-100`: the index since 2021. The two are never compared. */
export const resultScales = ['mentah', '0-100'] as const;

/** `resmi`: final, announced by the ministry. `sementara`: quoted by the region before the announcement. */
export const resultStandings = ['resmi', 'sementara'] as const;

/** Who wrote the records: only where agencies report themselves does a missing record say something about an agency. */
export const recordOrigins = ['unit', 'sumber-terbuka'] as const;

const figureFields = {
	score: z
		.number()
		.nonnegative()
		.optional()
		.meta({
			title: 'Skor',
			description: 'Angka seperti diterbitkan, titik sebagai pemisah desimal: 55.83 atau 2501.',
			examples: [55.83],
		}),
	predicate: plainText(80)
		.optional()
		.meta({
			title: 'Predikat',
			description: 'Predikat seperti diterbitkan, misalnya Sangat Inovatif.',
			examples: ['Sangat Inovatif'],
		}),
	innovations: z
		.int()
		.nonnegative()
		.optional()
		.meta({
			title: 'Jumlah inovasi',
			description: 'Jumlah inovasi yang dilaporkan menurut sumber.',
			examples: [42],
		}),
	note: plainText(500)
		.optional()
		.meta({
			title: 'Catatan',
			description: 'Penjelasan yang perlu diketahui pembaca.',
			examples: ['Angka disebut dalam siaran pers sebelum pengumuman resmi.'],
		}),
	source: sourceSchema.meta({ title: 'Sumber', description: 'Sumber angka ini.' }),
};

export const officialResultSchema = z.strictObject({
	year: z
		.int()
		.min(2017)
		.max(2100)
		.meta({ title: 'Tahun', description: 'Tahun penilaian.', examples: [2025] }),
	scale: z.enum(resultScales).meta({
		title: 'Skala',
		description: 'mentah untuk jumlah poin sampai 2020; 0-100 untuk indeks sejak 2021.',
	}),
	standing: z.enum(resultStandings).meta({
		title: 'Kedudukan',
		description: 'resmi bila sudah diumumkan Kemendagri; sementara bila disebut daerah sebelum pengumuman.',
	}),
	...figureFields,
	conflicts: z.array(z.strictObject(figureFields)).default([]).meta({
		title: 'Angka yang berbeda',
		description: 'Angka lain dari sumber lain; ditampilkan berdampingan.',
	}),
});

export type OfficialResult = z.output<typeof officialResultSchema>;

/** `content/regions/<region>.yaml`. Population and area of real regions come from `content/reference/regions.csv`. */
export const regionSchema = z.strictObject({
	code: regionCodeSchema.meta({
		title: 'Kode daerah',
		description: 'Kode Kemendagri dalam tanda kutip, misalnya "33.71". Daerah contoh memakai 99.xx.',
		examples: ['99.71'],
	}),
	name: plainText(120).meta({
		title: 'Nama daerah',
		description: 'Nama lengkap, misalnya Kota Magelang.',
		examples: ['Kota Arunika'],
	}),
	sample: z
		.boolean()
		.default(false)
		.meta({ title: 'Data contoh', description: 'true hanya bagi daerah rekaan dengan kode 99.xx.' }),
	summary: plainText(600).meta({
		title: 'Ringkasan',
		description: 'Dua atau tiga kalimat bagi pembaca umum.',
		examples: [
			'Kota Arunika adalah kota pelabuhan kecil. Catatan ini memuat inovasi perangkat daerahnya sejak 2023.',
		],
	}),
	sampleFacts: z
		.strictObject({
			population: z
				.int()
				.positive()
				.meta({ title: 'Penduduk', description: 'Jumlah penduduk (orang).', examples: [184210] }),
			areaKm2: z
				.number()
				.positive()
				.meta({ title: 'Luas', description: 'Luas wilayah (km²).', examples: [58.4] }),
		})
		.optional()
		.meta({
			title: 'Fakta daerah contoh',
			description: 'Hanya bagi daerah rekaan; fakta daerah nyata diambil dari daftar acuan.',
		}),
	programmes: z
		.array(programmeSchema)
		.default([])
		.meta({ title: 'Program', description: 'Program daerah yang mendorong inovasi.' }),
	duties: z
		.array(dutySchema)
		.default([])
		.meta({ title: 'Kewajiban', description: 'Kewajiban berinovasi per kategori unit.' }),
	assistance: z
		.strictObject({
			office: plainText(160).meta({
				title: 'Kantor pendamping',
				description: 'Nama kantor yang mendampingi.',
				examples: ['Bappeda Kota Arunika'],
			}),
			text: plainText(600)
				.optional()
				.meta({
					title: 'Penjelasan',
					description: 'Apa yang dapat diminta.',
					examples: ['Pendampingan menyusun bukti, setiap Kamis pagi.'],
				}),
			since: daySchema
				.optional()
				.meta({ title: 'Sejak', description: 'Tanggal tim dibentuk.', examples: ['2024-02-01'] }),
			source: sourceSchema.optional().meta({ title: 'Sumber', description: 'Sumber keterangan ini.' }),
		})
		.optional()
		.meta({ title: 'Pendamping', description: 'Kantor atau tim yang membantu unit berinovasi.' }),
	results: z
		.array(officialResultSchema)
		.default([])
		.meta({ title: 'Hasil resmi', description: 'Hasil Indeks Inovasi Daerah per tahun.' }),
	recordsFrom: z.enum(recordOrigins).default('sumber-terbuka').meta({
		title: 'Asal catatan',
		description:
			'unit: unit sendiri yang melapor; sumber-terbuka: catatan disusun dari sumber publik, sehingga unit tanpa catatan tidak disebut belum melapor.',
	}),
	assessments: z
		.record(idSchema, regionAssessmentSchema)
		.default({})
		.meta({ title: 'Penilaian', description: 'Isian daerah per rubrik, misalnya iid-2026.' }),
	books: regionBooksSchema.default([]).meta({
		title: 'Buku Inovasi',
		description: 'Kata pengantar Buku Inovasi per tahun, dan tahun lalu yang bukunya tetap ditampilkan.',
	}),
	unknowns: z
		.array(plainText(300))
		.default([])
		.meta({
			title: 'Belum diketahui',
			description: 'Hal yang dicari tetapi belum ditemukan sumbernya.',
			examples: [['Anggaran pendampingan sebelum 2024.']],
		}),
	sources: sourceListSchema
		.default([])
		.meta({ title: 'Sumber', description: 'Sumber umum tentang daerah ini.' }),
	reviewed: reviewSchema.meta({
		title: 'Tinjauan',
		description: 'Kapan dan oleh kantor mana isi terakhir ditinjau.',
	}),
});

export type Region = z.output<typeof regionSchema>;
