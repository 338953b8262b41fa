import { z } from 'astro/zod';
import { plainText, webAddressSchema } from './text.ts';

/** What a citizen needs to know to use the innovation. */
export const useSchema = z.strictObject({
	who: plainText(200)
		.optional()
		.meta({
			title: 'Untuk siapa',
			description: 'Siapa yang boleh memakai.',
			examples: ['Warga Kota Arunika yang berumur 17 tahun ke atas'],
		}),
	how: z
		.array(plainText(300))
		.default([])
		.meta({
			title: 'Caranya',
			description: 'Langkah-langkah bagi warga, satu kalimat setiap langkah.',
			examples: [['Ambil nomor antrean lewat telepon atau di loket.', 'Datang pada jam yang tertera.']],
		}),
	cost: plainText(160)
		.optional()
		.meta({ title: 'Biaya', description: 'Misalnya gratis.', examples: ['Gratis'] }),
	time: plainText(160)
		.optional()
		.meta({
			title: 'Lama',
			description: 'Berapa lama sampai selesai.',
			examples: ['30 menit di loket; dokumen selesai pada hari yang sama'],
		}),
	where: plainText(300)
		.optional()
		.meta({
			title: 'Di mana',
			description: 'Tempat, jam layanan, atau saluran.',
			examples: ['Kantor Disdukcapil, Senin sampai Jumat pukul 15.00-19.00'],
		}),
	link: webAddressSchema.optional().meta({
		title: 'Tautan layanan',
		description: 'Alamat resmi layanan.',
		examples: ['https://kota-arunika.example/layanan/loket-sore'],
	}),
});
