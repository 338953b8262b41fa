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

const conditionKind = <Kind extends string>(kind: Kind) =>
	z.literal(kind).meta({
		title: 'Jenis syarat',
		description: 'Apa yang dicocokkan dengan profil daerah; menentukan isian lain di sampingnya.',
	});

/** What can be compared with the profile of a region; a prerequisite without one is for people to judge. */
export const conditionSchema = z.discriminatedUnion('kind', [
	z.strictObject({
		kind: conditionKind('jenjang'),
		levels: z
			.array(z.enum(regionLevels))
			.min(1)
			.meta({ title: 'Jenjang', description: 'provinsi, kabupaten, kota.' }),
	}),
	z.strictObject({
		kind: conditionKind('penduduk'),
		min: count
			.optional()
			.meta({ title: 'Paling sedikit', description: 'Jumlah penduduk (orang).', examples: [10000] }),
		max: count
			.optional()
			.meta({ title: 'Paling banyak', description: 'Jumlah penduduk (orang).', examples: [500000] }),
	}),
	z.strictObject({
		kind: conditionKind('urusan'),
		affair: idSchema.meta({
			title: 'Urusan',
			description: 'ID urusan yang harus menjadi kewenangan daerah.',
			examples: ['kependudukan'],
		}),
	}),
	z.strictObject({
		kind: conditionKind('jaringan'),
		atLeast: z
			.enum(connectivities)
			.meta({ title: 'Paling sedikit', description: 'Jaringan paling sederhana yang cukup.' }),
	}),
	z.strictObject({
		kind: conditionKind('sistem'),
		system: idSchema.meta({
			title: 'Sistem',
			description: 'ID sistem yang sudah ada, misalnya simrs.',
			examples: ['siak'],
		}),
	}),
	z.strictObject({
		kind: conditionKind('dasar-hukum'),
		text: plainText(200).meta({
			title: 'Dasar hukum',
			description: 'Peraturan yang harus sudah ada.',
			examples: ['Peraturan kepala daerah tentang jam layanan'],
		}),
	}),
	z.strictObject({
		kind: conditionKind('petugas'),
		atLeast: count.meta({
			title: 'Paling sedikit',
			description: 'Jumlah petugas yang dapat ditugaskan.',
			examples: [2],
		}),
	}),
]);

export type Condition = z.output<typeof conditionSchema>;

export const prerequisiteSchema = z.strictObject({
	id: idSchema.meta({
		title: 'ID',
		description: 'Pengenal prasyarat di dalam panduan ini.',
		examples: ['jam-layanan'],
	}),
	text: plainText(300).meta({
		title: 'Prasyarat',
		description: 'Prasyarat dalam satu kalimat.',
		examples: ['Ada aturan yang mengizinkan layanan di luar jam kerja.'],
	}),
	need: z.enum(necessities).meta({ title: 'Sifat', description: 'wajib atau membantu.' }),
	condition: conditionSchema.optional().meta({
		title: 'Syarat terukur',
		description: 'Bila dapat dicocokkan dengan profil daerah; jika tidak, pembaca menilainya sendiri.',
	}),
	substitute: plainText(300)
		.optional()
		.meta({
			title: 'Pengganti',
			description: 'Apa yang dapat dilakukan bila prasyarat ini belum ada.',
			examples: ['Mulai dengan surat edaran sekretaris daerah.'],
		}),
	source: sourceSchema.optional().meta({ title: 'Sumber', description: 'Sumber prasyarat ini.' }),
});

export type Prerequisite = z.output<typeof prerequisiteSchema>;
