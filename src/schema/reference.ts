import { z } from 'astro/zod';
import { idSchema } from './identifier.ts';
import { sourceListSchema, sourceSchema } from './source.ts';
import { plainText } from './text.ts';

/** Groups of government affairs in UU 23/2014; `yandas` are the six mandatory basic-service affairs. */
export const affairGroups = ['yandas', 'wajib', 'pilihan', 'penunjang'] as const;

/** `content/reference/affairs.yaml`: the 38 urusan of the ministry's form. */
export const affairFileSchema = z.strictObject({
	source: sourceSchema.meta({ title: 'Sumber', description: 'Sumber daftar urusan.' }),
	affairs: z
		.array(
			z.strictObject({
				id: idSchema.meta({ title: 'ID', description: 'Pengenal urusan.', examples: ['kependudukan'] }),
				number: z
					.int()
					.positive()
					.meta({ title: 'Nomor', description: 'Nomor dalam formulir.', examples: [12] }),
				name: plainText(120).meta({
					title: 'Nama',
					description: 'Nama urusan seperti dalam formulir.',
					examples: ['Administrasi kependudukan dan pencatatan sipil'],
				}),
				aliases: z
					.array(plainText(120))
					.default([])
					.meta({
						title: 'Nama lain',
						description: 'Singkatan atau sebutan lain urusan ini, misalnya PUPR.',
						examples: [['Dukcapil']],
					}),
				group: z
					.enum(affairGroups)
					.meta({ title: 'Kelompok', description: 'yandas, wajib, pilihan, penunjang.' }),
			}),
		)
		.meta({ title: 'Urusan', description: 'Urusan pemerintahan, menurut urutan formulir.' }),
});
export type Affair = z.output<typeof affairFileSchema>['affairs'][number];

/** `content/reference/themes.yaml`: themes of the ministry's form through the years. */
export const themeFileSchema = z.strictObject({
	themes: z
		.array(
			z.strictObject({
				id: idSchema.meta({ title: 'ID', description: 'Pengenal tema.', examples: ['digitalisasi-layanan'] }),
				name: plainText(120).meta({
					title: 'Nama',
					description: 'Nama tema.',
					examples: ['Digitalisasi layanan pemerintahan'],
				}),
				years: plainText(40).meta({
					title: 'Tahun formulir',
					description: 'Tahun formulir yang memuat tema ini.',
					examples: ['2024-2026'],
				}),
				source: sourceSchema.meta({ title: 'Sumber', description: 'Sumber tema ini.' }),
			}),
		)
		.meta({ title: 'Tema', description: 'Tema yang dapat dirujuk inovasi.' }),
});
export type Theme = z.output<typeof themeFileSchema>['themes'][number];

/** `content/reference/needs.yaml`: what citizens come for, and the affairs that answer it. */
export const needFileSchema = z.strictObject({
	needs: z
		.array(
			z.strictObject({
				id: idSchema.meta({ title: 'ID', description: 'Pengenal kebutuhan.', examples: ['dokumen'] }),
				name: plainText(60).meta({
					title: 'Nama',
					description: 'Kata kerja warga, misalnya Mengurus dokumen.',
					examples: ['Mengurus dokumen'],
				}),
				description: plainText(160).meta({
					title: 'Penjelasan',
					description: 'Contoh keperluan warga.',
					examples: ['KTP, kartu keluarga, akta, surat pindah'],
				}),
				affairs: z
					.array(idSchema)
					.min(1)
					.meta({
						title: 'Urusan',
						description: 'ID urusan yang menjawabnya.',
						examples: [['kependudukan']],
					}),
			}),
		)
		.meta({ title: 'Kebutuhan', description: 'Keperluan warga, menurut urutan tampil.' }),
});
export type Need = z.output<typeof needFileSchema>['needs'][number];

/** `content/reference/systems.yaml`: systems that a guide may ask for and a region may have. */
export const systemFileSchema = z.strictObject({
	systems: z
		.array(
			z.strictObject({
				id: idSchema.meta({ title: 'ID', description: 'Pengenal sistem.', examples: ['siak'] }),
				name: plainText(60).meta({
					title: 'Nama',
					description: 'Nama yang dikenal di semua daerah, bukan merek satu daerah.',
					examples: ['SIAK'],
				}),
				explanation: plainText(160).meta({
					title: 'Penjelasan',
					description: 'Apa yang dikerjakan sistem ini, dengan kata biasa.',
					examples: ['Mencatat data penduduk dan dokumennya.'],
				}),
			}),
		)
		.meta({ title: 'Sistem', description: 'Sistem yang dapat disyaratkan panduan.' }),
});
export type KnownSystem = z.output<typeof systemFileSchema>['systems'][number];

/** `content/reference/glossary.yaml`: field terms, explained once. */
export const glossaryFileSchema = z.strictObject({
	terms: z
		.array(
			z.strictObject({
				id: idSchema.meta({
					title: 'ID',
					description: 'Pengenal istilah; menjadi jangkar halaman.',
					examples: ['replikasi'],
				}),
				term: plainText(80).meta({
					title: 'Istilah',
					description: 'Istilah seperti dalam peraturan.',
					examples: ['Replikasi'],
				}),
				spellings: z
					.array(plainText(80))
					.default([])
					.meta({
						title: 'Ejaan lain',
						description: 'Singkatan dan ejaan yang juga ditautkan.',
						examples: [['mereplikasi']],
					}),
				meaning: plainText(700).meta({
					title: 'Arti',
					description: 'Penjelasan dengan kata biasa.',
					examples: ['Menerapkan inovasi daerah lain dengan penyesuaian.'],
				}),
				sources: sourceListSchema.default([]).meta({ title: 'Sumber', description: 'Sumber penjelasan.' }),
			}),
		)
		.meta({ title: 'Istilah', description: 'Istilah yang dijelaskan sekali dan ditautkan.' }),
});
export type GlossaryTerm = z.output<typeof glossaryFileSchema>['terms'][number];

/** `content/reference/aliases.yaml`: words that mean the same to a searcher, which stemming cannot know. */
export const aliasFileSchema = z.strictObject({
	groups: z
		.array(
			z
				.array(plainText(80))
				.min(2)
				.meta({
					title: 'Kata sepadan',
					description: 'Singkatan, nama lama, nama panjang.',
					examples: [['KTP', 'kartu tanda penduduk']],
				}),
		)
		.meta({
			title: 'Kelompok kata',
			description: 'Kelompok kata yang berarti sama bagi pencarian.',
			examples: [[['KTP', 'kartu tanda penduduk']]],
		}),
});
export type AliasGroup = readonly string[];

/** One row of `content/reference/regions.csv`. */
export const referenceRegionSchema = z.strictObject({
	code: z.string(),
	name: z.string(),
	level: z.enum(['provinsi', 'kabupaten', 'kota']),
	provinceCode: z.string(),
	population: z.int().positive(),
	areaKm2: z.number().positive().optional(),
	latitude: z.number(),
	longitude: z.number(),
});
export type ReferenceRegion = z.output<typeof referenceRegionSchema>;
