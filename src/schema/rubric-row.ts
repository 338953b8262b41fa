import { z } from 'astro/zod';
import { benefitBases } from './assessment.ts';
import { hundredthsSchema } from './decimal.ts';
import { idSchema } from './identifier.ts';
import { thresholdSchema } from './rubric-threshold.ts';
import { plainText } from './text.ts';

/** Effort of raising a row by a level, as we estimate it. */
export const efforts = ['rendah', 'sedang', 'tinggi'] as const;

/** Ids of the sources that a part of the rubric rests on. */
export const sourceIdsSchema = z
	.array(idSchema)
	.meta({ title: 'ID sumber', description: 'ID dari daftar `sources` rubrik ini.' });

const levelText = plainText(400)
	.nullable()
	.meta({ title: 'Bunyi parameter', description: 'Bunyi parameter; null bila tidak diketahui.' });

/** Words of the levels 1, 2 and 3. */
const levelsSchema = z
	.tuple([levelText, levelText, levelText])
	.meta({ title: 'Parameter', description: 'Bunyi parameter 1, 2, dan 3.' });

const evidenceRequiredSchema = z.strictObject({
	text: plainText(600).meta({ title: 'Data dukung', description: 'Bunyi syarat data dukung.' }),
	fileTypes: z
		.array(z.enum(['pdf', 'jpeg', 'jpg', 'png', 'mp4', 'mov', 'tautan']))
		.meta({ title: 'Jenis berkas', description: 'Jenis berkas yang disebut sumber.' }),
	fromYear: z
		.int()
		.meta({ title: 'Tahun syarat', description: 'Tahun rubrik yang memuat bunyi ini; dapat tahun lain.' }),
	sources: sourceIdsSchema,
});

const ownGuidanceSchema = z.strictObject({
	why: plainText(400).meta({ title: 'Mengapa penting', description: 'Tulisan kami, bukan bunyi pedoman.' }),
	how: plainText(500).meta({
		title: 'Cara menaikkan',
		description: 'Langkah yang kami sarankan; tulisan kami, bukan bunyi pedoman.',
	}),
	effort: z
		.enum(efforts)
		.meta({ title: 'Usaha', description: 'Perkiraan kami: rendah, sedang, atau tinggi.' }),
});

export const rubricRowSchema = z.strictObject({
	number: z
		.string()
		.regex(/^[1-9]\d?[ab]?$/, 'Tulis nomor baris dalam tanda kutip, misalnya "2a" atau "16".')
		.meta({ title: 'Nomor', description: 'Nomor baris dengan huruf bila ada, misalnya "2a".' }),
	aspect: z.enum(['spd', 'sid']).meta({ title: 'Aspek', description: 'spd atau sid.' }),
	variable: plainText(80)
		.nullable()
		.meta({ title: 'Variabel', description: 'Nama variabel; null bila tidak diketahui.' }),
	name: plainText(160).meta({ title: 'Indikator', description: 'Nama indikator seperti dalam sumber.' }),
	definition: plainText(600)
		.nullable()
		.meta({ title: 'Definisi', description: 'Bunyi definisi; null bila tidak diketahui.' }),
	weight: hundredthsSchema
		.refine((weight) => weight > 0, 'Bobot harus lebih besar daripada nol.')
		.nullable()
		.meta({ title: 'Bobot', description: 'Bobot baris, misalnya "0.75"; null bila tidak diketahui.' }),
	mandatory: z
		.boolean()
		.nullable()
		.meta({ title: 'Wajib', description: 'true bila wajib diisi; null bila tidak diketahui.' }),
	levels: levelsSchema,
	threshold: thresholdSchema.nullable().meta({
		title: 'Ambang',
		description: 'Ambang angka; null bila parameter tidak ditentukan oleh angka.',
	}),
	bases: z
		.array(
			z.strictObject({
				basis: z.enum(benefitBases).meta({ title: 'Dasar ukur', description: 'Dasar yang dapat dipilih.' }),
				levels: levelsSchema,
				threshold: thresholdSchema.meta({ title: 'Ambang', description: 'Ambang angka dasar ini.' }),
				sources: sourceIdsSchema,
			}),
		)
		.default([])
		.meta({ title: 'Dasar ukur', description: 'Dasar yang dapat dipilih, khusus baris 33.' }),
	evidence: evidenceRequiredSchema.nullable().meta({
		title: 'Data dukung',
		description: 'Bukti yang diminta; null bila tidak diketahui.',
	}),
	ownGuidance: ownGuidanceSchema.nullable().meta({
		title: 'Panduan kami',
		description: 'Tulisan pengelola situs, bukan bunyi pedoman; null bila belum ditulis.',
	}),
	note: plainText(500)
		.nullable()
		.meta({ title: 'Catatan', description: 'Pertentangan sumber atau hal yang belum pasti.' }),
	sources: sourceIdsSchema,
});

/** One scored row. `weight` and the bounds of thresholds are in hundredths; null is unknown. */
export type RubricRow = z.output<typeof rubricRowSchema>;
