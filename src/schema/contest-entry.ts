import { z } from 'astro/zod';
import { hundredthsSchema } from './decimal.ts';
import { idSchema, regionCodeSchema } from './identifier.ts';
import { sourceSchema } from './source.ts';
import { plainText } from './text.ts';

const resultSchema = z.strictObject({
	stage: idSchema.meta({
		title: 'Tahap',
		description: 'ID tahap yang dilewati atau dinilai.',
		examples: ['seleksi-administrasi'],
	}),
	passed: z.boolean().default(true).meta({
		title: 'Lolos',
		description: 'false bila dinilai tetapi tidak lolos tahap ini; tidak ditulis bila lolos.',
	}),
	award: plainText(120)
		.optional()
		.meta({
			title: 'Hasil',
			description: 'Seperti diumumkan, misalnya Top 99 atau Juara 1.',
			examples: ['Juara 1'],
		}),
	rank: z
		.int()
		.positive()
		.optional()
		.meta({ title: 'Peringkat', description: 'Angka, bila diumumkan.', examples: [1] }),
	score: hundredthsSchema.optional().meta({
		title: 'Nilai',
		description: 'Nilai dalam tanda kutip seperti diterbitkan, misalnya "88.25".',
		examples: ['88.25'],
	}),
	spread: hundredthsSchema.optional().meta({
		title: 'Selisih juri',
		description: 'Nilai juri tertinggi dikurangi yang terendah, dalam tanda kutip, misalnya "6.50".',
		examples: ['6.50'],
	}),
	decidedBy: idSchema.optional().meta({
		title: 'Penentu seri',
		description: 'ID kriteria yang menentukan karena nilainya sama.',
		examples: ['manfaat'],
	}),
	note: plainText(300)
		.optional()
		.meta({
			title: 'Catatan',
			description: 'Penjelasan singkat.',
			examples: ['Diumumkan bersama dua peserta lain.'],
		}),
	source: sourceSchema.optional().meta({ title: 'Sumber', description: 'Sumber hasil ini.' }),
});

/** An innovation of this site, a work that has no page here, or a region. */
export const entrySchema = z
	.strictObject({
		innovation: z
			.string()
			.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'Tulis `<daerah>/<inovasi>`, misalnya kota-magelang/datago.')
			.optional()
			.meta({
				title: 'Inovasi',
				description: 'Inovasi di etalase ini: <daerah>/<inovasi>.',
				examples: ['kota-arunika/loket-sore'],
			}),
		title: plainText(160)
			.optional()
			.meta({
				title: 'Nama karya',
				description: 'Bila karya ini tidak mempunyai halaman di etalase.',
				examples: ['Kartu Antre Warna'],
			}),
		author: plainText(160)
			.optional()
			.meta({
				title: 'Pembuat',
				description: 'Kantor, sekolah, atau orang yang namanya diumumkan sebagai pembuat karya.',
				examples: ['SMK Negeri 2 Arunika'],
			}),
		region: regionCodeSchema.optional().meta({
			title: 'Kode daerah',
			description: 'Kode Kemendagri daerah asal karya atau daerah yang dinilai.',
			examples: ['99.71'],
		}),
		group: idSchema
			.optional()
			.meta({ title: 'Kelompok', description: 'ID kelompok di edisi ini.', examples: ['puskesmas'] }),
		category: idSchema
			.optional()
			.meta({ title: 'Kategori', description: 'ID kategori di edisi ini.', examples: ['layanan-dasar'] }),
		results: z
			.array(resultSchema)
			.default([])
			.meta({ title: 'Hasil', description: 'Hasil per tahap; yang belum diumumkan tidak ditulis.' }),
		afterwards: plainText(400)
			.optional()
			.meta({
				title: 'Sesudah lomba',
				description: 'Apa yang terjadi dengan karya ini, bila diketahui.',
				examples: ['Dipakai di dua puskesmas sejak 2026.'],
			}),
		uncertain: plainText(300)
			.optional()
			.meta({
				title: 'Belum pasti',
				description: 'Isi bila keikutsertaan ini hanya diduga: apa kata sumber dan apa yang kurang.',
				examples: ['Berita menyebut namanya, tetapi daftar peserta resmi belum ditemukan.'],
			}),
		source: sourceSchema.optional().meta({ title: 'Sumber', description: 'Sumber keikutsertaan ini.' }),
	})
	.superRefine(({ innovation, title, region }, context) => {
		if (innovation !== undefined && title !== undefined) {
			const message = 'Isi salah satu: `innovation` (di etalase ini) atau `title` (karya lain).';
			context.addIssue({ code: 'custom', path: ['title'], message });
		}
		if (innovation === undefined && title === undefined && region === undefined) {
			const message =
				'Sebut pesertanya: `innovation`, `title`, atau `region` saja bila nama karyanya tidak diketahui atau yang dinilai daerah.';
			context.addIssue({ code: 'custom', path: [], message });
		}
	});

export type ContestEntry = z.output<typeof entrySchema>;
