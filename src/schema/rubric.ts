import { z } from 'astro/zod';
import { hundredthsSchema } from './decimal.ts';
import { idSchema } from './identifier.ts';
import { daySchema, partialDateSchema } from './partial-date.ts';
import { rubricFaults } from './rubric-arithmetic.ts';
import { rubricRowSchema, sourceIdsSchema } from './rubric-row.ts';
import { sourceSchema } from './source.ts';
import { plainText } from './text.ts';

/** `diumumkan` is announced for a later year and may still change; the others are published. */
export const rubricStatuses = ['berlaku', 'diumumkan', 'lampau'] as const;

const count = (title: string, description: string) => z.int().min(0).nullable().meta({ title, description });

const points = (title: string, description: string) =>
	hundredthsSchema.nullable().meta({ title, description });

const notes = (title: string, description: string) =>
	z.array(plainText(600)).default([]).meta({ title, description });

const aspectSchema = z.strictObject({
	names: z.array(plainText(160)).default([]).meta({
		title: 'Nama indikator',
		description: 'Nama yang diketahui ketika barisnya tidak diketahui.',
	}),
	rows: z
		.array(rubricRowSchema)
		.nullable()
		.meta({ title: 'Baris', description: 'Baris yang dinilai; null bila tidak diketahui.' }),
	notes: notes('Catatan', 'Apa yang diketahui dan tidak diketahui tentang aspek ini.'),
	sources: sourceIdsSchema,
});

const bandSchema = z.strictObject({
	predicate: plainText(60).meta({ title: 'Predikat', description: 'Nama predikat, misalnya Inovatif.' }),
	from: points('Batas bawah', 'Angka terkecil yang termasuk; null bila tidak diketahui.'),
	to: points('Batas atas', 'Angka terbesar yang termasuk; null bila tidak diketahui.'),
});

const bandListSchema = z.strictObject({
	bands: z.array(bandSchema).min(1).meta({ title: 'Rentang predikat', description: 'Dari yang tertinggi.' }),
	note: plainText(500).nullable().meta({ title: 'Catatan', description: 'Hal yang belum pasti.' }),
	sources: sourceIdsSchema,
});

const windowSchema = z.strictObject({
	from: daySchema.nullable().meta({ title: 'Mulai', description: 'Hari pertama jendela penerapan.' }),
	to: daySchema.nullable().meta({ title: 'Sampai', description: 'Hari terakhir jendela penerapan.' }),
	developmentCounts: z.boolean().nullable().meta({
		title: 'Pengembangan dihitung',
		description: 'true bila pengembangan inovasi lama di dalam jendela ikut dihitung.',
	}),
	minimumWords: count('Kata rancang bangun', 'Jumlah kata paling sedikit dalam Rancang bangun.'),
	text: plainText(500).meta({ title: 'Bunyi', description: 'Syarat penerapan dengan kata biasa.' }),
	sources: sourceIdsSchema,
});

/** `content/rubrics/iid-<year>.yaml`: the rules of the index in one year, as far as they are known. */
export const rubricSchema = z
	.strictObject({
		id: idSchema
			.regex(/^iid-\d{4}$/, 'Tulis `iid-` lalu tahun, misalnya iid-2026.')
			.meta({ title: 'ID', description: 'iid- lalu tahun, sama dengan nama berkas.' }),
		version: z.int().positive().meta({
			title: 'Versi',
			description: 'Naik satu setiap kali rubrik yang sudah terbit dibetulkan.',
		}),
		year: z.int().min(2017).max(2199).meta({ title: 'Tahun', description: 'Tahun penilaian.' }),
		status: z.enum(rubricStatuses).meta({ title: 'Status', description: 'berlaku, diumumkan, atau lampau.' }),
		title: plainText(120).meta({ title: 'Judul', description: 'Nama rubrik bagi pembaca.' }),
		letter: z
			.strictObject({
				number: plainText(160).meta({ title: 'Nomor surat', description: 'Jenis dan nomor surat.' }),
				date: partialDateSchema.nullable().meta({ title: 'Tanggal surat', description: 'Tanggal surat.' }),
				note: plainText(400).nullable().meta({ title: 'Catatan', description: 'Misalnya belum dibaca.' }),
				sources: sourceIdsSchema,
			})
			.nullable()
			.meta({ title: 'Surat', description: 'Surat dasar penilaian; null bila tidak diketahui.' }),
		scale: z
			.enum(['0-100', 'poin-mentah'])
			.nullable()
			.meta({ title: 'Skala', description: '0-100 atau poin-mentah; keduanya tidak dapat dibandingkan.' }),
		structure: z
			.strictObject({
				aspects: count('Aspek', 'Jumlah aspek.'),
				variables: count('Variabel', 'Jumlah variabel.'),
				indicators: count('Indikator', 'Jumlah indikator.'),
				sources: sourceIdsSchema,
			})
			.nullable()
			.meta({ title: 'Susunan', description: 'Jumlah aspek, variabel, dan indikator.' }),
		maxima: z
			.strictObject({
				spd: points('SPD paling tinggi', 'Jumlah skor SPD paling tinggi.'),
				maturity: points('Kematangan paling tinggi', 'Skor kematangan satu inovasi paling tinggi.'),
				count: points('Jumlah inovasi paling tinggi', 'Skor jumlah inovasi paling tinggi.'),
				note: plainText(400).nullable().meta({ title: 'Catatan', description: 'Mana yang turunan.' }),
				sources: sourceIdsSchema,
			})
			.meta({ title: 'Skor paling tinggi', description: 'Skor paling tinggi tiap bagian.' }),
		formula: z
			.strictObject({
				divisor: count('Pembagi terkecil', 'Pembagi rerata kematangan paling kecil.'),
				pointsPerInnovation: points('Poin per inovasi', 'Poin jumlah inovasi untuk satu inovasi.'),
				countCap: count('Batas jumlah inovasi', 'Jumlah inovasi paling banyak yang diberi poin.'),
				basicServicesNeeded: count(
					'Urusan yandas',
					'Jumlah urusan wajib pelayanan dasar yang harus terwakili agar poin jumlah inovasi berlaku.',
				),
				maximum: points('Skor total', 'Skor total paling tinggi, penyebut indeks.'),
				notes: notes('Catatan', 'Apa yang tidak diketahui tentang rumus.'),
				sources: sourceIdsSchema,
			})
			.meta({ title: 'Rumus', description: 'Tetapan rumus; null bila tidak diketahui.' }),
		spd: aspectSchema.meta({ title: 'SPD', description: 'Satuan Pemerintah Daerah: baris 1 sampai 15.' }),
		sid: aspectSchema.meta({ title: 'SID', description: 'Satuan Inovasi Daerah: baris 16 sampai 35.' }),
		predicates: z
			.array(plainText(60))
			.nullable()
			.meta({ title: 'Nama predikat', description: 'Nama predikat dari yang tertinggi.' }),
		bands: bandListSchema
			.nullable()
			.meta({ title: 'Predikat', description: 'Rentang predikat; null bila tidak diketahui.' }),
		conflictingBands: z.array(bandListSchema).default([]).meta({
			title: 'Rentang lain',
			description: 'Rentang predikat yang disebut sumber lain dan bertentangan; tidak dipakai menghitung.',
		}),
		window: windowSchema.nullable().meta({
			title: 'Jendela penerapan',
			description: 'Kapan inovasi dihitung; null bila tidak diketahui.',
		}),
		projectsFrom: idSchema.nullable().meta({
			title: 'Dasar proyeksi',
			description:
				'Khusus rubrik yang diumumkan: rubrik tempat isian lain diambil untuk proyeksi. Anggapan kami, bukan pengumuman.',
		}),
		notes: notes('Catatan', 'Hal lain yang perlu diketahui pembaca.'),
		unknowns: notes('Yang belum diketahui', 'Apa yang tidak ditemukan di sumber publik.'),
		sources: z
			.array(
				sourceSchema.extend({
					id: idSchema.meta({ title: 'ID', description: 'Pengenal sumber di dalam rubrik ini.' }),
				}),
			)
			.meta({ title: 'Sumber', description: 'Sumber rubrik ini.' }),
	})
	.superRefine((rubric, context) => {
		for (const { path, message } of rubricFaults(rubric)) {
			context.addIssue({ code: 'custom', path, message });
		}
	});

/** Points, weights and bounds are integers in hundredths; null is unknown and stays unknown. */
export type Rubric = z.output<typeof rubricSchema>;
