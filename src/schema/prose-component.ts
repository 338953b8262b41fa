import { z } from 'astro/zod';
import { plainText, webAddressSchema } from './text.ts';

const siteFile = plainText(200).regex(
	/^\.\/[\w./-]+$/,
	'Tulis letak berkas relatif terhadap naskah ini, misalnya ./antre-daring/loket.jpg.',
);

/**
 * Components that authors may use in the prose, with the attributes that each takes.
 * Attributes are plain text in quotes; numbers are written in quotes too.
 */
export const proseComponents = {
	/** One step of a procedure, with content. */
	Langkah: z.strictObject({
		judul: plainText(120).meta({ title: 'Judul langkah', description: 'Apa yang dilakukan.' }),
		pelaku: plainText(120).optional().meta({ title: 'Pelaku', description: 'Siapa yang melakukan.' }),
		lama: plainText(80).optional().meta({ title: 'Lama', description: 'Berapa lama.' }),
	}),
	/** A note beside the text, with content. */
	Catatan: z.strictObject({
		jenis: z
			.enum(['info', 'peringatan', 'pelajaran'])
			.default('info')
			.meta({ title: 'Jenis', description: 'info, peringatan, atau pelajaran.' }),
		judul: plainText(120).optional().meta({ title: 'Judul', description: 'Judul catatan.' }),
	}),
	/** A group of images, each written as Markdown inside. */
	Galeri: z.strictObject({
		keterangan: plainText(200).optional().meta({ title: 'Keterangan', description: 'Keterangan bersama.' }),
	}),
	/** A link to a video on another site; nothing of that site is loaded. */
	Video: z.strictObject({
		url: webAddressSchema.meta({ title: 'Alamat video', description: 'Halaman video.' }),
		judul: plainText(160).meta({ title: 'Judul', description: 'Isi video.' }),
		durasi: plainText(40).optional().meta({ title: 'Durasi', description: 'Misalnya 4 menit.' }),
	}),
	/** A document to download. */
	Unduhan: z.strictObject({
		berkas: z.union([webAddressSchema, siteFile]).meta({
			title: 'Berkas',
			description: 'Alamat https atau letak berkas relatif, misalnya ./antre/sop.pdf.',
		}),
		judul: plainText(160).meta({ title: 'Judul', description: 'Nama dokumen.' }),
		format: plainText(20).optional().meta({ title: 'Format', description: 'Misalnya PDF.' }),
	}),
	/** A figure before and after. */
	SebelumSesudah: z.strictObject({
		ukuran: plainText(160).meta({ title: 'Apa yang diukur', description: 'Misalnya waktu tunggu.' }),
		sebelum: plainText(80).meta({ title: 'Sebelum', description: 'Angka dengan satuan.' }),
		sesudah: plainText(80).meta({ title: 'Sesudah', description: 'Angka dengan satuan.' }),
		sumber: plainText(160).optional().meta({ title: 'Sumber', description: 'Sumber angka.' }),
	}),
} as const;

export type ProseComponentName = keyof typeof proseComponents;
