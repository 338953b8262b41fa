import { z } from 'astro/zod';
import { hundredthsSchema } from './decimal.ts';
import { sha256Schema } from './evidence-sighting.ts';
import { idSchema } from './identifier.ts';
import { partialDateSchema } from './partial-date.ts';
import { sourceSchema } from './source.ts';
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

/** Scored rows of the aspect Satuan Pemerintah Daerah: rows 1 to 15 of the rubric. */
export const spdRowNumbers = [
	'1',
	'2a',
	'2b',
	'3',
	'4',
	'5a',
	'5b',
	'6',
	'7',
	'8',
	'9',
	'10a',
	'10b',
	'11a',
	'11b',
	'12',
	'13a',
	'13b',
	'14',
	'15',
] as const;

/** Row 33 (benefit) may be measured on one of six bases; one is chosen. */
export const benefitBases = ['orang', 'unit', 'efisiensi', 'pendapatan', 'produk', 'kinerja'] as const;

export const evidenceSchema = z.strictObject({
	title: plainText(200).meta({
		title: 'Judul bukti',
		description: 'Nama dokumen, dengan nomor dan tanggalnya.',
		examples: ['Keputusan Wali Kota Arunika Nomor 12 Tahun 2025 tentang Tim Loket Sore'],
	}),
	url: webAddressSchema.optional().meta({
		title: 'Alamat bukti',
		description: 'Halaman atau berkas publik.',
		examples: ['https://kota-arunika.example/dokumen/kepwal-12-2025'],
	}),
	file: plainText(200)
		.optional()
		.meta({
			title: 'Berkas bukti',
			description: 'Letak berkas relatif terhadap naskah ini, misalnya ./antre-daring/sk-wali-kota.pdf.',
			examples: ['./loket-sore/kepwal-12-2025.pdf'],
		}),
	date: partialDateSchema
		.optional()
		.meta({ title: 'Tanggal bukti', description: 'Tanggal dokumen.', examples: ['2025-02-03'] }),
	sha256: sha256Schema.optional().meta({
		title: 'Sidik berkas',
		description: 'SHA-256 berkas; berubah bila berkas diganti. Angkanya disebut oleh `npm run links`.',
		examples: ['9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'],
	}),
});

const verifiedSchema = z.strictObject({
	by: plainText(160).meta({
		title: 'Diverifikasi oleh',
		description: 'Nama kantor verifikator.',
		examples: ['Inspektorat Kota Arunika'],
	}),
	on: partialDateSchema.meta({
		title: 'Tanggal verifikasi',
		description: 'Kapan bukti diperiksa.',
		examples: ['2026-06-15'],
	}),
	digest: plainText(80).meta({
		title: 'Sidik verifikasi',
		description: 'Ditulis oleh perintah verifikasi; jangan diubah dengan tangan.',
		examples: ['296424e35c0b7138e461ae57386aec43'],
	}),
});

const rowFields = {
	level: z
		.int()
		.min(1)
		.max(3)
		.optional()
		.meta({ title: 'Parameter', description: 'Tingkat 1, 2, atau 3.', examples: [2] }),
	note: plainText(400)
		.optional()
		.meta({
			title: 'Catatan',
			description: 'Penjelasan singkat.',
			examples: ['Tiga pegawai dinas dan dua tenaga pendamping.'],
		}),
	verified: verifiedSchema
		.optional()
		.meta({ title: 'Verifikasi', description: 'Siapa yang memeriksa bukti, dan kapan.' }),
};

const evidenceMeta = { title: 'Bukti', description: 'Data dukung baris ini.' };

const value = {
	title: 'Nilai',
	description: 'Angka yang menentukan tingkat, misalnya jumlah SDM. Isi salah satu: parameter atau nilai.',
	examples: [5],
};

interface Filled {
	readonly level?: number | undefined;
	readonly value?: number | undefined;
}

const oneOfBoth = (row: Filled) => (row.level === undefined) !== (row.value === undefined);
const notOneOfBoth = {
	message: 'Isi salah satu: `level` (1, 2, atau 3) atau `value` (angka), tidak keduanya.',
};

export const sidRowSchema = z
	.strictObject({
		...rowFields,
		evidence: z.array(evidenceSchema).default([]).meta(evidenceMeta),
		value: z.number().nonnegative().optional().meta(value),
		basis: z
			.enum(benefitBases)
			.optional()
			.meta({ title: 'Dasar ukur', description: 'Khusus baris 33: dasar yang dipilih.' }),
	})
	.refine(oneOfBoth, notOneOfBoth);

/** Rows of one rubric year. A row that is left out is unfilled, which is not the same as zero. */
export const assessmentSchema = z.partialRecord(z.enum(sidRowNumbers), sidRowSchema);

/** Figures of a government may fall, so they may be negative. Its evidence is public elsewhere, not a file beside it. */
const spdRowSchema = z
	.strictObject({
		...rowFields,
		evidence: z
			.array(evidenceSchema.omit({ file: true }))
			.default([])
			.meta(evidenceMeta),
		value: z.number().optional().meta(value),
	})
	.refine(oneOfBoth, notOneOfBoth);

const statedPointsSchema = z.strictObject({
	points: hundredthsSchema
		.refine((points) => points >= 0, 'Tulis angka nol atau lebih.')
		.meta({
			title: 'Poin',
			description: 'Poin seperti dalam sumber, dalam tanda kutip: "41.25".',
			examples: ['41.25'],
		}),
	note: plainText(400)
		.optional()
		.meta({
			title: 'Catatan',
			description: 'Penjelasan singkat.',
			examples: ['Dibacakan dalam rapat evaluasi; naskahnya belum terbit.'],
		}),
	source: sourceSchema.meta({ title: 'Sumber', description: 'Sumber angka ini.' }),
});

/** What a region enters for one rubric year besides its innovations. */
export const regionAssessmentSchema = z.strictObject({
	spd: z
		.partialRecord(z.enum(spdRowNumbers), spdRowSchema)
		.default({})
		.meta({ title: 'Baris SPD', description: 'Baris 1 sampai 15; baris yang tidak ditulis belum terisi.' }),
	spdTotal: statedPointsSchema.optional().meta({
		title: 'Jumlah SPD',
		description: 'Jumlah poin SPD dari sumber, bila baris SPD rubrik itu tidak diketahui.',
	}),
	countScore: statedPointsSchema.optional().meta({
		title: 'Skor jumlah inovasi',
		description: 'Skor jumlah inovasi dari sumber, bila aturannya dalam rubrik itu tidak diketahui.',
	}),
	submitted: z
		.array(idSchema)
		.optional()
		.meta({
			title: 'Inovasi yang diajukan',
			description: 'ID inovasi yang diajukan; bila tidak ditulis, semua yang memenuhi syarat.',
			examples: [['loket-sore']],
		}),
});
