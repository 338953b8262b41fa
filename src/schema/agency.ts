import { z } from 'astro/zod';
import { idSchema } from './identifier.ts';
import { partialDateSchema } from './partial-date.ts';
import { sourceListSchema, sourceSchema } from './source.ts';
import { plainText, webAddressSchema } from './text.ts';

/**
 * Kinds of units that carry a duty to innovate: the union of the categories found in regional rules
 * (Kutai Kartanegara circular B-2714/Balitbangda/070/09/2022, Kota Magelang, Lampung Selatan).
 */
export const agencyCategories = [
	'sekretariat',
	'inspektorat',
	'dinas',
	'badan',
	'satpol-pp',
	'rsud',
	'puskesmas',
	'kecamatan',
	'kelurahan',
	'desa',
	'bumd',
	'bumdes',
	'sekolah',
	'masyarakat',
] as const;

export type AgencyCategory = (typeof agencyCategories)[number];

/** An agency's own statement that it has no innovation in a year. Saying so is not the same as saying nothing. */
const nilReportSchema = z.strictObject({
	year: z
		.int()
		.min(2010)
		.max(2100)
		.meta({ title: 'Tahun', description: 'Tahun yang dilaporkan tanpa inovasi.', examples: [2025] }),
	on: partialDateSchema.meta({
		title: 'Tanggal laporan',
		description: 'Kapan unit melaporkannya.',
		examples: ['2026-01-20'],
	}),
	reason: plainText(400)
		.optional()
		.meta({
			title: 'Sebab',
			description: 'Sebab yang disebut unit, bila ada.',
			examples: ['Unit baru dibentuk pada triwulan terakhir.'],
		}),
	source: sourceSchema.optional().meta({ title: 'Sumber', description: 'Surat atau laporan unit.' }),
});

export const agencySchema = z.strictObject({
	id: idSchema.meta({
		title: 'ID',
		description: 'Pengenal tetap, misalnya disdukcapil. Menjadi alamat halaman.',
		examples: ['disdukcapil'],
	}),
	name: plainText(160).meta({
		title: 'Nama resmi',
		description: 'Nama lengkap seperti dalam peraturan daerah.',
		examples: ['Dinas Kependudukan dan Pencatatan Sipil'],
	}),
	shortName: plainText(60)
		.optional()
		.meta({
			title: 'Nama pendek',
			description: 'Singkatan yang dikenal, misalnya Disdukcapil.',
			examples: ['Disdukcapil'],
		}),
	category: z
		.enum(agencyCategories)
		.meta({ title: 'Kategori', description: 'Jenis unit; menentukan kewajibannya.' }),
	parent: idSchema.optional().meta({
		title: 'Unit induk',
		description: 'ID unit induk, misalnya kecamatan bagi kelurahan atau dinas kesehatan bagi puskesmas.',
		examples: ['dinas-kesehatan'],
	}),
	activeFrom: partialDateSchema
		.optional()
		.meta({ title: 'Aktif sejak', description: 'Bila unit baru dibentuk.', examples: ['2024-01'] }),
	activeUntil: partialDateSchema.optional().meta({
		title: 'Aktif sampai',
		description: 'Bila unit sudah dilebur atau dibubarkan.',
		examples: ['2025-12-31'],
	}),
	nilReports: z.array(nilReportSchema).default([]).meta({
		title: 'Laporan nihil',
		description: 'Tahun yang dilaporkan unit tanpa inovasi; berbeda dari belum melapor.',
	}),
	website: webAddressSchema.optional().meta({
		title: 'Situs',
		description: 'Alamat situs resmi unit.',
		examples: ['https://disdukcapil.kota-arunika.example'],
	}),
});

export type Agency = z.output<typeof agencySchema>;

/** `content/agencies/<region>.yaml`. */
export const agencyFileSchema = z.strictObject({
	complete: z.boolean().meta({
		title: 'Daftar lengkap',
		description: 'true bila daftar memuat semua unit; false bila hanya yang disebut sumber.',
	}),
	note: plainText(600)
		.optional()
		.meta({
			title: 'Catatan',
			description: 'Dari mana daftar ini, apa yang belum diketahui.',
			examples: ['Disusun dari peraturan daerah tentang perangkat daerah; kelurahan belum dicatat.'],
		}),
	sources: sourceListSchema.default([]).meta({ title: 'Sumber', description: 'Sumber daftar unit.' }),
	agencies: z.array(agencySchema).meta({ title: 'Unit', description: 'Unit kerja daerah ini.' }),
});
