import { z } from 'astro/zod';
import { hundredthsSchema } from './decimal.ts';
import { sourceListSchema } from './source.ts';
import { plainText } from './text.ts';

const countSchema = z
	.int()
	.nonnegative()
	.meta({ title: 'Angka', description: 'Bilangan bulat seperti diterbitkan.', examples: [514] });

const indexSchema = hundredthsSchema
	.refine((hundredths) => hundredths >= 0 && hundredths <= 100_00, 'Tulis angka dari "0" sampai "100".')
	.meta({ title: 'Angka', description: 'Indeks dalam tanda kutip, misalnya "49.43".', examples: ['49.43'] });

const totalSchema = z
	.int()
	.positive()
	.optional()
	.meta({
		title: 'Dari berapa daerah',
		description: 'Jumlah seluruh daerah menurut sumber yang sama, bila disebut.',
		examples: [546],
	});

/** One published figure and the other figures that sources give for the same thing. */
function measureSchema<Value extends z.ZodType, Extra extends z.core.$ZodLooseShape>(
	value: Value,
	extra: Extra,
) {
	const figure = {
		value,
		...extra,
		note: plainText(400)
			.optional()
			.meta({
				title: 'Catatan',
				description: 'Penjelasan yang perlu diketahui pembaca, misalnya keadaan per tanggal berapa.',
				examples: ['Keadaan per 15 September.'],
			}),
		sources: sourceListSchema.min(1).meta({ title: 'Sumber', description: 'Sumber angka ini.' }),
	};
	return z.strictObject({
		...figure,
		conflicts: z.array(z.strictObject(figure)).default([]).meta({
			title: 'Angka yang berbeda',
			description: 'Angka lain dari sumber lain; ditampilkan berdampingan.',
		}),
	});
}

const yearSchema = z.strictObject({
	year: z
		.int()
		.min(2017)
		.max(2100)
		.meta({ title: 'Tahun', description: 'Tahun penilaian.', examples: [2025] }),
	regions: measureSchema(countSchema, { outOf: totalSchema }).optional().meta({
		title: 'Daerah pelapor',
		description: 'Jumlah daerah yang melaporkan inovasi pada tahun itu.',
	}),
	innovations: measureSchema(countSchema, {}).optional().meta({
		title: 'Inovasi',
		description: 'Jumlah inovasi yang dilaporkan pada tahun itu.',
	}),
	meanIndex: measureSchema(indexSchema, {}).optional().meta({
		title: 'Rata-rata indeks',
		description: 'Rata-rata nasional Indeks Inovasi Daerah pada skala 0-100.',
	}),
	note: plainText(400)
		.optional()
		.meta({
			title: 'Catatan',
			description: 'Hal tentang tahun ini yang perlu diketahui pembaca.',
			examples: ['Penilaian digabung dengan tahun sebelumnya.'],
		}),
});

/** `content/reference/participation.yaml`: regions and innovations in the national index, by year. */
export const participationFileSchema = z
	.strictObject({
		years: z
			.array(yearSchema)
			.meta({ title: 'Tahun', description: 'Satu butir per tahun; angka yang tidak diketahui dihapus.' }),
	})
	.superRefine(({ years }, context) => {
		for (const [index, { year, regions }] of years.entries()) {
			if (years.findIndex((other) => other.year === year) < index) {
				const message =
					'Tahun ini ditulis dua kali. Satukan kedua butir; angka yang berbeda ditaruh di `conflicts`.';
				context.addIssue({ code: 'custom', path: ['years', index, 'year'], message });
			}
			if (regions?.outOf !== undefined && regions.value > regions.outOf) {
				const message = 'Angka ini melebihi jumlah seluruh daerah di `outOf`. Periksa keduanya.';
				context.addIssue({ code: 'custom', path: ['years', index, 'regions', 'value'], message });
			}
		}
	});

/** One year; the mean index is an integer in hundredths. What no source says is absent. */
export type ParticipationYear = z.output<typeof participationFileSchema>['years'][number];
