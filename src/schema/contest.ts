import { z } from 'astro/zod';
import { idSchema } from './identifier.ts';
import { reviewSchema, sourceListSchema, sourceSchema } from './source.ts';
import { plainText, webAddressSchema } from './text.ts';

/** Who is judged: an innovation, or a whole region. */
export const contestSubjects = ['inovasi', 'daerah'] as const;

/** From where entries come. */
export const contestScopes = ['daerah', 'provinsi', 'nasional'] as const;

const yearSchema = z.int().min(1990).max(2100);

/** `content/contests/<contest>.yaml`: what does not change from one edition to the next. */
export const contestSchema = z
	.strictObject({
		name: plainText(160).meta({
			title: 'Nama lomba',
			description: 'Nama lengkap seperti diumumkan.',
			examples: ['Lomba Layanan Publik Kota Arunika'],
		}),
		shortName: plainText(40)
			.optional()
			.meta({
				title: 'Singkatan',
				description: 'Singkatan yang lazim, misalnya KIPP.',
				examples: ['LLP Arunika'],
			}),
		summary: plainText(600).meta({
			title: 'Ringkasan',
			description: 'Apa lomba ini dan untuk siapa, dalam dua atau tiga kalimat.',
			examples: ['Lomba tahunan bagi unit layanan. Juri menilai bukti dan mencoba layanannya sendiri.'],
		}),
		subject: z.enum(contestSubjects).meta({ title: 'Yang dinilai', description: 'inovasi atau daerah.' }),
		scope: z.enum(contestScopes).meta({
			title: 'Cakupan',
			description: 'daerah (satu kabupaten atau kota), provinsi, atau nasional.',
			examples: ['nasional'],
		}),
		region: idSchema.optional().meta({
			title: 'Daerah penyelenggara',
			description: 'ID daerah bila lomba milik satu daerah, misalnya kota-magelang.',
			examples: ['kota-arunika'],
		}),
		organiser: plainText(160).meta({
			title: 'Penyelenggara',
			description: 'Nama kantor penyelenggara, bukan nama orang.',
			examples: ['Bappeda Kota Arunika'],
		}),
		since: z
			.strictObject({
				year: yearSchema.meta({ title: 'Tahun', description: 'Tahun pertama diadakan.', examples: [2022] }),
				source: sourceSchema.optional().meta({ title: 'Sumber', description: 'Sumber tahun ini.' }),
				conflicts: z
					.array(
						z.strictObject({
							year: yearSchema.meta({
								title: 'Tahun',
								description: 'Tahun menurut sumber lain.',
								examples: [2021],
							}),
							source: sourceSchema.optional().meta({ title: 'Sumber', description: 'Sumber tahun ini.' }),
						}),
					)
					.default([])
					.meta({ title: 'Tahun yang berbeda', description: 'Tahun lain menurut sumber lain.' }),
			})
			.optional()
			.meta({ title: 'Diadakan sejak', description: 'Tahun pertama; tidak ditulis bila tidak diketahui.' }),
		url: webAddressSchema.optional().meta({
			title: 'Situs',
			description: 'Situs resmi lomba.',
			examples: ['https://kota-arunika.example/lomba-layanan'],
		}),
		unknowns: z
			.array(plainText(300))
			.default([])
			.meta({
				title: 'Belum diketahui',
				description: 'Hal yang dicari tetapi belum ditemukan sumbernya.',
				examples: [['Jumlah peserta edisi pertama.']],
			}),
		sources: sourceListSchema.default([]).meta({ title: 'Sumber', description: 'Sumber tentang lomba ini.' }),
		reviewed: reviewSchema.meta({ title: 'Tinjauan', description: 'Kapan dan oleh kantor mana ditinjau.' }),
		sample: z
			.boolean()
			.default(false)
			.meta({ title: 'Data contoh', description: 'true hanya bagi lomba daerah rekaan.' }),
	})
	.refine(({ scope, region }) => scope !== 'daerah' || region !== undefined, {
		path: ['region'],
		message: 'Lomba satu daerah harus menyebut daerahnya.',
	});

export type Contest = z.output<typeof contestSchema>;
