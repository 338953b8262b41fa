import { z } from 'astro/zod';
import { sourceSchema } from './source.ts';
import { plainText, webAddressSchema } from './text.ts';

/** What a quantity grows with. `daerah` is the same everywhere. */
export const costDrivers = ['daerah', 'unit-kerja', 'puskesmas', 'kelurahan', 'per-1000-penduduk'] as const;

export const costFrequencies = ['sekali', 'per-tahun'] as const;

const source = sourceSchema.optional().meta({ title: 'Sumber', description: 'Sumber keterangan ini.' });

export const costSchema = z.strictObject({
	item: plainText(160).meta({
		title: 'Uraian',
		description: 'Apa yang dibayar.',
		examples: ['Lembur petugas loket'],
	}),
	frequency: z.enum(costFrequencies).meta({ title: 'Kekerapan', description: 'sekali atau per-tahun.' }),
	quantity: z
		.number()
		.positive()
		.meta({ title: 'Banyaknya', description: 'Untuk satu satuan penggerak.', examples: [2] }),
	unit: plainText(40).meta({
		title: 'Satuan',
		description: 'Misalnya buah, paket, orang-bulan.',
		examples: ['orang-bulan'],
	}),
	unitCost: z
		.int()
		.nonnegative()
		.meta({ title: 'Harga satuan', description: 'Dalam rupiah, tanpa titik.', examples: [1500000] }),
	priceYear: z
		.int()
		.min(2000)
		.max(2100)
		.meta({ title: 'Tahun harga', description: 'Tahun harga itu berlaku.', examples: [2026] }),
	scalesWith: z.enum(costDrivers).meta({
		title: 'Bertambah menurut',
		description: 'daerah (tetap), unit-kerja, puskesmas, kelurahan, atau per-1000-penduduk.',
	}),
	basis: z
		.enum(['sumber', 'perkiraan'])
		.meta({ title: 'Dasar', description: 'sumber bila tertulis di sumber; selain itu perkiraan.' }),
	note: plainText(300)
		.optional()
		.meta({ title: 'Catatan', description: 'Penjelasan singkat.', examples: ['Termasuk uang makan.'] }),
	source,
});

export type CostLine = z.output<typeof costSchema>;

export const staffSchema = z.strictObject({
	role: plainText(120).meta({
		title: 'Peran',
		description: 'Misalnya pengelola data.',
		examples: ['Petugas loket'],
	}),
	count: z
		.int()
		.positive()
		.meta({ title: 'Jumlah', description: 'Jumlah orang.', examples: [2] }),
	skill: plainText(200)
		.optional()
		.meta({
			title: 'Kemampuan',
			description: 'Kemampuan yang diperlukan.',
			examples: ['Terbiasa memakai aplikasi kependudukan'],
		}),
	share: z
		.int()
		.min(1)
		.max(100)
		.optional()
		.meta({ title: 'Bagian waktu', description: 'Persen waktu kerja, 1 sampai 100.', examples: [50] }),
	note: plainText(300)
		.optional()
		.meta({
			title: 'Catatan',
			description: 'Penjelasan singkat.',
			examples: ['Bergiliran setiap dua pekan.'],
		}),
	source,
});

export const regulationSchema = z.strictObject({
	kind: plainText(80).meta({
		title: 'Jenis',
		description: 'Misalnya Peraturan Wali Kota.',
		examples: ['Peraturan Wali Kota'],
	}),
	title: plainText(240).meta({
		title: 'Judul',
		description: 'Nomor, tahun, dan judul bila ada.',
		examples: ['Nomor 7 Tahun 2025 tentang Jam Layanan Sore'],
	}),
	url: webAddressSchema.optional().meta({
		title: 'Alamat',
		description: 'Naskah di situs resmi.',
		examples: ['https://kota-arunika.example/dokumen/perwali-7-2025'],
	}),
	adapt: plainText(300)
		.optional()
		.meta({
			title: 'Yang disesuaikan',
			description: 'Apa yang perlu diubah.',
			examples: ['Nama dinas dan jam layanan.'],
		}),
});

const texts = (title: string, description: string, example: string) =>
	z
		.array(plainText(240))
		.default([])
		.meta({ title, description, examples: [[example]] });

export const ictSchema = z.strictObject({
	systems: texts('Sistem', 'Perangkat lunak dan versinya bila diketahui.', 'SIAK Terpusat'),
	data: texts('Data', 'Data yang harus tersedia.', 'Data kependudukan bersih'),
	integrations: texts('Penyambungan', 'Sistem lain yang disambungkan.', 'Papan antrean'),
	hosting: plainText(240)
		.optional()
		.meta({
			title: 'Tempat layanan',
			description: 'Di mana sistem berjalan.',
			examples: ['Peladen Diskominfo'],
		}),
	source,
});

export const riskSchema = z.strictObject({
	risk: plainText(240).meta({
		title: 'Risiko',
		description: 'Apa yang dapat gagal.',
		examples: ['Petugas berhalangan dan loket tutup tanpa kabar.'],
	}),
	sign: plainText(240)
		.optional()
		.meta({
			title: 'Tanda',
			description: 'Bagaimana terlihat lebih awal.',
			examples: ['Giliran kosong lebih dari sekali sebulan.'],
		}),
	answer: plainText(300)
		.optional()
		.meta({
			title: 'Jawaban',
			description: 'Apa yang dilakukan.',
			examples: ['Tunjuk petugas cadangan dan umumkan penutupan paling lambat siang hari.'],
		}),
	source,
});

export const indicatorSchema = z.strictObject({
	name: plainText(160).meta({
		title: 'Ukuran',
		description: 'Apa yang diukur.',
		examples: ['Waktu tunggu rata-rata'],
	}),
	unit: plainText(40).meta({
		title: 'Satuan',
		description: 'Misalnya menit, persen, orang.',
		examples: ['menit'],
	}),
	baseline: plainText(80)
		.optional()
		.meta({ title: 'Keadaan awal', description: 'Angka sebelum mulai.', examples: ['95'] }),
	target: plainText(80)
		.optional()
		.meta({ title: 'Sasaran', description: 'Angka yang hendak dicapai.', examples: ['30'] }),
	source,
});

export const documentSchema = z.strictObject({
	title: plainText(160).meta({
		title: 'Judul dokumen',
		description: 'Nama dokumen.',
		examples: ['Prosedur layanan loket sore'],
	}),
	url: webAddressSchema.optional().meta({
		title: 'Alamat',
		description: 'Halaman atau berkas publik.',
		examples: ['https://kota-arunika.example/dokumen/sop-loket-sore'],
	}),
	file: plainText(200)
		.optional()
		.meta({
			title: 'Berkas',
			description: 'Letak berkas relatif terhadap panduan ini, misalnya ./akta-antar/sop.pdf.',
			examples: ['./loket-sore/sop.docx'],
		}),
});
