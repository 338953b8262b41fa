import { z } from 'astro/zod';
import { entrySchema } from './contest-entry.ts';
import { hundredthsSchema } from './decimal.ts';
import { idSchema } from './identifier.ts';
import { judgingSchema } from './contest-judging.ts';
import { partialDateSchema } from './partial-date.ts';
import { reviewSchema, sourceListSchema, sourceSchema } from './source.ts';
import { plainText, webAddressSchema } from './text.ts';

const source = sourceSchema.optional().meta({ title: 'Sumber', description: 'Sumber keterangan ini.' });

const namedPart = z.strictObject({
	id: idSchema.meta({ title: 'ID', description: 'Pengenal di dalam edisi ini.', examples: ['puskesmas'] }),
	name: plainText(120).meta({
		title: 'Nama',
		description: 'Nama seperti diumumkan.',
		examples: ['Puskesmas'],
	}),
	text: plainText(400)
		.optional()
		.meta({
			title: 'Penjelasan',
			description: 'Siapa atau apa yang masuk.',
			examples: ['Puskesmas dan puskesmas pembantu.'],
		}),
	source,
});

/** What jurors judge. Scores are whole or half steps between the ends, the ends included. */
const criterionSchema = z
	.strictObject({
		id: idSchema.meta({
			title: 'ID',
			description: 'Pengenal kriteria di dalam edisi ini.',
			examples: ['manfaat'],
		}),
		name: plainText(120).meta({
			title: 'Kriteria',
			description: 'Nama kriteria seperti diumumkan.',
			examples: ['Manfaat bagi warga'],
		}),
		text: plainText(400)
			.optional()
			.meta({
				title: 'Penjelasan',
				description: 'Apa yang dinilai.',
				examples: ['Perubahan yang dirasakan warga dan buktinya.'],
			}),
		weight: hundredthsSchema
			.refine((hundredths) => hundredths > 0 && hundredths <= 100_00, 'Tulis bobot dari "0.01" sampai "100".')
			.optional()
			.meta({
				title: 'Bobot',
				description: 'Persen dalam tanda kutip, misalnya "30"; hapus bila tidak diumumkan.',
				examples: ['30'],
			}),
		min: z
			.int()
			.default(0)
			.meta({ title: 'Nilai terendah', description: 'Nilai terkecil yang sah.', examples: [0] }),
		max: z
			.int()
			.default(100)
			.meta({ title: 'Nilai tertinggi', description: 'Nilai terbesar yang sah.', examples: [100] }),
		source,
	})
	.refine(({ min, max }) => min < max, {
		path: ['max'],
		message: 'Nilai tertinggi harus lebih besar daripada nilai terendah.',
	});

export type Criterion = z.output<typeof criterionSchema>;

const countFields = {
	value: z
		.int()
		.nonnegative()
		.meta({ title: 'Jumlah', description: 'Bilangan bulat seperti diterbitkan.', examples: [18] }),
	note: plainText(300)
		.optional()
		.meta({
			title: 'Catatan',
			description: 'Apa yang dihitung.',
			examples: ['Hanya peserta yang berkasnya lengkap.'],
		}),
	source,
};

const stageSchema = z.strictObject({
	id: idSchema.meta({
		title: 'ID',
		description: 'Pengenal tahap di dalam edisi ini.',
		examples: ['seleksi-administrasi'],
	}),
	name: plainText(120).meta({
		title: 'Tahap',
		description: 'Nama tahap, misalnya Seleksi administrasi.',
		examples: ['Seleksi administrasi'],
	}),
	text: plainText(400)
		.optional()
		.meta({
			title: 'Penjelasan',
			description: 'Apa yang terjadi di tahap ini.',
			examples: ['Panitia memeriksa kelengkapan berkas.'],
		}),
	from: partialDateSchema
		.optional()
		.meta({ title: 'Mulai', description: 'Sejauh diketahui.', examples: ['2026-07-01'] }),
	until: partialDateSchema
		.optional()
		.meta({ title: 'Sampai', description: 'Sejauh diketahui.', examples: ['2026-07-31'] }),
	instruction: plainText(400)
		.optional()
		.meta({
			title: 'Yang dilakukan peserta',
			description: 'Apa yang harus dilakukan peserta selama tahap ini berjalan.',
			examples: ['Kirim berkas lewat formulir di situs lomba.'],
		}),
	passed: z
		.strictObject({
			...countFields,
			parts: z
				.array(
					z.strictObject({
						group: idSchema.meta({ title: 'Kelompok', description: 'ID kelompok.', examples: ['puskesmas'] }),
						value: countFields.value,
					}),
				)
				.default([])
				.meta({ title: 'Per kelompok', description: 'Jumlah per kelompok, bila diterbitkan.' }),
			conflicts: z
				.array(z.strictObject(countFields))
				.default([])
				.meta({ title: 'Angka yang berbeda', description: 'Angka lain dari sumber lain.' }),
		})
		.optional()
		.meta({ title: 'Yang lolos', description: 'Banyaknya yang melewati tahap ini.' }),
	source,
});

export type ContestStage = z.output<typeof stageSchema>;

/** What is said differently by different sources, side by side. */
const conflictSchema = z.strictObject({
	about: plainText(160).meta({
		title: 'Tentang',
		description: 'Hal yang berbeda antarsumber.',
		examples: ['Jumlah peserta'],
	}),
	says: z
		.array(
			z.strictObject({
				text: plainText(300).meta({
					title: 'Keterangan',
					description: 'Apa kata sumber ini.',
					examples: ['Diikuti 18 unit.'],
				}),
				source: sourceSchema.meta({ title: 'Sumber', description: 'Sumber keterangan ini.' }),
			}),
		)
		.min(2)
		.meta({ title: 'Menurut sumber', description: 'Keterangan setiap sumber, berdampingan.' }),
});

/** `content/contests/<contest>/<edition>.yaml`: one time that a contest was held. */
export const editionSchema = z.strictObject({
	year: z
		.int()
		.min(1990)
		.max(2100)
		.meta({ title: 'Tahun', description: 'Tahun edisi ini.', examples: [2026] }),
	title: plainText(160)
		.optional()
		.meta({
			title: 'Nama edisi',
			description: 'Bila berbeda dari nama lomba.',
			examples: ['Lomba Layanan Publik 2026: Dekat dengan Warga'],
		}),
	theme: plainText(240)
		.optional()
		.meta({ title: 'Tema', description: 'Tema tahun ini.', examples: ['Dekat dengan warga'] }),
	basis: plainText(300)
		.optional()
		.meta({
			title: 'Dasar',
			description: 'Peraturan atau pedoman dengan nomornya.',
			examples: ['Keputusan Wali Kota Arunika Nomor 40 Tahun 2026'],
		}),
	url: webAddressSchema.optional().meta({
		title: 'Halaman',
		description: 'Pengumuman resmi edisi ini.',
		examples: ['https://kota-arunika.example/lomba-layanan/2026'],
	}),
	groups: z.array(namedPart).default([]).meta({ title: 'Kelompok', description: 'Kelompok peserta.' }),
	categories: z.array(namedPart).default([]).meta({ title: 'Kategori', description: 'Kategori lomba.' }),
	criteria: z
		.array(criterionSchema)
		.default([])
		.meta({ title: 'Kriteria', description: 'Yang dinilai juri, dengan bobot bila diumumkan.' }),
	tieOrder: z
		.array(idSchema)
		.default([])
		.meta({
			title: 'Penentu bila seri',
			description: 'ID kriteria, yang pertama menentukan lebih dahulu.',
			examples: [['manfaat']],
		}),
	scoreScale: plainText(160)
		.optional()
		.meta({
			title: 'Skala nilai',
			description: 'Arti angka nilai di edisi ini, misalnya Jumlah poin, atau Indeks 0 sampai 100.',
			examples: ['Nilai 0 sampai 100'],
		}),
	stages: z
		.array(stageSchema)
		.min(1)
		.meta({ title: 'Tahap', description: 'Tahap menurut urutan; yang terakhir menetapkan pemenang.' }),
	judgings: z.array(judgingSchema).default([]).meta({
		title: 'Penilaian',
		description: 'Bagaimana juri menilai suatu tahap, paling banyak satu per tahap.',
	}),
	entries: z
		.array(entrySchema)
		.default([])
		.meta({ title: 'Peserta', description: 'Peserta yang diketahui, tidak harus semuanya.' }),
	conflicts: z
		.array(conflictSchema)
		.default([])
		.meta({ title: 'Keterangan yang berbeda', description: 'Hal yang berbeda antarsumber.' }),
	unknowns: z
		.array(plainText(300))
		.default([])
		.meta({
			title: 'Belum diketahui',
			description: 'Hal yang dicari tetapi belum ditemukan sumbernya.',
			examples: [['Nilai setiap peserta.']],
		}),
	sources: sourceListSchema.default([]).meta({ title: 'Sumber', description: 'Sumber edisi ini.' }),
	reviewed: reviewSchema.meta({ title: 'Tinjauan', description: 'Kapan dan oleh kantor mana ditinjau.' }),
	sample: z
		.boolean()
		.default(false)
		.meta({ title: 'Data contoh', description: 'true hanya bagi lomba daerah rekaan.' }),
});

export type Edition = z.output<typeof editionSchema>;
