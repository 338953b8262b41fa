import { z } from 'astro/zod';
import { sourceSchema } from './source.ts';
import { plainText, webAddressSchema } from './text.ts';

/** What a quantity grows with. `daerah` is the same everywhere. */
export const costDrivers = ['daerah', 'unit-kerja', 'puskesmas', 'kelurahan', 'per-1000-penduduk'] as const;

export const costFrequencies = ['sekali', 'per-tahun'] as const;

const source = sourceSchema.optional().meta({ title: 'Sumber', description: 'Sumber keterangan ini.' });

export const costSchema = z.strictObject({
	item: plainText(160).meta({ title: 'Uraian', description: 'Apa yang dibayar.' }),
	frequency: z.enum(costFrequencies).meta({ title: 'Kekerapan', description: 'sekali atau per-tahun.' }),
	quantity: z.number().positive().meta({ title: 'Banyaknya', description: 'Untuk satu satuan penggerak.' }),
	unit: plainText(40).meta({ title: 'Satuan', description: 'Misalnya buah, paket, orang-bulan.' }),
	unitCost: z.int().nonnegative().meta({ title: 'Harga satuan', description: 'Dalam rupiah, tanpa titik.' }),
	priceYear: z
		.int()
		.min(2000)
		.max(2100)
		.meta({ title: 'Tahun harga', description: 'Tahun harga itu berlaku.' }),
	scalesWith: z.enum(costDrivers).meta({
		title: 'Bertambah menurut',
		description: 'daerah (tetap), unit-kerja, puskesmas, kelurahan, atau per-1000-penduduk.',
	}),
	basis: z
		.enum(['sumber', 'perkiraan'])
		.meta({ title: 'Dasar', description: 'sumber bila tertulis di sumber; selain itu perkiraan.' }),
	note: plainText(300).optional().meta({ title: 'Catatan', description: 'Penjelasan singkat.' }),
	source,
});

export type CostLine = z.output<typeof costSchema>;

export const staffSchema = z.strictObject({
	role: plainText(120).meta({ title: 'Peran', description: 'Misalnya pengelola data.' }),
	count: z.int().positive().meta({ title: 'Jumlah', description: 'Jumlah orang.' }),
	skill: plainText(200).optional().meta({ title: 'Kemampuan', description: 'Kemampuan yang diperlukan.' }),
	share: z
		.int()
		.min(1)
		.max(100)
		.optional()
		.meta({ title: 'Bagian waktu', description: 'Persen waktu kerja, 1 sampai 100.' }),
	note: plainText(300).optional().meta({ title: 'Catatan', description: 'Penjelasan singkat.' }),
	source,
});

export const regulationSchema = z.strictObject({
	kind: plainText(80).meta({ title: 'Jenis', description: 'Misalnya Peraturan Wali Kota.' }),
	title: plainText(240).meta({ title: 'Judul', description: 'Nomor, tahun, dan judul bila ada.' }),
	url: webAddressSchema.optional().meta({ title: 'Alamat', description: 'Naskah di situs resmi.' }),
	adapt: plainText(300).optional().meta({ title: 'Yang disesuaikan', description: 'Apa yang perlu diubah.' }),
});

const texts = (title: string, description: string) =>
	z.array(plainText(240)).default([]).meta({ title, description });

export const ictSchema = z.strictObject({
	systems: texts('Sistem', 'Perangkat lunak dan versinya bila diketahui.'),
	data: texts('Data', 'Data yang harus tersedia.'),
	integrations: texts('Penyambungan', 'Sistem lain yang disambungkan.'),
	hosting: plainText(240)
		.optional()
		.meta({ title: 'Tempat layanan', description: 'Di mana sistem berjalan.' }),
	source,
});

export const riskSchema = z.strictObject({
	risk: plainText(240).meta({ title: 'Risiko', description: 'Apa yang dapat gagal.' }),
	sign: plainText(240).optional().meta({ title: 'Tanda', description: 'Bagaimana terlihat lebih awal.' }),
	answer: plainText(300).optional().meta({ title: 'Jawaban', description: 'Apa yang dilakukan.' }),
	source,
});

export const indicatorSchema = z.strictObject({
	name: plainText(160).meta({ title: 'Ukuran', description: 'Apa yang diukur.' }),
	unit: plainText(40).meta({ title: 'Satuan', description: 'Misalnya menit, persen, orang.' }),
	baseline: plainText(80).optional().meta({ title: 'Keadaan awal', description: 'Angka sebelum mulai.' }),
	target: plainText(80).optional().meta({ title: 'Sasaran', description: 'Angka yang hendak dicapai.' }),
	source,
});

export const documentSchema = z.strictObject({
	title: plainText(160).meta({ title: 'Judul dokumen', description: 'Nama dokumen.' }),
	url: webAddressSchema.optional().meta({ title: 'Alamat', description: 'Halaman atau berkas publik.' }),
	file: plainText(200).optional().meta({
		title: 'Berkas',
		description: 'Letak berkas relatif terhadap panduan ini, misalnya ./akta-antar/sop.pdf.',
	}),
});
