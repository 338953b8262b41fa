import { z } from 'astro/zod';
import { sourceSchema } from './source.ts';
import { plainText } from './text.ts';

/** Ways in which a service gets better: "lebih cepat, pintar, murah, mudah, baik" (Kutai Kartanegara, 2022). */
export const improvements = [
	'lebih-cepat',
	'lebih-pintar',
	'lebih-murah',
	'lebih-mudah',
	'lebih-baik',
] as const;

const measuredValue = z.strictObject({
	value: z
		.number()
		.meta({ title: 'Nilai', description: 'Angka, titik sebagai pemisah desimal.', examples: [42.5] }),
	// A bare year is a number in YAML.
	period: z.union([plainText(80), z.int().transform(String)]).meta({
		title: 'Waktu ukur',
		description: 'Kapan diukur, misalnya 2023 atau Januari 2024.',
		examples: ['Januari 2026'],
	}),
});

export const improvementSchema = z.strictObject({
	kind: z
		.enum(improvements)
		.meta({ title: 'Jenis perbaikan', description: 'Lebih cepat, pintar, murah, mudah, baik.' }),
	measure: plainText(160).meta({
		title: 'Apa yang diukur',
		description: 'Misalnya waktu tunggu rata-rata.',
		examples: ['Waktu tunggu rata-rata di loket'],
	}),
	unit: plainText(40).meta({
		title: 'Satuan',
		description: 'Misalnya menit, persen, rupiah, orang.',
		examples: ['menit'],
	}),
	before: measuredValue.optional().meta({ title: 'Sebelum', description: 'Angka sebelum inovasi.' }),
	after: measuredValue.meta({ title: 'Sesudah', description: 'Angka sesudah inovasi.' }),
	source: sourceSchema.optional().meta({ title: 'Sumber', description: 'Sumber kedua angka.' }),
});
