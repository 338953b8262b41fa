import { z } from 'astro/zod';
import { sidRowNumbers } from '../assessment.ts';
import { innovationSchema } from '../innovation.ts';
import { replicationStates } from '../replication.ts';
import { known, maybe } from './column.ts';
import { stampSchema } from './export-schema.ts';

const named = (title: string, description: string) =>
	z
		.strictObject({
			id: known.text({ title: 'ID', description: 'Pengenal tetap.' }),
			nama: known.text({ title: 'Nama', description: 'Nama resmi.' }),
		})
		.meta({ title, description });

const row = z.strictObject({
	nomor: z.enum(sidRowNumbers).meta({ title: 'Nomor', description: 'Nomor baris rubrik.' }),
	indikator: known.text({ title: 'Indikator', description: 'Nama baris menurut rubrik.' }),
	parameter: z
		.int()
		.min(1)
		.max(3)
		.nullable()
		.meta({ title: 'Parameter', description: '1 sampai 3; null bila belum terisi atau belum dihitung.' }),
	keadaan: known.choice(['belum-terisi', 'klaim', 'menunggu-verifikasi-ulang', 'terverifikasi'], {
		title: 'Keadaan',
		description: 'belum-terisi, klaim unit, menunggu-verifikasi-ulang, atau terverifikasi.',
	}),
});

const maturity = z.strictObject({
	rubrik: known.text({ title: 'Rubrik', description: 'ID rubrik yang dipakai menghitung.' }),
	keterangan: known.text({ title: 'Keterangan', description: 'Apa arti angka ini; kutiplah bersamanya.' }),
	skor_diklaim: maybe.number({ title: 'Skor diklaim', description: 'Menurut pernyataan unit.' }),
	skor_terverifikasi: maybe.number({
		title: 'Skor terverifikasi',
		description: 'Hanya baris yang buktinya sudah diperiksa verifikator.',
	}),
	skor_tertinggi: maybe.number({ title: 'Skor tertinggi', description: 'Yang mungkin menurut rubrik.' }),
	baris: z.array(row).meta({ title: 'Baris', description: 'Baris rubrik 16 sampai 35 yang diketahui.' }),
});

const replication = z.strictObject({
	alamat: known.address({ title: 'Alamat', description: 'Catatan replikasi ini di silsilah.' }),
	penerima: known.text({ title: 'Penerima', description: 'Nama daerah atau lembaga penerima.' }),
	penerima_kode: maybe.text({ title: 'Kode penerima', description: 'Kode Kemendagri sebagai teks.' }),
	kedudukan: known.choice(['terkonfirmasi', 'klaim-asal', 'klaim-replikator'], {
		title: 'Kedudukan',
		description: 'terkonfirmasi, atau klaim satu pihak.',
	}),
	keadaan: maybe.choice(replicationStates, {
		title: 'Keadaan',
		description: 'Keadaan terakhir menurut penerima; null bila hanya pemilik yang menyatakan.',
	}),
});

const contest = z.strictObject({
	id_edisi: known.text({ title: 'ID edisi', description: 'Merujuk kolom id di kumpulan edisi-lomba.' }),
	nama: known.text({ title: 'Nama', description: 'Nama lomba dan edisinya.' }),
	alamat: known.address({ title: 'Alamat', description: 'Halaman edisi lomba.' }),
	hasil: known.list({ title: 'Hasil', description: 'Hasil yang diketahui; kosong bila tidak ada.' }),
	dugaan: maybe.text({ title: 'Dugaan', description: 'Mengapa keikutsertaannya baru dugaan.' }),
});

const picture = z.strictObject({
	berkas: known.text({ title: 'Berkas', description: 'Seperti tertulis di isian dan naskah.' }),
	alamat: known.address({ title: 'Alamat', description: 'Salinan terbesar yang diterbitkan.' }),
	lebar: z.int().positive().meta({ title: 'Lebar', description: 'Piksel.' }),
	tinggi: z.int().positive().meta({ title: 'Tinggi', description: 'Piksel.' }),
});

const document = z.strictObject({
	berkas: picture.shape.berkas,
	alamat: known.address({ title: 'Alamat', description: 'Dokumen untuk diunduh.' }),
	bita: z.int().min(0).meta({ title: 'Ukuran', description: 'Bita.' }),
});

const prose = z.strictObject({
	html: z.string().meta({ title: 'HTML', description: 'Hanya unsur yang aman; semua alamat lengkap.' }),
	teks: z.string().meta({ title: 'Teks', description: 'Naskah yang sama sebagai teks biasa.' }),
});

/** Everything that the page of one innovation says, as data. */
export const innovationDocumentSchema = z.strictObject({
	$schema: known.address({ title: 'Skema', description: 'Alamat JSON Schema berkas ini.' }),
	id: z
		.string()
		.regex(/^id:inovasi\/\d{2}(?:\.\d{2})?\/[a-z0-9-]+$/)
		.meta({ title: 'Pengenal', description: 'Tetap dan sama di situs mana pun: kode wilayah dan inovasi.' }),
	alamat: known.address({ title: 'Alamat', description: 'Halaman inovasi ini.' }),
	contoh: known.flag({ title: 'Data contoh', description: 'true bila seluruh isi rekaan.' }),
	stempel: stampSchema.meta({ title: 'Stempel', description: 'Asal, tanggal, dan lisensi berkas ini.' }),
	daerah: z
		.strictObject({
			id: known.text({ title: 'ID', description: 'Pengenal tetap.' }),
			kode_kemendagri: known.text({ title: 'Kode', description: 'Kode wilayah sebagai teks.' }),
			nama: known.text({ title: 'Nama', description: 'Nama daerah.' }),
		})
		.meta({ title: 'Daerah', description: 'Pemilik inovasi.' }),
	unit: named('Unit', 'Unit pemilik; null bila belum ada data.').nullable(),
	urusan: z.array(named('Urusan', 'Urusan pemerintahan.')).meta({
		title: 'Urusan',
		description: 'Urusan utama lebih dulu, lalu yang beririsan.',
	}),
	tema: z.array(named('Tema', 'Tema dari daftar acuan.')).meta({ title: 'Tema', description: 'Tema.' }),
	isian: innovationSchema.meta({
		title: 'Isian',
		description:
			'Kepala berkas catatan, dengan kunci seperti di panduan menulis. Yang tidak ditulis belum ada data.',
	}),
	kematangan: maturity.nullable().meta({
		title: 'Kematangan (simulasi)',
		description: 'null bila belum ada baris rubrik yang diisi.',
	}),
	panduan: z
		.strictObject({
			alamat: known.address({ title: 'Alamat', description: 'Halaman panduan replikasi.' }),
			alamat_json: known.address({ title: 'Alamat JSON', description: 'Isi panduan sebagai JSON.' }),
		})
		.nullable()
		.meta({ title: 'Panduan replikasi', description: 'null bila belum ada.' }),
	replikasi: z.array(replication).meta({ title: 'Replikasi', description: 'Siapa yang mengambilnya.' }),
	lomba: z
		.array(contest)
		.meta({ title: 'Lomba', description: 'Jalannya melalui lomba, terlama lebih dulu.' }),
	gambar: z.array(picture).meta({ title: 'Gambar', description: 'Gambar isian dan naskah.' }),
	dokumen: z.array(document).meta({ title: 'Dokumen', description: 'Bukti dan unduhan.' }),
	naskah: prose.meta({ title: 'Naskah', description: 'Uraian inovasi; kosong bila belum ada data.' }),
	riwayat: z
		.strictObject({
			berkas: known.text({ title: 'Berkas', description: 'Letak catatan di folder isi.' }),
			commit: maybe.text({ title: 'Komit', description: 'Komit terakhir berkas ini.' }),
			terbit: maybe.day({ title: 'Terbit', description: 'Hari catatan masuk; null bila tidak diketahui.' }),
			diubah: maybe.day({ title: 'Diubah', description: 'Hari berkas terakhir berubah.' }),
		})
		.meta({ title: 'Riwayat', description: 'Asal berkas ini di repositori isi.' }),
});

export type InnovationDocument = z.output<typeof innovationDocumentSchema>;

/** JSON Schema (draft 2020-12) of these files. `address` is where the schema itself is published. */
export function innovationDocumentJsonSchema(address: string): Readonly<Record<string, unknown>> {
	const { $schema, ...rest } = z.toJSONSchema(innovationDocumentSchema, {
		unrepresentable: 'any',
		override: ({ zodSchema, jsonSchema }) => {
			// Dates and periods accept bare years, which are numbers in YAML; what comes out is text.
			if (zodSchema._zod.def.type === 'transform') jsonSchema.type = 'string';
		},
	});
	return {
		$schema,
		$id: address,
		title: 'Satu inovasi, lengkap',
		description: 'Berkas inovasi.json di samping halaman setiap inovasi.',
		...rest,
	};
}
