import { z } from 'astro/zod';
import { reviewSchema, sourceListSchema } from './source.ts';
import { plainText } from './text.ts';

/** Front matter of `content/pages/<page>.mdx` (about, privacy, accessibility). */
export const pageSchema = z.strictObject({
	title: plainText(100).meta({
		title: 'Judul',
		description: 'Judul halaman.',
		examples: ['Tentang etalase ini'],
	}),
	description: plainText(200).meta({
		title: 'Keterangan',
		description: 'Satu kalimat untuk mesin pencari.',
		examples: ['Siapa yang menerbitkan etalase ini dan bagaimana isinya dibuat.'],
	}),
	reviewed: reviewSchema.meta({ title: 'Tinjauan', description: 'Kapan dan oleh siapa terakhir ditinjau.' }),
	sources: sourceListSchema.default([]).meta({ title: 'Sumber', description: 'Sumber halaman.' }),
});

/** Front matter of `content/help/<issue-code>.mdx`. */
export const helpSchema = z.strictObject({
	title: plainText(100).meta({
		title: 'Judul',
		description: 'Apa yang salah, dalam satu baris.',
		examples: ['Tanggal tidak dikenal'],
	}),
	description: plainText(200).meta({
		title: 'Keterangan',
		description: 'Satu kalimat ringkas.',
		examples: ['Cara menulis tanggal agar terbaca.'],
	}),
	reviewed: reviewSchema.meta({ title: 'Tinjauan', description: 'Kapan dan oleh siapa terakhir ditinjau.' }),
});
