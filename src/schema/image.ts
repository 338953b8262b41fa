import { z } from 'astro/zod';
import { plainText } from './text.ts';

/** A picture of a record. A missing text alternative is an error of its own, so that it gets its own explanation. */
export const imageSchema = z.strictObject({
	file: plainText(200).meta({
		title: 'Berkas gambar',
		description: 'Letak gambar relatif terhadap naskah ini, misalnya ./antre-daring/loket.jpg.',
		examples: ['./loket-sore/ruang-tunggu.jpg'],
	}),
	alt: z
		.string()
		.trim()
		.max(300)
		.optional()
		.meta({
			title: 'Teks pengganti',
			description: 'Apa yang terlihat pada gambar, bagi orang yang tidak melihatnya.',
			examples: ['Warga duduk di ruang tunggu; papan menunjukkan nomor antrean 12.'],
		}),
	caption: plainText(300)
		.optional()
		.meta({
			title: 'Keterangan',
			description: 'Keterangan di bawah gambar.',
			examples: ['Ruang tunggu loket sore, Januari 2026.'],
		}),
	credit: plainText(160)
		.optional()
		.meta({
			title: 'Kredit',
			description: 'Kantor atau pembuat gambar.',
			examples: ['Disdukcapil Kota Arunika'],
		}),
});
