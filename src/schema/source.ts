import { z } from 'astro/zod';
import { daySchema, partialDateSchema } from './partial-date.ts';
import { plainText, webAddressSchema } from './text.ts';

/** Where a fact comes from. A source without an address is allowed and shown as such; the check warns about it. */
export const sourceSchema = z.strictObject({
	title: plainText(300).meta({
		title: 'Judul sumber',
		description: 'Judul berita, dokumen, atau halaman, seperti tertulis di sumbernya.',
		examples: ['Laporan Layanan Loket Sore 2025'],
	}),
	publisher: plainText(160)
		.optional()
		.meta({
			title: 'Penerbit',
			description: 'Siapa yang menerbitkan: media, kantor, atau kementerian.',
			examples: ['Pemerintah Kota Arunika'],
		}),
	date: partialDateSchema.optional().meta({
		title: 'Tanggal terbit',
		description: 'Tanggal terbit sejauh diketahui: tahun, tahun-bulan, atau tahun-bulan-hari.',
		examples: ['2026-01-15'],
	}),
	url: webAddressSchema.optional().meta({
		title: 'Alamat sumber',
		description: 'Alamat https yang dapat dibuka siapa saja. Tanpa alamat, pembaca tidak dapat memeriksa.',
		examples: ['https://kota-arunika.example/dokumen/laporan-loket-sore-2025'],
	}),
	note: plainText(400)
		.optional()
		.meta({
			title: 'Catatan sumber',
			description: 'Apa yang diambil dari sumber ini, atau mengapa alamatnya tidak lengkap.',
			examples: ['Angka antrean diambil dari tabel 3.'],
		}),
});

export type Source = z.output<typeof sourceSchema>;

/** Sources of one record, in the order in which readers should open them. */
export const sourceListSchema = z.array(sourceSchema);

/** Who last read the record against its sources, and when. */
export const reviewSchema = z.strictObject({
	on: daySchema.meta({
		title: 'Tanggal ditinjau',
		description: 'Hari terakhir isi dicocokkan dengan sumber: 2026-03-25.',
		examples: ['2026-03-25'],
	}),
	by: plainText(160).meta({
		title: 'Ditinjau oleh',
		description: 'Nama kantor atau tim, bukan nama orang.',
		examples: ['Bappeda Kota Arunika'],
	}),
});

export type Review = z.output<typeof reviewSchema>;
