import { z } from 'astro/zod';
import { assessmentSchema } from './assessment.ts';
import { idSchema } from './identifier.ts';
import { imageSchema } from './image.ts';
import { improvementSchema } from './improvement.ts';
import {
	awardSchema,
	budgetLineSchema,
	datesSchema,
	intellectualPropertySchema,
	videoSchema,
} from './innovation-facts.ts';
import { partialDateSchema } from './partial-date.ts';
import { replicationClaimSchema } from './replication-claim.ts';
import { reviewSchema, sourceListSchema, sourceSchema } from './source.ts';
import { useSchema } from './service-use.ts';
import { plainText } from './text.ts';

/** The five initiators of PP 38/2017. */
export const initiators = ['kepala-daerah', 'anggota-dprd', 'asn', 'perangkat-daerah', 'masyarakat'] as const;

/** The three forms of PP 38/2017. */
export const forms = ['tata-kelola', 'pelayanan-publik', 'lainnya'] as const;

/** The two types of the ministry's form. */
export const types = ['digital', 'non-digital'] as const;

/** Stages of the ministry's form. */
export const stages = ['inisiatif', 'uji-coba', 'penerapan'] as const;

export const statuses = ['berjalan', 'berubah-nama', 'berhenti'] as const;

/** Headings of the prose, as in the ministry's form. */
export const proseHeadings = ['Latar belakang', 'Rancang bangun', 'Tujuan', 'Manfaat', 'Hasil'] as const;

/** The five criteria of PP 38/2017 article 6. */
export const criteria = ['novelty', 'benefit', 'noBurden', 'authority', 'replicable'] as const;

const criterionText = (title: string, description: string, example: string) =>
	plainText(500)
		.optional()
		.meta({ title, description, examples: [example] });

/** Front matter of `content/innovations/<region>/<innovation>.mdx`. The region and the id come from the path. */
export const innovationSchema = z.strictObject({
	title: plainText(100).meta({
		title: 'Judul',
		description: 'Nama inovasi, paling banyak 100 huruf.',
		examples: ['Loket Sore: Mengurus Dokumen Sepulang Kerja'],
	}),
	shortName: plainText(60)
		.optional()
		.meta({ title: 'Nama pendek', description: 'Singkatan atau nama panggilan.', examples: ['Loket Sore'] }),
	aliases: z
		.array(plainText(80))
		.default([])
		.meta({
			title: 'Nama lain',
			description: 'Nama lama, singkatan, ejaan lain; dipakai pencarian.',
			examples: [['Disdukcapil Sore', 'Lokso']],
		}),
	summary: plainText(400).meta({
		title: 'Ringkasan',
		description: 'Satu sampai tiga kalimat biasa: apa yang berubah bagi warga.',
		examples: [
			'Warga yang bekerja dapat mengurus dokumen kependudukan sampai pukul 19.00 tanpa mengambil cuti.',
		],
	}),
	agency: idSchema.optional().meta({
		title: 'Unit pemilik',
		description: 'ID unit di berkas agencies daerah ini.',
		examples: ['disdukcapil'],
	}),
	partners: z
		.array(plainText(160))
		.default([])
		.meta({
			title: 'Mitra',
			description: 'Kantor, lembaga, atau komunitas yang ikut serta.',
			examples: [['Kecamatan Arunika Utara', 'Karang Taruna Arunika']],
		}),
	initiator: z
		.enum(initiators)
		.optional()
		.meta({ title: 'Inisiator', description: 'Lima inisiator PP 38/2017.' }),
	form: z
		.enum(forms)
		.optional()
		.meta({ title: 'Bentuk', description: 'Tiga bentuk inovasi daerah PP 38/2017.' }),
	type: z.enum(types).optional().meta({ title: 'Jenis', description: 'Digital atau non-digital.' }),
	affair: idSchema.optional().meta({
		title: 'Urusan utama',
		description: 'ID urusan pemerintahan utama.',
		examples: ['kependudukan'],
	}),
	relatedAffairs: z
		.array(idSchema)
		.default([])
		.meta({
			title: 'Urusan beririsan',
			description: 'ID urusan lain yang tersentuh.',
			examples: [['kesehatan']],
		}),
	themes: z
		.array(idSchema)
		.default([])
		.meta({ title: 'Tema', description: 'ID tema dari daftar acuan.', examples: [['digitalisasi-layanan']] }),
	programmes: z
		.array(idSchema)
		.default([])
		.meta({
			title: 'Program',
			description: 'ID program atau tanda program dari berkas daerah.',
			examples: [['satu-unit-satu-inovasi']],
		}),
	stage: z
		.enum(stages)
		.optional()
		.meta({ title: 'Tahapan', description: 'Inisiatif, uji coba, atau penerapan.' }),
	dates: datesSchema
		.prefault({})
		.meta({ title: 'Tanggal', description: 'Tanggal penting, setepat yang diketahui.' }),
	criteria: z
		.strictObject({
			novelty: criterionText(
				'Pembaruan',
				'Unsur baru seluruhnya atau sebagian.',
				'Loket dibuka sesudah jam kerja dengan petugas bergiliran; sebelumnya tidak ada.',
			),
			benefit: criterionText(
				'Manfaat',
				'Manfaat bagi daerah atau masyarakat.',
				'Warga yang bekerja tidak perlu mengambil cuti untuk mengurus dokumen.',
			),
			noBurden: criterionText(
				'Tidak membebani',
				'Tidak menambah beban atau pembatasan yang melanggar aturan.',
				'Gratis dan tidak wajib; loket pagi tetap buka.',
			),
			authority: criterionText(
				'Kewenangan',
				'Termasuk urusan yang menjadi kewenangan daerah.',
				'Administrasi kependudukan adalah urusan wajib kota.',
			),
			replicable: criterionText(
				'Dapat direplikasi',
				'Dapat ditiru daerah lain.',
				'Cukup satu loket dan dua pegawai bergiliran.',
			),
		})
		.prefault({})
		.meta({ title: 'Lima kriteria', description: 'Alasan per kriteria PP 38/2017 pasal 6.' }),
	improvements: z
		.array(improvementSchema)
		.default([])
		.meta({ title: 'Sebelum dan sesudah', description: 'Angka sebelum dan sesudah inovasi.' }),
	use: useSchema
		.optional()
		.meta({ title: 'Cara memakai', description: 'Yang perlu diketahui warga untuk memakai.' }),
	budget: z
		.array(budgetLineSchema)
		.default([])
		.meta({ title: 'Anggaran', description: 'Anggaran per tahun.' }),
	intellectualProperty: z
		.array(intellectualPropertySchema)
		.default([])
		.meta({ title: 'Kekayaan intelektual', description: 'Hak cipta, merek, atau paten.' }),
	awards: z
		.array(awardSchema)
		.default([])
		.meta({ title: 'Penghargaan', description: 'Penghargaan yang diterima.' }),
	video: videoSchema
		.optional()
		.meta({ title: 'Video', description: 'Video penerapan inovasi; dibuka di halaman lain.' }),
	images: z
		.array(imageSchema)
		.default([])
		.meta({ title: 'Gambar', description: 'Gambar dengan teks pengganti.' }),
	status: z
		.strictObject({
			state: z
				.enum(statuses)
				.meta({ title: 'Keadaan', description: 'Berjalan, berubah nama, atau berhenti.' }),
			since: partialDateSchema
				.optional()
				.meta({ title: 'Sejak', description: 'Sejak kapan keadaan ini.', examples: ['2025-01'] }),
			cause: plainText(600)
				.optional()
				.meta({
					title: 'Sebab',
					description: 'Mengapa berhenti atau berubah nama.',
					examples: ['Pegawai loket dipindahkan dan anggaran lembur tidak dilanjutkan.'],
				}),
			newName: plainText(100)
				.optional()
				.meta({ title: 'Nama baru', description: 'Nama sesudah berubah.', examples: ['Loket Petang'] }),
			source: sourceSchema.optional().meta({ title: 'Sumber', description: 'Sumber keterangan ini.' }),
		})
		.optional()
		.meta({ title: 'Status', description: 'Masih berjalan atau tidak, dengan tanggal dan sebab.' }),
	assessments: z
		.record(idSchema, assessmentSchema)
		.default({})
		.meta({ title: 'Penilaian', description: 'Baris SID per rubrik, misalnya iid-2026.' }),
	replicatedBy: z.array(replicationClaimSchema).default([]).meta({
		title: 'Direplikasi oleh',
		description: 'Daerah yang menurut pemilik inovasi ini sudah mereplikasinya.',
	}),
	unknowns: z
		.array(plainText(300))
		.default([])
		.meta({
			title: 'Belum diketahui',
			description: 'Hal yang dicari tetapi belum ditemukan sumbernya.',
			examples: [['Jumlah warga yang dilayani sebelum 2024.']],
		}),
	sources: sourceListSchema
		.default([])
		.meta({ title: 'Sumber', description: 'Sumber catatan ini, paling sedikit satu.' }),
	reviewed: reviewSchema.meta({
		title: 'Tinjauan',
		description: 'Kapan dan oleh kantor mana terakhir ditinjau.',
	}),
	sample: z
		.boolean()
		.default(false)
		.meta({ title: 'Data contoh', description: 'true hanya bagi inovasi daerah rekaan.' }),
});

export type Innovation = z.output<typeof innovationSchema>;
