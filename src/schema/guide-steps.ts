import { z } from 'astro/zod';
import { idSchema } from './identifier.ts';
import { plainText } from './text.ts';

/** Phases of the model mandiri in the replication guide of DataGO, Kota Magelang. */
export const phaseNames = ['persiapan', 'rencana-dan-pengembangan', 'replikasi', 'evaluasi'] as const;

const days = (title: string, description: string) => z.int().positive().meta({ title, description });

const stepSchema = z.strictObject({
	id: idSchema.meta({ title: 'ID', description: 'Pengenal langkah di dalam panduan ini.' }),
	title: plainText(160).meta({ title: 'Langkah', description: 'Apa yang dilakukan, diawali kata kerja.' }),
	who: plainText(160).optional().meta({ title: 'Pelaku', description: 'Siapa yang melakukan.' }),
	days: z
		.strictObject({
			min: days('Paling cepat', 'Hari kerja paling sedikit.'),
			max: days('Paling lama', 'Hari kerja paling banyak.'),
		})
		.refine(({ min, max }) => min <= max, 'Paling cepat tidak boleh lebih besar daripada paling lama.')
		.optional()
		.meta({ title: 'Lama', description: 'Lama dalam hari kerja; tidak ditulis bila tidak diketahui.' }),
	after: z
		.array(idSchema)
		.default([])
		.meta({ title: 'Sesudah', description: 'ID langkah yang harus selesai lebih dahulu.' }),
	output: plainText(200).optional().meta({ title: 'Hasil', description: 'Apa yang dihasilkan.' }),
	proof: plainText(200).optional().meta({ title: 'Bukti', description: 'Dokumen yang membuktikannya.' }),
});

export type Step = z.output<typeof stepSchema>;

export const phaseListSchema = z
	.array(
		z.strictObject({
			phase: z.enum(phaseNames).meta({
				title: 'Tahap',
				description: 'persiapan, rencana-dan-pengembangan, replikasi, atau evaluasi.',
			}),
			steps: z.array(stepSchema).min(1).meta({ title: 'Langkah', description: 'Langkah tahap ini.' }),
		}),
	)
	.min(1)
	.meta({ title: 'Tahap', description: 'Tahap dan langkahnya, menurut urutan pedoman.' });

export type Phase = z.output<typeof phaseListSchema>[number];
