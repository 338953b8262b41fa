import { z } from 'astro/zod';
import { sidRowNumbers } from '../assessment.ts';
import { innovationSchema } from '../innovation.ts';
import { fieldMeta, idColumn, known, maybe, pageColumn } from './column.ts';

const { shape } = innovationSchema;
const dates = shape.dates.unwrap().shape;

/**
 * Where the columns are known from: the ministry's form itself is not public, regional applications reproduce it.
 * `iga`: the database of an application of Sulawesi Selatan; `simonda`: an application that cites the letter of 2026.
 */
export const formOrigins = {
	iga: 'https://github.com/riswandiii/iga',
	simonda: 'https://github.com/prjctpy/simonda',
} as const;

/** A column that the form has and the catalogue does not: left empty to be filled by hand. */
const byHand = (title: string, description: string) =>
	maybe.text({ title, description: `${description} Tidak dicatat di etalase; diisi tangan.` });

const prose = (title: string, description = 'Bagian naskah dengan judul ini, tanpa gambar.') =>
	maybe.text({ title, description });

const levels = Object.fromEntries(
	sidRowNumbers.map((number) => [
		`parameter_${number}`,
		maybe.integer({
			title: `Parameter baris ${number}`,
			description: '1, 2, atau 3 menurut isian unit; kosong bila belum terisi.',
		}),
	]),
);

/** One innovation in the columns of the ministry's form, in its order. */
export const ministryRow = z.strictObject({
	id: idColumn('Pengenal tetap di etalase: <daerah>/<inovasi>.'),
	alamat: pageColumn(),
	daerah: known.text({ title: 'Daerah', description: 'Nama daerah.' }),
	perangkat_daerah: maybe.text(fieldMeta(shape.agency, { description: 'Nama resmi unit pemilik.' })),
	nama_inovasi: known.text(fieldMeta(shape.title, { title: 'Nama inovasi' })),
	tahapan: maybe.text(fieldMeta(shape.stage)),
	inisiator: maybe.text(fieldMeta(shape.initiator)),
	nama_inisiator: byHand('Nama inisiator', 'Nama pengusul seperti diminta formulir.'),
	jenis: maybe.text(fieldMeta(shape.type)),
	bentuk: maybe.text(fieldMeta(shape.form)),
	tematik: known.list(fieldMeta(shape.themes, { title: 'Tematik', description: 'Nama tema.' })),
	tematik_2020_2022: byHand(
		'Tematik 2020-2022',
		'Covid-19 atau Non Covid-19; hanya di formulir 2020 sampai 2022.',
	),
	urusan_utama: maybe.text(fieldMeta(shape.affair, { description: 'Nama urusan utama.' })),
	urusan_beririsan: known.list(fieldMeta(shape.relatedAffairs, { description: 'Nama urusan lain.' })),
	waktu_uji_coba: maybe.date(fieldMeta(dates.trial)),
	waktu_penerapan: maybe.date(fieldMeta(dates.implementation)),
	pengembangan_terbaru: maybe.date(fieldMeta(dates.development, { description: 'Kapan dikembangkan.' })),
	latar_belakang: prose('Latar belakang'),
	rancang_bangun: prose('Rancang bangun'),
	rancang_bangun_kata: maybe.integer({
		title: 'Panjang rancang bangun',
		description: 'Banyaknya kata di bagian Rancang bangun; kosong bila bagian itu belum ada.',
	}),
	tujuan: prose('Tujuan'),
	manfaat: prose('Manfaat'),
	hasil: prose('Hasil'),
	anggaran: known.list(fieldMeta(shape.budget, { description: 'Tahun dan jumlah dalam rupiah.' })),
	profil_bisnis: byHand('Profil bisnis', 'Berkas PDF, bila diminta.'),
	haki: known.list(fieldMeta(shape.intellectualProperty, { description: 'Jenis dan nomor.' })),
	penghargaan: known.list(fieldMeta(shape.awards, { description: 'Nama penghargaan dan tahunnya.' })),
	kematangan: maybe.number({
		title: 'Kematangan',
		description:
			'Menurut isian unit, jumlah bobot kali parameter yang terisi: simulasi, bukan nilai resmi Kemendagri.',
	}),
	video: maybe.address(fieldMeta(shape.video, { description: 'Alamat halaman video.' })),
	klasifikasi: byHand('Klasifikasi', 'Perangkat Daerah, Desa dan Kelurahan, atau Masyarakat (2025-2026).'),
	koordinat: byHand('Koordinat', 'Lintang dan bujur tempat inovasi (2025-2026).'),
	asta_cita: byHand('Asta Cita', 'Asta Cita yang didukung; tematik formulir 2025-2026.'),
	klaster_pkpn: byHand('Klaster PKPN', 'Klaster program prioritas nasional (2025-2026).'),
	program_pkpn: byHand('Program PKPN', 'Program dalam klaster itu (2025-2026).'),
	...levels,
	kematangan_terverifikasi: maybe.number({
		title: 'Kematangan terverifikasi',
		description: 'Hanya baris yang buktinya sudah diperiksa: simulasi, bukan nilai resmi Kemendagri.',
	}),
});
