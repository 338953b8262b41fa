import { z } from 'astro/zod';
import { evidenceSchema } from './assessment.ts';
import { idSchema } from './identifier.ts';
import { improvementSchema } from './improvement.ts';
import { partialDateSchema } from './partial-date.ts';
import { reviewSchema, sourceListSchema } from './source.ts';
import { plainText, webAddressSchema } from './text.ts';

/** States of a replication in their order; `berhenti` may follow any of them. */
export const replicationStates = ['minat', 'kesepakatan', 'penyesuaian', 'berjalan', 'berhenti'] as const;

/** Papers that count as evidence of row 31: PKS, MoU, or a letter of the replicating region. */
export const agreementKinds = ['mou', 'pks', 'surat-minat', 'surat-pernyataan', 'lainnya'] as const;

/** An innovation of this site by its path, or one that lives elsewhere. */
const originSchema = z
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
				title: 'Nama',
				description: 'Nama inovasi di tempat lain.',
				examples: ['Perpustakaan Perahu'],
			}),
		region: plainText(120)
			.optional()
			.meta({
				title: 'Daerah asal',
				description: 'Daerah pemiliknya.',
				examples: ['Kabupaten Tirta Kencana'],
			}),
		url: webAddressSchema.optional().meta({
			title: 'Alamat',
			description: 'Halaman inovasi itu.',
			examples: ['https://tirta-kencana.example/inovasi/perpustakaan-perahu'],
		}),
	})
	.refine(({ innovation, title }) => (innovation === undefined) !== (title === undefined), {
		message: 'Isi salah satu: `innovation` (di etalase ini) atau `title` (di tempat lain).',
	});

/** `content/replications/<adopter>/<record>.yaml`, written by the region that replicates. */
export const replicationSchema = z.strictObject({
	title: plainText(120).meta({
		title: 'Nama di daerah ini',
		description: 'Nama hasil replikasi di sini.',
		examples: ['Loket Petang Tirta Kencana'],
	}),
	origin: originSchema.meta({
		title: 'Asal',
		description: 'Inovasi yang direplikasi.',
		examples: [{ innovation: 'kota-arunika/loket-sore' }],
	}),
	from: idSchema.optional().meta({
		title: 'Lewat replikasi',
		description: 'Daerah perantara, bila yang ditiru adalah hasil replikasi daerah lain.',
		examples: ['kota-arunika'],
	}),
	states: z
		.array(
			z.strictObject({
				state: z
					.enum(replicationStates)
					.meta({ title: 'Keadaan', description: 'minat, kesepakatan, penyesuaian, berjalan, berhenti.' }),
				on: partialDateSchema.meta({
					title: 'Sejak',
					description: 'Kapan keadaan ini dimulai.',
					examples: ['2026-02'],
				}),
				cause: plainText(600)
					.optional()
					.meta({
						title: 'Sebab',
						description: 'Wajib bila berhenti.',
						examples: ['Petugas pindah tugas dan tidak diganti.'],
					}),
			}),
		)
		.min(1)
		.meta({ title: 'Perjalanan', description: 'Keadaan menurut waktu, yang terakhir berlaku sekarang.' }),
	agreement: z
		.strictObject({
			kind: z
				.enum(agreementKinds)
				.meta({ title: 'Jenis', description: 'mou, pks, surat-minat, surat-pernyataan.' }),
			number: plainText(120)
				.optional()
				.meta({ title: 'Nomor', description: 'Nomor naskah.', examples: ['070/45/2026'] }),
			on: partialDateSchema
				.optional()
				.meta({ title: 'Tanggal', description: 'Tanggal naskah.', examples: ['2026-02-10'] }),
			evidence: z
				.array(evidenceSchema.omit({ file: true }))
				.default([])
				.meta({ title: 'Bukti', description: 'Naskah atau berita tentangnya.' }),
		})
		.optional()
		.meta({ title: 'Kesepakatan', description: 'Naskah kesepakatan dengan daerah asal.' }),
	changes: z
		.array(plainText(300))
		.default([])
		.meta({
			title: 'Yang diubah',
			description: 'Apa yang disesuaikan dengan daerah ini.',
			examples: [['Loket hanya dibuka pada hari pasar.']],
		}),
	results: z
		.array(improvementSchema)
		.default([])
		.meta({ title: 'Hasil', description: 'Angka sebelum dan sesudah di daerah ini.' }),
	lessons: z
		.array(plainText(400))
		.default([])
		.meta({
			title: 'Pelajaran',
			description: 'Apa yang dipelajari.',
			examples: [['Mulailah dari satu kecamatan; jadwal petugas lebih sulit daripada alatnya.']],
		}),
	contact: plainText(160)
		.optional()
		.meta({
			title: 'Kantor',
			description: 'Kantor yang dapat dihubungi.',
			examples: ['Disdukcapil Kabupaten Tirta Kencana'],
		}),
	sources: sourceListSchema.default([]).meta({ title: 'Sumber', description: 'Sumber catatan ini.' }),
	reviewed: reviewSchema.meta({ title: 'Tinjauan', description: 'Kapan dan oleh kantor mana ditinjau.' }),
	sample: z
		.boolean()
		.default(false)
		.meta({ title: 'Data contoh', description: 'true hanya bagi daerah rekaan.' }),
});

export type Replication = z.output<typeof replicationSchema>;
