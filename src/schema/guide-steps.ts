import { z } from 'astro/zod';
import { idSchema } from './identifier.ts';
import { plainText } from './text.ts';

/** Phases of the model mandiri in the replication guide of DataGO, Kota Magelang. */
export const phaseNames = ['persiapan', 'rencana-dan-pengembangan', 'replikasi', 'evaluasi'] as const;

const days = (title: string, description: string, example: number) =>
	z
		.int()
		.positive()
		.meta({ title, description, examples: [example] });

const stepSchema = z.strictObject({
	id: idSchema.meta({
		title: 'ID',
		description: 'Pengenal langkah di dalam panduan ini.',
		examples: ['bentuk-tim'],
	}),
	title: plainText(160).meta({
		title: 'Langkah',
		description: 'Apa yang dilakukan, diawali kata kerja.',
		examples: ['Bentuk tim dan bagi giliran petugas'],
	}),
	who: plainText(160)
		.optional()
		.meta({ title: 'Pelaku', description: 'Siapa yang melakukan.', examples: ['Kepala bidang pelayanan'] }),
	days: z
		.strictObject({
			min: days('Paling cepat', 'Hari kerja paling sedikit.', 5),
			max: days('Paling lama', 'Hari kerja paling banyak.', 10),
		})
		.refine(({ min, max }) => min <= max, 'Paling cepat tidak boleh lebih besar daripada paling lama.')
		.optional()
		.meta({ title: 'Lama', description: 'Lama dalam hari kerja; tidak ditulis bila tidak diketahui.' }),
	after: z
		.array(idSchema)
		.default([])
		.meta({
			title: 'Sesudah',
			description: 'ID langkah yang harus selesai lebih dahulu.',
			examples: [['tetapkan-jam']],
		}),
	output: plainText(200)
		.optional()
		.meta({ title: 'Hasil', description: 'Apa yang dihasilkan.', examples: ['Jadwal giliran petugas'] }),
	proof: plainText(200)
		.optional()
		.meta({
			title: 'Bukti',
			description: 'Dokumen yang membuktikannya.',
			examples: ['Keputusan kepala dinas tentang tim'],
		}),
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
