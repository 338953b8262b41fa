import { z } from 'astro/zod';
import { idSchema } from './identifier.ts';
import { daySchema } from './partial-date.ts';
import { sourceSchema } from './source.ts';
import { plainText } from './text.ts';

/** What a removed page was about; its address tells. */
export const removedKinds = ['inovasi', 'panduan', 'daerah', 'unit', 'lomba', 'edisi'] as const;

/** Address of a page that was there or is there, as readers see it in the browser, without host and base. */
const addressSchema = z
	.string()
	.regex(
		/^\/(?:[a-z0-9-]+\/)+$/,
		'Tulis alamat halaman tanpa nama situs, diawali dan diakhiri garis miring, misalnya /inovasi/kota-arunika/loket-sore/.',
	)
	.max(200);

const removalSchema = z.strictObject({
	address: addressSchema.meta({
		title: 'Alamat',
		description: 'Alamat halaman yang ditarik, misalnya /inovasi/kota-arunika/loket-sore/.',
		examples: ['/inovasi/kota-arunika/loket-lama/'],
	}),
	title: plainText(160).meta({
		title: 'Judul',
		description: 'Nama catatan ketika masih terbit.',
		examples: ['Loket Lama'],
	}),
	on: daySchema.meta({
		title: 'Tanggal ditarik',
		description: 'Hari catatan ditarik: 2026-10-30.',
		examples: ['2026-10-30'],
	}),
	reason: plainText(600).meta({
		title: 'Alasan',
		description: 'Mengapa ditarik, dalam satu sampai tiga kalimat bagi pembaca.',
		examples: ['Catatan ini ganda; isinya dipindahkan ke Loket Sore.'],
	}),
	movedTo: addressSchema.optional().meta({
		title: 'Pindah ke',
		description: 'Alamat halaman situs ini yang menggantikannya, bila ada.',
		examples: ['/inovasi/kota-arunika/loket-sore/'],
	}),
	affairs: z
		.array(idSchema)
		.default([])
		.meta({
			title: 'Urusan',
			description: 'ID urusan catatan itu, agar masuk umpan urusannya.',
			examples: [['kependudukan']],
		}),
	source: sourceSchema.optional().meta({ title: 'Sumber', description: 'Dasar penarikan, bila ada.' }),
	sample: z
		.boolean()
		.default(false)
		.meta({ title: 'Data contoh', description: 'true hanya bagi catatan daerah rekaan.' }),
});

/** What is left of a page that was removed. */
export type Removal = z.output<typeof removalSchema>;

/** `content/removed.yaml`: records that were published once and are not any more. */
export const removalFileSchema = z.strictObject({
	since: daySchema.optional().meta({
		title: 'Situs mulai',
		description:
			'Hari salinan ini menjadi situs sendiri, ditulis oleh npm run init. Catatan yang lebih tua milik situs asalnya, dan tidak perlu disebut bila hilang.',
		examples: ['2026-11-22'],
	}),
	removed: z
		.array(removalSchema)
		.meta({ title: 'Ditarik', description: 'Catatan yang pernah terbit dan sudah ditarik.' }),
});
