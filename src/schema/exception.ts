import { z } from 'astro/zod';
import { daySchema } from './partial-date.ts';
import { plainText } from './text.ts';

/** What the gate for personal data can find. */
export const personalDataKinds = ['nik', 'kk', 'telepon', 'surel', 'rekening', 'npwp'] as const;

const exceptionSchema = z.strictObject({
	file: plainText(200).meta({
		title: 'Berkas',
		description: 'Berkas di folder isi, seperti tertulis pada pesan pemeriksaan.',
		examples: ['innovations/kota-arunika/loket-pagi.mdx'],
	}),
	kind: z.enum(personalDataKinds).meta({
		title: 'Jenis',
		description: 'nik, kk, telepon, surel, rekening, atau npwp, seperti tertulis pada pesan pemeriksaan.',
		examples: ['telepon'],
	}),
	shown: z
		.string()
		.trim()
		.regex(
			/^…?(?:\d{3,4}|.@\S+|.…@\S+)$/u,
			'Tulis hanya ujungnya seperti pada pesan pemeriksaan, misalnya …123; nomor lengkap tidak boleh ditulis di sini.',
		)
		.meta({
			title: 'Ujungnya',
			description: 'Angka terakhir seperti pada pesan pemeriksaan. Nomor lengkap jangan ditulis di sini.',
			examples: ['…123'],
		}),
	reason: plainText(300).meta({
		title: 'Alasan',
		description: 'Mengapa boleh terbit: nomor itu milik siapa, dan di mana sudah diumumkan.',
		examples: ['Nomor WhatsApp layanan puskesmas, diumumkan di papan loket dan situsnya.'],
	}),
	by: plainText(160).meta({
		title: 'Diputuskan oleh',
		description: 'Nama kantor atau jabatan, bukan nama orang.',
		examples: ['Bappeda Kota Arunika'],
	}),
	on: daySchema.meta({
		title: 'Tanggal diputuskan',
		description: 'Hari keputusan itu: 2026-11-22.',
		examples: ['2026-11-22'],
	}),
});

/** A number or address that may be published although it looks personal. */
export type PersonalDataException = z.output<typeof exceptionSchema>;

/** `content/exceptions.yaml`: what the gate for personal data lets through, each with its reason. */
export const exceptionFileSchema = z.strictObject({
	exceptions: z.array(exceptionSchema).meta({
		title: 'Pengecualian',
		description: 'Nomor dan alamat yang tampak pribadi tetapi boleh terbit.',
	}),
});
