import { z } from 'astro/zod';
import { idSchema } from './identifier.ts';
import { daySchema } from './partial-date.ts';
import { plainText, webAddressSchema } from './text.ts';

/** Address patterns for "edit this page" differ between forges. */
export const forges = ['github', 'gitlab', 'gitea'] as const;

/** `content/site.yaml`: what the whole site shares. */
export const siteSchema = z.strictObject({
	name: plainText(60).meta({
		title: 'Nama situs',
		description: 'Tampil di kepala setiap halaman.',
		examples: ['Etalase Inovasi Arunika'],
	}),
	tagline: plainText(160).meta({
		title: 'Semboyan',
		description: 'Satu kalimat yang menjelaskan situs ini kepada orang yang baru datang.',
		examples: ['Inovasi Kota Arunika, dengan bukti dan cara menirunya.'],
	}),
	baseUrl: webAddressSchema.meta({
		title: 'Alamat situs',
		description:
			'Alamat tempat situs diterbitkan, dengan subfolder bila ada, misalnya https://contoh.go.id/etalase/.',
		examples: ['https://inovasi.kota-arunika.example/'],
	}),
	publisher: z
		.strictObject({
			name: plainText(120).meta({
				title: 'Nama penerbit',
				description: 'Kantor yang bertanggung jawab.',
				examples: ['Bappeda Kota Arunika'],
			}),
			url: webAddressSchema.optional().meta({
				title: 'Situs penerbit',
				description: 'Alamat situs kantor itu.',
				examples: ['https://bappeda.kota-arunika.example'],
			}),
		})
		.meta({ title: 'Penerbit', description: 'Kantor yang menerbitkan situs ini.' }),
	repository: z
		.strictObject({
			url: webAddressSchema.meta({
				title: 'Alamat repositori',
				description: 'Halaman repositori isi.',
				examples: ['https://git.kota-arunika.example/bappeda/etalase'],
			}),
			branch: plainText(80).meta({
				title: 'Cabang',
				description: 'Cabang yang diterbitkan, biasanya main.',
				examples: ['main'],
			}),
			forge: z.enum(forges).meta({ title: 'Jenis layanan git', description: 'github, gitlab, atau gitea.' }),
			contentFolder: plainText(80)
				.default('content')
				.meta({
					title: 'Folder isi',
					description: 'Letak folder isi di dalam repositori.',
					examples: ['content'],
				}),
		})
		.meta({ title: 'Repositori', description: 'Tempat isi disimpan; dipakai tautan "Sunting halaman ini".' }),
	editor: z
		.strictObject({
			cms: z.boolean().default(false).meta({
				title: 'Halaman /kelola/',
				description: 'true menerbitkan halaman untuk menyunting isi di peramban dengan akun layanan git.',
			}),
			appId: plainText(120)
				.optional()
				.meta({
					title: 'ID aplikasi masuk',
					description:
						'ID aplikasi OAuth di GitLab, Gitea, atau Forgejo; tanpa isian ini penyunting masuk dengan token.',
					examples: ['5f0c2d1e-8a47-4f6b-9f0e-2f1f5b7c9d10'],
				}),
			signInUrl: webAddressSchema.optional().meta({
				title: 'Perantara masuk',
				description: 'Alamat perantara masuk bagi GitHub; tanpa isian ini penyunting masuk dengan token.',
				examples: ['https://masuk.kota-arunika.example'],
			}),
		})
		.optional()
		.meta({
			title: 'Penyuntingan di situs',
			description: 'Tulis hanya bila isi hendak disunting di halaman /kelola/ situs ini.',
		}),
	contact: z
		.strictObject({
			office: plainText(120).meta({
				title: 'Kantor',
				description: 'Kantor yang menjawab pertanyaan.',
				examples: ['Bappeda Kota Arunika'],
			}),
			email: z
				.email('Tulis alamat surel kantor.')
				.meta({ title: 'Surel', description: 'Surel kantor.', examples: ['inovasi@kota-arunika.example'] }),
		})
		.meta({ title: 'Kontak', description: 'Ke mana pembaca bertanya atau mengoreksi.' }),
	rubric: idSchema.meta({
		title: 'Rubrik',
		description: 'Rubrik indeks yang berlaku, misalnya iid-2026.',
		examples: ['iid-2026'],
	}),
	showSamples: z.boolean().meta({
		title: 'Tampilkan data contoh',
		description: 'true menampilkan daerah contoh (kode 99.xx); false menghilangkannya dari seluruh situs.',
	}),
	dormant: z
		.strictObject({
			since: daySchema.meta({
				title: 'Sejak',
				description: 'Hari terakhir situs dipelihara: 2026-03-25.',
				examples: ['2026-03-25'],
			}),
			message: plainText(400).meta({
				title: 'Pesan',
				description: 'Mengapa berhenti dan siapa yang meneruskan, dalam satu atau dua kalimat.',
				examples: ['Kantor penerbit dilebur; catatan baru ada di situs provinsi.'],
			}),
		})
		.optional()
		.meta({
			title: 'Tidak dipelihara lagi',
			description:
				'Tulis hanya bila situs berhenti dipelihara: setiap halaman menyatakannya, dan ajakan menyunting hilang.',
		}),
	offline: z.boolean().default(true).meta({
		title: 'Dapat dibaca luring',
		description:
			'true menyimpan halaman yang pernah dibuka di perangkat pembaca; false menghentikannya dan menghapus simpanan yang ada.',
	}),
	licence: z
		.strictObject({
			name: plainText(80).meta({
				title: 'Nama lisensi',
				description: 'Misalnya CC BY 4.0.',
				examples: ['CC BY 4.0'],
			}),
			url: webAddressSchema.meta({
				title: 'Alamat lisensi',
				description: 'Naskah lisensi.',
				examples: ['https://creativecommons.org/licenses/by/4.0/deed.id'],
			}),
		})
		.meta({ title: 'Lisensi isi', description: 'Syarat memakai ulang isi situs.' }),
});

export type Site = z.output<typeof siteSchema>;
