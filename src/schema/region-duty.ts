import { z } from 'astro/zod';
import { agencyCategories } from './agency.ts';
import { idSchema } from './identifier.ts';
import { partialDateSchema } from './partial-date.ts';
import { sourceListSchema, sourceSchema } from './source.ts';
import { plainText } from './text.ts';

/** What a region asks of its units every year. */
export const dutySchema = z.strictObject({
	categories: z
		.array(z.enum(agencyCategories))
		.min(1)
		.meta({ title: 'Kategori unit', description: 'Kategori yang terkena kewajiban ini.' }),
	count: z
		.int()
		.positive()
		.meta({ title: 'Jumlah inovasi', description: 'Banyaknya inovasi yang diwajibkan.', examples: [1] }),
	per: z.enum(['unit', 'kecamatan']).default('unit').meta({
		title: 'Dihitung per',
		description: 'unit: setiap unit; kecamatan: bersama-sama per kecamatan.',
	}),
	from: z
		.int()
		.min(2010)
		.max(2100)
		.meta({ title: 'Mulai tahun', description: 'Tahun pertama kewajiban berlaku.', examples: [2024] }),
	until: z
		.int()
		.min(2010)
		.max(2100)
		.optional()
		.meta({
			title: 'Sampai tahun',
			description: 'Tahun terakhir, bila kewajiban sudah diganti.',
			examples: [2025],
		}),
	deadline: z
		.string()
		.regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'Tulis bulan-hari, misalnya "06-30".')
		.optional()
		.meta({
			title: 'Batas waktu',
			description: 'Bulan-hari batas setiap tahun, misalnya "06-30".',
			examples: ['06-30'],
		}),
	basis: plainText(300).meta({
		title: 'Dasar',
		description: 'Peraturan, surat edaran, atau arahan yang mewajibkan, dengan nomornya bila diketahui.',
		examples: ['Peraturan Wali Kota Arunika Nomor 14 Tahun 2023 pasal 7'],
	}),
	source: sourceSchema.optional().meta({ title: 'Sumber', description: 'Sumber kewajiban ini.' }),
});

/** A programme that moves units to innovate, with tags that innovations may name. */
export const programmeSchema = z.strictObject({
	id: idSchema.meta({
		title: 'ID',
		description: 'Pengenal tetap program.',
		examples: ['satu-unit-satu-inovasi'],
	}),
	title: plainText(160).meta({
		title: 'Nama program',
		description: 'Misalnya One OPD One Innovation.',
		examples: ['Satu Unit, Satu Inovasi'],
	}),
	text: plainText(1200).meta({
		title: 'Penjelasan',
		description: 'Apa program ini, dalam kalimat biasa.',
		examples: ['Setiap unit kerja menjaga paling sedikit satu inovasi yang benar-benar dipakai.'],
	}),
	since: partialDateSchema
		.optional()
		.meta({ title: 'Sejak', description: 'Kapan program dimulai.', examples: ['2023-03'] }),
	tags: z
		.array(
			z.strictObject({
				id: idSchema.meta({
					title: 'ID tanda',
					description: 'Pengenal tanda, misalnya janji-30.',
					examples: ['misi-1'],
				}),
				title: plainText(160).meta({
					title: 'Nama tanda',
					description: 'Misalnya Janji kerja ke-30.',
					examples: ['Misi 1: pelayanan dasar yang dekat dan mudah'],
				}),
			}),
		)
		.default([])
		.meta({ title: 'Tanda program', description: 'Bagian program yang dapat dirujuk inovasi.' }),
	sources: sourceListSchema.default([]).meta({ title: 'Sumber', description: 'Sumber program ini.' }),
});
