import { z } from 'astro/zod';
import { sidRowNumbers, spdRowNumbers } from './assessment.ts';
import { idSchema } from './identifier.ts';

const levelSchema = z
	.int()
	.min(0)
	.max(3)
	.meta({ title: 'Parameter', description: '1, 2, atau 3; 0 sama dengan belum terisi.' });

const pointsSchema = (title: string, description: string) =>
	z
		.number()
		.nonnegative()
		.refine(
			(points) => /^\d{1,9}(?:\.\d{1,2})?$/.test(String(points)),
			'Tulis angka dengan paling banyak dua desimal, misalnya 41.25.',
		)
		.optional()
		.meta({ title, description });

/** One ad-hoc case for `npm run score`. */
export const scoreCaseSchema = z.strictObject({
	rubric: idSchema.meta({ title: 'Rubrik', description: 'ID rubrik, misalnya iid-2026.' }),
	spd: z
		.partialRecord(z.enum(spdRowNumbers), levelSchema)
		.default({})
		.meta({ title: 'Baris SPD', description: 'Parameter tiap baris; yang tidak ditulis belum terisi.' }),
	spdTotal: pointsSchema('Jumlah SPD', 'Hanya bila baris SPD rubrik itu tidak diketahui.'),
	countScore: pointsSchema('Skor jumlah inovasi', 'Hanya bila aturannya dalam rubrik itu tidak diketahui.'),
	innovations: z
		.array(
			z.strictObject({
				levels: z.partialRecord(z.enum(sidRowNumbers), levelSchema).default({}).meta({
					title: 'Baris SID',
					description: 'Parameter tiap baris; yang tidak ditulis belum terisi.',
				}),
				affair: z
					.string()
					.optional()
					.meta({ title: 'Urusan utama', description: 'ID atau nama urusan, misalnya Pendidikan.' }),
			}),
		)
		.default([])
		.meta({ title: 'Inovasi', description: 'Inovasi yang diajukan; semua dihitung.' }),
});

export type ScoreCase = z.output<typeof scoreCaseSchema>;
