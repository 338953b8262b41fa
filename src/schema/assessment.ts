import { z } from 'astro/zod';
import { partialDateSchema } from './partial-date.ts';
import { plainText, webAddressSchema } from './text.ts';

/** Scored rows of the aspect Satuan Inovasi Daerah: rows 16 to 35 of the rubric. */
export const sidRowNumbers = [
	'16',
	'17',
	'18',
	'19',
	'20',
	'21',
	'22',
	'23',
	'24',
	'25',
	'26',
	'27',
	'28',
	'29',
	'30',
	'31',
	'32',
	'33',
	'34',
	'35',
] as const;

/** Row 33 (benefit) may be measured on one of six bases; one is chosen. */
export const benefitBases = ['orang', 'unit', 'efisiensi', 'pendapatan', 'produk', 'kinerja'] as const;

export const evidenceSchema = z.strictObject({
	title: plainText(200).meta({
		title: 'Judul bukti',
		description: 'Nama dokumen, dengan nomor dan tanggalnya.',
	}),
	url: webAddressSchema
		.optional()
		.meta({ title: 'Alamat bukti', description: 'Halaman atau berkas publik.' }),
	file: plainText(200).optional().meta({
		title: 'Berkas bukti',
		description: 'Letak berkas relatif terhadap naskah ini, misalnya ./antre-daring/sk-wali-kota.pdf.',
	}),
	date: partialDateSchema.optional().meta({ title: 'Tanggal bukti', description: 'Tanggal dokumen.' }),
	sha256: z
		.string()
		.regex(/^[0-9a-f]{64}$/, 'Tulis 64 angka heksadesimal huruf kecil.')
		.optional()
		.meta({ title: 'Sidik berkas', description: 'SHA-256 berkas; berubah bila berkas diganti.' }),
});

export const sidRowSchema = z
	.strictObject({
		level: z
			.int()
			.min(1)
			.max(3)
			.optional()
			.meta({ title: 'Parameter', description: 'Tingkat 1, 2, atau 3.' }),
		value: z.number().nonnegative().optional().meta({
			title: 'Nilai',
			description:
				'Angka yang menentukan tingkat, misalnya jumlah SDM. Isi salah satu: parameter atau nilai.',
		}),
		basis: z
			.enum(benefitBases)
			.optional()
			.meta({ title: 'Dasar ukur', description: 'Khusus baris 33: dasar yang dipilih.' }),
		note: plainText(400).optional().meta({ title: 'Catatan', description: 'Penjelasan singkat.' }),
		evidence: z
			.array(evidenceSchema)
			.default([])
			.meta({ title: 'Bukti', description: 'Data dukung baris ini.' }),
		verified: z
			.strictObject({
				by: plainText(160).meta({ title: 'Diverifikasi oleh', description: 'Nama kantor verifikator.' }),
				on: partialDateSchema.meta({ title: 'Tanggal verifikasi', description: 'Kapan bukti diperiksa.' }),
				digest: plainText(80).meta({
					title: 'Sidik verifikasi',
					description: 'Ditulis oleh perintah verifikasi; jangan diubah dengan tangan.',
				}),
			})
			.optional()
			.meta({ title: 'Verifikasi', description: 'Siapa yang memeriksa bukti, dan kapan.' }),
	})
	.refine((row) => (row.level === undefined) !== (row.value === undefined), {
		message: 'Isi salah satu: `level` (1, 2, atau 3) atau `value` (angka), tidak keduanya.',
	});

/** Rows of one rubric year. A row that is left out is unfilled, which is not the same as zero. */
export const assessmentSchema = z.partialRecord(z.enum(sidRowNumbers), sidRowSchema);
