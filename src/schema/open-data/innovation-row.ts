import { z } from 'astro/zod';
import { forms, initiators, innovationSchema, stages, statuses, types } from '../innovation.ts';
import { useSchema } from '../service-use.ts';
import { count, fieldMeta, idColumn, known, maybe, pageColumn } from './column.ts';
import { regionColumns, reviewColumns, sourceColumns } from './region-columns.ts';

const { shape } = innovationSchema;
const dates = shape.dates.unwrap().shape;
const status = shape.status.unwrap().shape;
const use = useSchema.shape;

/** One innovation. */
export const innovationRow = z.strictObject({
	id: idColumn('Pengenal tetap: <daerah>/<inovasi>.'),
	alamat: pageColumn(),
	judul: known.text(fieldMeta(shape.title, { description: 'Nama inovasi.' })),
	nama_pendek: maybe.text(fieldMeta(shape.shortName)),
	nama_lain: known.list(fieldMeta(shape.aliases, { description: 'Nama lama, singkatan, ejaan lain.' })),
	ringkasan: known.text(fieldMeta(shape.summary, { description: 'Apa yang berubah bagi warga.' })),
	...regionColumns,
	id_unit: maybe.text(
		fieldMeta(shape.agency, { title: 'ID unit pemilik', description: 'Merujuk kolom id di kumpulan unit.' }),
	),
	unit: maybe.text(fieldMeta(shape.agency, { description: 'Nama resmi unit pemilik.' })),
	mitra: known.list(fieldMeta(shape.partners)),
	inisiator: maybe.choice(initiators, fieldMeta(shape.initiator)),
	bentuk: maybe.choice(forms, fieldMeta(shape.form)),
	jenis: maybe.choice(types, fieldMeta(shape.type)),
	id_urusan: maybe.text(
		fieldMeta(shape.affair, { title: 'ID urusan utama', description: 'ID urusan pemerintahan utama.' }),
	),
	urusan: maybe.text(fieldMeta(shape.affair, { description: 'Nama urusan pemerintahan utama.' })),
	urusan_beririsan: known.list(fieldMeta(shape.relatedAffairs)),
	tema: known.list(fieldMeta(shape.themes)),
	program: known.list(fieldMeta(shape.programmes)),
	tahapan: maybe.choice(stages, fieldMeta(shape.stage)),
	tanggal_uji_coba: maybe.date(fieldMeta(dates.trial)),
	tanggal_penerapan: maybe.date(fieldMeta(dates.implementation)),
	tanggal_pengembangan: maybe.date(fieldMeta(dates.development, { description: 'Kapan dikembangkan.' })),
	status: maybe.choice(statuses, fieldMeta(shape.status, { description: 'Masih berjalan atau tidak.' })),
	status_sejak: maybe.date(
		fieldMeta(status.since, { title: 'Status sejak', description: 'Sejak kapan keadaan ini.' }),
	),
	status_sebab: maybe.text(fieldMeta(status.cause)),
	nama_baru: maybe.text(fieldMeta(status.newName)),
	untuk_siapa: maybe.text(fieldMeta(use.who)),
	biaya_layanan: maybe.text(fieldMeta(use.cost, { title: 'Biaya layanan' })),
	lama_layanan: maybe.text(fieldMeta(use.time, { title: 'Lama layanan' })),
	tempat_layanan: maybe.text(fieldMeta(use.where, { title: 'Tempat layanan' })),
	tautan_layanan: maybe.address(fieldMeta(use.link)),
	ada_panduan: known.flag({
		title: 'Ada panduan replikasi',
		description: 'true bila etalase ini mempunyai panduan replikasinya; lihat kumpulan panduan.',
	}),
	replikasi_terkonfirmasi: count(
		'Replikasi terkonfirmasi',
		'Banyaknya daerah atau lembaga yang replikasinya tercatat dan terkonfirmasi di etalase ini.',
	),
	jumlah_sumber: count('Jumlah sumber', 'Banyaknya sumber yang dicatat.'),
	...sourceColumns,
	...reviewColumns,
	tinjauan_keadaan: known.choice(['terkini', 'perlu-ditinjau', 'belum-ditinjau-lagi', 'berhenti'], {
		title: 'Keadaan tinjauan',
		description:
			'Menurut umur tinjauan pada tanggal ekspor: terkini sebelum 12 bulan, perlu-ditinjau sejak 12 bulan, belum-ditinjau-lagi sejak 24 bulan; berhenti bila inovasinya berhenti.',
	}),
});
