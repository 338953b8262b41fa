import { z } from 'astro/zod';
import { regionCodeSchema } from './identifier.ts';
import { partialDateSchema } from './partial-date.ts';
import { sourceSchema } from './source.ts';
import { plainText } from './text.ts';

/** What the owner of an innovation says about a region that took it over. Without the adopter's own word it is a claim. */
export const replicationClaimSchema = z
	.strictObject({
		code: regionCodeSchema.optional().meta({
			title: 'Kode daerah',
			description: 'Kode Kemendagri daerah yang mereplikasi.',
			examples: ['99.01'],
		}),
		name: plainText(120)
			.optional()
			.meta({
				title: 'Nama penerima',
				description: 'Bila penerimanya bukan daerah, atau kodenya tidak diketahui.',
				examples: ['Yayasan Rumah Baca Arunika'],
			}),
		since: partialDateSchema
			.optional()
			.meta({ title: 'Sejak', description: 'Sejak kapan menurut pemilik.', examples: ['2025-06'] }),
		note: plainText(300)
			.optional()
			.meta({ title: 'Catatan', description: 'Penjelasan singkat.', examples: ['Mulai dengan satu loket.'] }),
		source: sourceSchema.optional().meta({ title: 'Sumber', description: 'Sumber pernyataan ini.' }),
	})
	.refine(({ code, name }) => code !== undefined || name !== undefined, {
		message: 'Tulis `code` (kode daerah) atau `name` (nama penerima).',
	});

export type ReplicationClaim = z.output<typeof replicationClaimSchema>;
