import { z } from 'astro/zod';
import { guideSchema, reReplications, replicationModels } from '../guide.ts';
import { replicationSchema, replicationStates } from '../replication.ts';
import { count, fieldMeta, idColumn, known, maybe, pageColumn } from './column.ts';
import { regionColumns, reviewColumns } from './region-columns.ts';

const guide = guideSchema.shape;
const terms = guide.terms.unwrap().shape;
const record = replicationSchema.shape;

/** One replication guide, as far as a table can tell it; the whole is in its JSON. */
export const guideRow = z.strictObject({
	id: idColumn('Pengenal inovasinya: <daerah>/<inovasi>.'),
	alamat: pageColumn(),
	alamat_json: known.address({ title: 'Alamat JSON', description: 'Isi lengkap panduan sebagai JSON.' }),
	judul: known.text({ title: 'Judul', description: 'Nama inovasi.' }),
	...regionColumns,
	ringkasan: known.text(fieldMeta(guide.summary, { description: 'Apa yang didapat dan seberapa berat.' })),
	model: known.list(fieldMeta(guide.models, { description: `Dari: ${replicationModels.join(', ')}.` })),
	jumlah_langkah: count('Jumlah langkah', 'Banyaknya langkah di semua tahap.'),
	hari_paling_cepat: maybe.integer({
		title: 'Hari paling cepat',
		description: 'Hari kerja seluruhnya, dari langkah yang lamanya diketahui.',
	}),
	hari_paling_lama: maybe.integer({
		title: 'Hari paling lama',
		description: 'Hari kerja seluruhnya, dari langkah yang lamanya diketahui.',
	}),
	langkah_tanpa_lama: count('Langkah tanpa lama', 'Banyaknya langkah yang lamanya tidak diketahui.'),
	prasyarat_wajib: known.list({ title: 'Prasyarat wajib', description: 'Prasyarat yang harus dipenuhi.' }),
	prasyarat_membantu: known.list({
		title: 'Prasyarat yang membantu',
		description: 'Prasyarat yang hanya memudahkan.',
	}),
	tidak_cocok_bila: known.list(fieldMeta(guide.notSuitable)),
	baris_biaya: count('Baris biaya', 'Banyaknya baris rincian biaya; 0 berarti biayanya belum ditulis.'),
	lisensi_panduan: maybe.text(fieldMeta(terms.licence, { title: 'Lisensi panduan' })),
	replikasi_lanjutan: maybe.choice(reReplications, fieldMeta(terms.reReplication)),
	narahubung: maybe.text(fieldMeta(guide.contact)),
	replikasi_terkonfirmasi: count('Replikasi terkonfirmasi', 'Banyaknya yang terkonfirmasi di etalase ini.'),
	...reviewColumns,
});

/** What both sides say of one region (or other body) taking over one innovation. */
export const replicationRow = z.strictObject({
	id: idColumn('Pengenal tetap catatan ini.'),
	alamat: pageColumn(),
	asal_id: maybe.text({
		title: 'ID inovasi asal',
		description: 'Merujuk kolom id di kumpulan inovasi; kosong bila inovasinya berada di tempat lain.',
	}),
	asal_judul: known.text({ title: 'Inovasi asal', description: 'Nama inovasi yang direplikasi.' }),
	asal_daerah: maybe.text({ title: 'Daerah asal', description: 'Nama daerah pemilik inovasi.' }),
	asal_url: maybe.address({ title: 'Alamat asal', description: 'Halaman inovasi asal.' }),
	penerima: known.text({ title: 'Yang mereplikasi', description: 'Nama daerah atau lembaga penerima.' }),
	penerima_kode: maybe.text({
		title: 'Kode penerima',
		description: 'Kode Kemendagri penerima sebagai teks; kosong bila bukan daerah atau tidak diketahui.',
	}),
	lewat: maybe.text(fieldMeta(record.from)),
	nama_lokal: known.list(fieldMeta(record.title)),
	kedudukan: known.choice(['terkonfirmasi', 'klaim-asal', 'klaim-replikator'], {
		title: 'Kedudukan',
		description:
			'terkonfirmasi bila dinyatakan kedua pihak atau naskahnya dapat diperiksa; selain itu klaim.',
	}),
	dasar_konfirmasi: known.list({
		title: 'Dasar konfirmasi',
		description: 'kedua-pihak, kesepakatan; kosong bila belum terkonfirmasi.',
	}),
	keadaan: maybe.choice(replicationStates, {
		title: 'Keadaan',
		description: 'Keadaan terakhir menurut penerima; kosong bila hanya pemilik yang menyatakan.',
	}),
	keadaan_sejak: maybe.date({ title: 'Keadaan sejak', description: 'Kapan keadaan itu dimulai.' }),
	diklaim_sejak: maybe.date({ title: 'Diklaim sejak', description: 'Sejak kapan menurut pemilik.' }),
	sebab_berhenti: maybe.text({ title: 'Sebab berhenti', description: 'Sebab bila sudah berhenti.' }),
	kesepakatan: known.list(fieldMeta(record.agreement, { description: 'Jenis dan nomor naskah.' })),
	yang_diubah: known.list(fieldMeta(record.changes)),
	pelajaran: known.list(fieldMeta(record.lessons)),
	sumber_asal: known.list({ title: 'Sumber dari pemilik', description: 'Alamat atau judul sumber.' }),
	sumber_penerima: known.list({ title: 'Sumber dari penerima', description: 'Alamat atau judul sumber.' }),
});
