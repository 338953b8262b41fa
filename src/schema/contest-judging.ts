import { z } from 'astro/zod';
import { hundredthsSchema } from './decimal.ts';
import { idSchema } from './identifier.ts';
import { daySchema } from './partial-date.ts';
import { sourceSchema } from './source.ts';
import { plainText } from './text.ts';

/** How the scores of one stage came about; the scores themselves are results of the entries. */
export const judgingSchema = z.strictObject({
	stage: idSchema.meta({ title: 'Tahap', description: 'ID tahap yang dinilai.', examples: ['presentasi'] }),
	on: daySchema.optional().meta({
		title: 'Hari dihitung',
		description: 'Hari lembar nilai digabungkan.',
		examples: ['2026-09-12'],
	}),
	jurors: z
		.int()
		.positive()
		.meta({ title: 'Banyak juri', description: 'Juri yang lembarnya dihitung.', examples: [5] }),
	pass: hundredthsSchema.optional().meta({
		title: 'Nilai lolos',
		description: 'Nilai paling rendah agar lolos, dalam tanda kutip, misalnya "70"; bila ada batasnya.',
		examples: ['70'],
	}),
	incomplete: plainText(600)
		.optional()
		.meta({
			title: 'Tidak lengkap',
			description: 'Nilai mana yang tidak dihitung dan sebabnya, bila ada yang tidak dihitung.',
			examples: ['Lembar satu juri tidak dihitung karena ia pembina salah satu peserta.'],
		}),
	source: sourceSchema.optional().meta({ title: 'Sumber', description: 'Berita acara yang diumumkan.' }),
});

export type ContestJudging = z.output<typeof judgingSchema>;
