import { z } from 'astro/zod';
import {
	costSchema,
	documentSchema,
	ictSchema,
	indicatorSchema,
	regulationSchema,
	riskSchema,
	staffSchema,
} from './guide-resources.ts';
import { phaseListSchema } from './guide-steps.ts';
import { prerequisiteSchema } from './guide-prerequisite.ts';
import { reviewSchema, sourceListSchema, sourceSchema } from './source.ts';
import { plainText, webAddressSchema } from './text.ts';

/** Headings of a guide's prose, in this order. */
export const guideHeadings = [
	'Sebelum mulai',
	'Apa yang harus sama',
	'Apa yang boleh berubah',
	'Pelajaran',
] as const;

/** The three models of the replication guide of DataGO, Kota Magelang. */
export const replicationModels = ['mandiri', 'kerja-sama', 'fasilitasi'] as const;

/** Who takes part in a replication, in the words of the same guide. */
export const replicationActors = ['instansi-asal', 'instansi-penerima', 'fasilitator'] as const;

/** What may be done with a replica in turn. */
export const reReplications = ['boleh', 'dengan-izin', 'tidak-boleh'] as const;

const modelSchema = z.strictObject({
	kind: z
		.enum(replicationModels)
		.meta({ title: 'Model', description: 'mandiri, kerja-sama, atau fasilitasi.' }),
	text: plainText(600)
		.optional()
		.meta({
			title: 'Penjelasan',
			description: 'Bagaimana model ini berjalan.',
			examples: ['Daerah penerima menjalankan sendiri dengan panduan ini.'],
		}),
	actors: z
		.array(
			z.strictObject({
				actor: z
					.enum(replicationActors)
					.meta({ title: 'Pelaku', description: 'instansi-asal, instansi-penerima, atau fasilitator.' }),
				does: plainText(300).meta({
					title: 'Tugas',
					description: 'Apa yang dikerjakan pelaku ini.',
					examples: ['Menyerahkan naskah prosedur dan menjawab pertanyaan.'],
				}),
			}),
		)
		.default([])
		.meta({ title: 'Pelaku', description: 'Siapa mengerjakan apa dalam model ini.' }),
	source: sourceSchema.optional().meta({ title: 'Sumber', description: 'Sumber keterangan ini.' }),
});

const termsSchema = z.strictObject({
	licence: plainText(160)
		.optional()
		.meta({
			title: 'Lisensi',
			description: 'Izin memakai naskah dan perangkat lunak.',
			examples: ['CC BY 4.0'],
		}),
	intellectualProperty: plainText(300)
		.optional()
		.meta({
			title: 'Kekayaan intelektual',
			description: 'Nomor HAKI dan pemegangnya.',
			examples: ['Hak cipta EC00202500123 atas nama Pemerintah Kota Arunika'],
		}),
	reReplication: z.enum(reReplications).optional().meta({
		title: 'Replikasi lanjutan',
		description: 'Bolehkah penerima meneruskannya kepada daerah lain.',
	}),
	attribution: plainText(300)
		.optional()
		.meta({
			title: 'Pencantuman asal',
			description: 'Logo, nama, atau tautan yang harus tampil.',
			examples: ['Tulis: Diadaptasi dari Loket Sore Kota Arunika.'],
		}),
	sourceCode: webAddressSchema.optional().meta({
		title: 'Kode sumber',
		description: 'Alamat repositori kode sumber.',
		examples: ['https://kota-arunika.example/kode/loket-sore'],
	}),
	publiccode: webAddressSchema.optional().meta({
		title: 'publiccode.yml',
		description: 'Alamat berkas publiccode.yml.',
		examples: ['https://kota-arunika.example/kode/loket-sore/publiccode.yml'],
	}),
	notes: z
		.array(plainText(400))
		.default([])
		.meta({
			title: 'Ketentuan lain',
			description: 'Ketentuan lain bagi penerima.',
			examples: [['Laporkan hasil satu tahun sesudah mulai.']],
		}),
	source: sourceSchema.optional().meta({ title: 'Sumber', description: 'Sumber ketentuan.' }),
});

/** Front matter of `content/guides/<region>/<innovation>.mdx`: how the innovation of the same path is replicated. */
export const guideSchema = z.strictObject({
	summary: plainText(400).meta({
		title: 'Ringkasan',
		description: 'Apa yang didapat daerah lain dan seberapa berat, dalam satu sampai tiga kalimat.',
		examples: ['Satu loket dengan dua pegawai bergiliran; dapat dimulai dalam dua bulan tanpa sistem baru.'],
	}),
	models: z
		.array(modelSchema)
		.min(1)
		.meta({ title: 'Model', description: 'Model replikasi yang ditawarkan.' }),
	terms: termsSchema.prefault({}).meta({ title: 'Ketentuan', description: 'Ketentuan pemakaian.' }),
	prerequisites: z
		.array(prerequisiteSchema)
		.default([])
		.meta({ title: 'Prasyarat', description: 'Apa yang harus ada atau membantu di daerah penerima.' }),
	notSuitable: z
		.array(plainText(300))
		.default([])
		.meta({
			title: 'Tidak cocok bila',
			description: 'Keadaan yang membuatnya tidak cocok.',
			examples: [['Kantor layanan tidak boleh dibuka di luar jam kerja.']],
		}),
	phases: phaseListSchema,
	costs: z
		.array(costSchema)
		.default([])
		.meta({ title: 'Biaya', description: 'Rincian biaya; kosong bila tidak diketahui.' }),
	staff: z.array(staffSchema).default([]).meta({ title: 'Petugas', description: 'Petugas yang diperlukan.' }),
	regulations: z
		.array(regulationSchema)
		.default([])
		.meta({ title: 'Peraturan', description: 'Peraturan yang perlu disusun atau disesuaikan.' }),
	ict: ictSchema
		.optional()
		.meta({ title: 'TIK', description: 'Sistem, data, dan jaringan yang diperlukan.' }),
	risks: z
		.array(riskSchema)
		.default([])
		.meta({ title: 'Risiko', description: 'Risiko; isian dari etalase ini, bukan dari pedoman.' }),
	indicators: z
		.array(indicatorSchema)
		.default([])
		.meta({ title: 'Ukuran berhasil', description: 'Ukuran dengan keadaan awal dan sasaran.' }),
	documents: z
		.array(documentSchema)
		.default([])
		.meta({ title: 'Dokumen', description: 'Dokumen yang dapat diunduh.' }),
	contact: z
		.strictObject({
			office: plainText(160).meta({
				title: 'Kantor',
				description: 'Kantor yang menjawab, bukan nama orang.',
				examples: ['Disdukcapil Kota Arunika'],
			}),
			url: webAddressSchema.optional().meta({
				title: 'Situs',
				description: 'Halaman atau formulir kantor.',
				examples: ['https://disdukcapil.kota-arunika.example/tanya'],
			}),
			email: z
				.email('Tulis alamat surel kantor.')
				.optional()
				.meta({
					title: 'Surel kantor',
					description: 'Alamat surel kantor.',
					examples: ['loket@kota-arunika.example'],
				}),
		})
		.optional()
		.meta({ title: 'Narahubung', description: 'Kantor yang dapat dihubungi.' }),
	unknowns: z
		.array(plainText(300))
		.default([])
		.meta({
			title: 'Belum diketahui',
			description: 'Hal yang dicari tetapi belum ditemukan sumbernya.',
			examples: [['Biaya penjagaan keamanan pada malam hari.']],
		}),
	sources: sourceListSchema.default([]).meta({ title: 'Sumber', description: 'Sumber panduan ini.' }),
	reviewed: reviewSchema.meta({ title: 'Tinjauan', description: 'Kapan dan oleh kantor mana ditinjau.' }),
	sample: z
		.boolean()
		.default(false)
		.meta({ title: 'Data contoh', description: 'true hanya bagi inovasi daerah rekaan.' }),
});

export type Guide = z.output<typeof guideSchema>;
