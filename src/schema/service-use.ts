import { z } from 'astro/zod';
import { plainText, webAddressSchema } from './text.ts';

/** What a citizen needs to know to use the innovation. */
export const useSchema = z.strictObject({
	who: plainText(200).optional().meta({ title: 'Untuk siapa', description: 'Siapa yang boleh memakai.' }),
	how: z
		.array(plainText(300))
		.default([])
		.meta({ title: 'Caranya', description: 'Langkah-langkah bagi warga, satu kalimat setiap langkah.' }),
	cost: plainText(160).optional().meta({ title: 'Biaya', description: 'Misalnya gratis.' }),
	time: plainText(160).optional().meta({ title: 'Lama', description: 'Berapa lama sampai selesai.' }),
	where: plainText(300)
		.optional()
		.meta({ title: 'Di mana', description: 'Tempat, jam layanan, atau saluran.' }),
	link: webAddressSchema.optional().meta({ title: 'Tautan layanan', description: 'Alamat resmi layanan.' }),
});
