import { z } from 'astro/zod';
import { partialDateSchema } from './partial-date.ts';
import { plainText } from './text.ts';

/** What a region adds to its book of one year. Everything else in the book comes from the records. */
const regionBookSchema = z.strictObject({
	year: z
		.int()
		.min(2010)
		.max(2100)
		.meta({
			title: 'Tahun buku',
			description: 'Tahun Buku Inovasi. Buku tahun berjalan selalu ada; tahun lain ada bila ditulis di sini.',
			examples: [2026],
		}),
	foreword: z
		.strictObject({
			text: plainText(6000).meta({
				title: 'Naskah kata pengantar',
				description: 'Kalimat biasa; pisahkan paragraf dengan satu baris kosong.',
				examples: [
					'Buku ini memuat inovasi yang dipakai warga sepanjang tahun.\n\nTerima kasih kepada semua unit yang menulis dengan jujur.',
				],
			}),
			signedBy: plainText(160).meta({
				title: 'Ditandatangani oleh',
				description: 'Nama jabatan atau kantor, bukan nama orang.',
				examples: ['Kepala Bappeda Kota Arunika'],
			}),
			on: partialDateSchema
				.optional()
				.meta({ title: 'Tanggal', description: 'Tanggal kata pengantar.', examples: ['2026-10-01'] }),
		})
		.optional()
		.meta({
			title: 'Kata pengantar',
			description: 'Tanpa isian ini, buku dicetak tanpa halaman kata pengantar.',
		}),
});

/** The books of a region, each year once. */
export const regionBooksSchema = z
	.array(regionBookSchema)
	.refine((books) => new Set(books.map(({ year }) => year)).size === books.length, {
		error: 'Satu tahun ditulis dua kali. Gabungkan menjadi satu.',
	});
