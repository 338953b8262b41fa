import { z } from 'astro/zod';
import { daySchema, partialDateSchema } from './partial-date.ts';
import { plainText, webAddressSchema } from './text.ts';

/** Where a fact comes from. A source without an address is allowed and shown as such; the check warns about it. */
export const sourceSchema = z.strictObject({
	title: plainText(300).meta({
		title: 'Judul sumber',
		description: 'Judul berita, dokumen, atau halaman, seperti tertulis di sumbernya.',
	}),
	publisher: plainText(160).optional().meta({
		title: 'Penerbit',
		description: 'Siapa yang menerbitkan: media, kantor, atau kementerian.',
	}),
	date: partialDateSchema.optional().meta({
		title: 'Tanggal terbit',
		description: 'Tanggal terbit sejauh diketahui: tahun, tahun-bulan, atau tahun-bulan-hari.',
	}),
	url: webAddressSchema.optional().meta({
		title: 'Alamat sumber',
		description: 'Alamat https yang dapat dibuka siapa saja. Tanpa alamat, pembaca tidak dapat memeriksa.',
	}),
	note: plainText(400).optional().meta({
		title: 'Catatan sumber',
		description: 'Apa yang diambil dari sumber ini, atau mengapa alamatnya tidak lengkap.',
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
	}),
	by: plainText(160).meta({
		title: 'Ditinjau oleh',
		description: 'Nama kantor atau tim, bukan nama orang.',
	}),
});

export type Review = z.output<typeof reviewSchema>;
