import { z } from 'astro/zod';
import { partialDateSchema } from './partial-date.ts';
import { sourceSchema } from './source.ts';
import { plainText, webAddressSchema } from './text.ts';

/** What was spent in one year. */
export const budgetLineSchema = z.strictObject({
	year: z
		.int()
		.min(2000)
		.max(2100)
		.meta({ title: 'Tahun', description: 'Tahun anggaran.', examples: [2025] }),
	amount: z
		.int()
		.nonnegative()
		.meta({ title: 'Jumlah', description: 'Dalam rupiah, tanpa titik.', examples: [48000000] }),
	fund: plainText(120)
		.optional()
		.meta({ title: 'Sumber dana', description: 'Misalnya APBD.', examples: ['APBD Disdukcapil'] }),
	source: sourceSchema.optional().meta({ title: 'Sumber', description: 'Sumber angka ini.' }),
});

/** A right that was registered for the innovation. */
export const intellectualPropertySchema = z.strictObject({
	kind: plainText(80).meta({
		title: 'Jenis',
		description: 'Misalnya hak cipta.',
		examples: ['Hak cipta'],
	}),
	number: plainText(80)
		.optional()
		.meta({ title: 'Nomor', description: 'Nomor pencatatan.', examples: ['EC00202500123'] }),
	date: partialDateSchema
		.optional()
		.meta({ title: 'Tanggal', description: 'Tanggal pencatatan.', examples: ['2025-05-20'] }),
	source: sourceSchema.optional().meta({ title: 'Sumber', description: 'Sumber keterangan.' }),
});

/** A prize, as announced. */
export const awardSchema = z.strictObject({
	name: plainText(160).meta({
		title: 'Penghargaan',
		description: 'Nama penghargaan dan hasilnya.',
		examples: ['Juara II Lomba Inovasi Kota Arunika'],
	}),
	organiser: plainText(160)
		.optional()
		.meta({
			title: 'Penyelenggara',
			description: 'Siapa yang memberi.',
			examples: ['Bappeda Kota Arunika'],
		}),
	year: z
		.int()
		.min(2000)
		.max(2100)
		.optional()
		.meta({ title: 'Tahun', description: 'Tahun penghargaan.', examples: [2025] }),
	source: sourceSchema.optional().meta({ title: 'Sumber', description: 'Sumber keterangan.' }),
});

/** A video on another site; it is opened there. */
export const videoSchema = z.strictObject({
	url: webAddressSchema.meta({
		title: 'Alamat video',
		description: 'Halaman video.',
		examples: ['https://kota-arunika.example/video/loket-sore'],
	}),
	title: plainText(160).meta({
		title: 'Judul video',
		description: 'Isi video dalam satu baris.',
		examples: ['Mengurus KTP di loket sore, dari antrean sampai selesai'],
	}),
	minutes: z
		.number()
		.positive()
		.optional()
		.meta({ title: 'Durasi', description: 'Durasi dalam menit.', examples: [4.5] }),
});

/** When the innovation passed from one stage to the next. */
export const datesSchema = z.strictObject({
	trial: partialDateSchema
		.optional()
		.meta({ title: 'Uji coba', description: 'Mulai diuji coba.', examples: ['2024-08-01'] }),
	implementation: partialDateSchema
		.optional()
		.meta({ title: 'Penerapan', description: 'Mulai diterapkan.', examples: ['2025-01'] }),
	development: z
		.strictObject({
			on: partialDateSchema.meta({
				title: 'Tanggal',
				description: 'Kapan dikembangkan.',
				examples: ['2025-09'],
			}),
			note: plainText(300)
				.optional()
				.meta({
					title: 'Isi',
					description: 'Apa yang berubah.',
					examples: ['Menambah loket bagi warga lanjut usia.'],
				}),
		})
		.optional()
		.meta({ title: 'Pengembangan terbaru', description: 'Perubahan berarti yang terakhir.' }),
});
