import { z } from 'astro/zod';
import { daySchema } from './partial-date.ts';
import { webAddressSchema } from './text.ts';

/** What `npm run links` can say for sure of an address; anything less certain is not written down. */
export const sightingStates = ['hidup', 'pindah', 'mati'] as const;

/** 64 hexadecimal digits of a file. */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/, 'Tulis 64 angka heksadesimal huruf kecil.');

const sightingSchema = z.strictObject({
	url: webAddressSchema.meta({
		title: 'Alamat bukti',
		description: 'Alamat seperti tertulis pada bukti.',
		examples: ['https://kota-arunika.example/dokumen/perwali-19-2023'],
	}),
	state: z
		.enum(sightingStates)
		.meta({ title: 'Keadaan', description: 'hidup, pindah, atau mati ketika terakhir dilihat.' }),
	on: daySchema.meta({
		title: 'Dilihat',
		description: 'Hari alamat itu terakhir dilihat.',
		examples: ['2026-03-25'],
	}),
	movedTo: webAddressSchema.optional().meta({
		title: 'Pindah ke',
		description: 'Alamat baru, bila alamat itu pindah untuk seterusnya.',
		examples: ['https://kota-arunika.example/jdih/perwali-19-2023'],
	}),
	sha256: sha256Schema.optional().meta({
		title: 'Sidik berkas',
		description: 'SHA-256 berkas yang ada di alamat itu.',
		examples: ['ba8d09864fe65854b77e314ad7ed8f79d8f17ea371ab614f627523ff30e58798'],
	}),
});

/** An outside piece of evidence as it was last seen. */
export type EvidenceSighting = z.output<typeof sightingSchema>;

/**
 * `content/evidence.yaml`: what `npm run links -- --write` last saw of outside evidence. It is committed like any other
 * content, so that a build needs no network and gives the same bytes everywhere.
 */
export const sightingFileSchema = z.strictObject({
	seen: z.array(sightingSchema).meta({
		title: 'Terakhir dilihat',
		description:
			'Alamat bukti menurut pemeriksaan tautan; ditulis oleh perintah, jangan diubah dengan tangan.',
	}),
});
