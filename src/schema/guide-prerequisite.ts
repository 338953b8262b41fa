import { z } from 'astro/zod';
import { idSchema } from './identifier.ts';
import { sourceSchema } from './source.ts';
import { plainText } from './text.ts';

/** Levels of government, as in the list of all regions. */
export const regionLevels = ['provinsi', 'kabupaten', 'kota'] as const;

/** From none to a steady line; each includes those before it. */
export const connectivities = [
	'tanpa-jaringan',
	'seluler-tidak-stabil',
	'seluler-stabil',
	'serat-optik',
] as const;

/** `wajib` must be met; `membantu` only makes it easier. */
export const necessities = ['wajib', 'membantu'] as const;

const count = z.int().nonnegative();

/** What can be compared with the profile of a region; a prerequisite without one is for people to judge. */
export const conditionSchema = z.discriminatedUnion('kind', [
	z.strictObject({
		kind: z.literal('jenjang'),
		levels: z
			.array(z.enum(regionLevels))
			.min(1)
			.meta({ title: 'Jenjang', description: 'provinsi, kabupaten, kota.' }),
	}),
	z.strictObject({
		kind: z.literal('penduduk'),
		min: count.optional().meta({ title: 'Paling sedikit', description: 'Jumlah penduduk (orang).' }),
		max: count.optional().meta({ title: 'Paling banyak', description: 'Jumlah penduduk (orang).' }),
	}),
	z.strictObject({
		kind: z.literal('urusan'),
		affair: idSchema.meta({
			title: 'Urusan',
			description: 'ID urusan yang harus menjadi kewenangan daerah.',
		}),
	}),
	z.strictObject({
		kind: z.literal('jaringan'),
		atLeast: z
			.enum(connectivities)
			.meta({ title: 'Paling sedikit', description: 'Jaringan paling sederhana yang cukup.' }),
	}),
	z.strictObject({
		kind: z.literal('sistem'),
		system: idSchema.meta({ title: 'Sistem', description: 'ID sistem yang sudah ada, misalnya simrs.' }),
	}),
	z.strictObject({
		kind: z.literal('dasar-hukum'),
		text: plainText(200).meta({ title: 'Dasar hukum', description: 'Peraturan yang harus sudah ada.' }),
	}),
	z.strictObject({
		kind: z.literal('petugas'),
		atLeast: count.meta({ title: 'Paling sedikit', description: 'Jumlah petugas yang dapat ditugaskan.' }),
	}),
]);

export type Condition = z.output<typeof conditionSchema>;

export const prerequisiteSchema = z.strictObject({
	id: idSchema.meta({ title: 'ID', description: 'Pengenal prasyarat di dalam panduan ini.' }),
	text: plainText(300).meta({ title: 'Prasyarat', description: 'Prasyarat dalam satu kalimat.' }),
	need: z.enum(necessities).meta({ title: 'Sifat', description: 'wajib atau membantu.' }),
	condition: conditionSchema.optional().meta({
		title: 'Syarat terukur',
		description: 'Bila dapat dicocokkan dengan profil daerah; jika tidak, pembaca menilainya sendiri.',
	}),
	substitute: plainText(300).optional().meta({
		title: 'Pengganti',
		description: 'Apa yang dapat dilakukan bila prasyarat ini belum ada.',
	}),
	source: sourceSchema.optional().meta({ title: 'Sumber', description: 'Sumber prasyarat ini.' }),
});

export type Prerequisite = z.output<typeof prerequisiteSchema>;
