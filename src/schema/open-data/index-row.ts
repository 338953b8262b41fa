import { z } from 'astro/zod';
import { agencyCategories } from '../agency.ts';
import type { sidRowNumbers } from '../assessment.ts';
import { dutySchema } from '../region-duty.ts';
import { recordOrigins, regionSchema } from '../region.ts';
import { rubricRowSchema } from '../rubric-row.ts';
import { rubricSchema, rubricStatuses } from '../rubric.ts';
import { fieldMeta, idColumn, known, maybe, pageColumn } from './column.ts';
import { regionColumns } from './region-columns.ts';

const duty = dutySchema.shape;
const row = rubricRowSchema.shape;

const simulated = {
	rubrik: known.text({ title: 'Rubrik', description: 'ID rubrik yang dipakai menghitung.' }),
	rubrik_versi: known.integer(fieldMeta(rubricSchema.shape.version)),
	keterangan: known.text({
		title: 'Keterangan',
		description: 'Apa angka ini: simulasi menurut rubrik, bukan nilai resmi Kemendagri.',
	}),
};

/** One agency in one year. */
export const coverageRow = z.strictObject({
	id: idColumn('Pengenal tetap: <daerah>/<unit>/<tahun>.'),
	alamat: pageColumn(),
	...regionColumns,
	asal_catatan: known.choice(recordOrigins, fieldMeta(regionSchema.shape.recordsFrom)),
	id_unit: known.text({ title: 'ID unit', description: 'Merujuk kolom id di kumpulan unit.' }),
	unit: known.text({ title: 'Unit', description: 'Nama resmi unit.' }),
	kategori: known.choice(agencyCategories, { title: 'Kategori', description: 'Jenis unit.' }),
	tahun: known.integer({ title: 'Tahun', description: 'Tahun kewajiban.' }),
	keadaan: known.text({
		title: 'Keadaan',
		description: 'Terpenuhi atau belum, dengan kata yang sesuai dengan asal catatan daerahnya.',
	}),
	inovasi_dihitung: maybe.integer({
		title: 'Inovasi dihitung',
		description: 'Banyaknya inovasi yang dihitung; kosong bila kewajiban tidak berlaku.',
	}),
	inovasi_diwajibkan: maybe.integer(
		fieldMeta(duty.count, { title: 'Inovasi diwajibkan', description: 'Banyaknya yang diwajibkan.' }),
	),
	dihitung_bersama_di: maybe.text({
		title: 'Dihitung bersama di',
		description: 'Kecamatan yang unit-unitnya memenuhi kewajiban bersama-sama.',
	}),
	tanggal_terpenuhi: maybe.date({
		title: 'Tanggal terpenuhi',
		description: 'Setepat tanggal inovasinya; kosong bila belum terpenuhi.',
	}),
	ketepatan_waktu: maybe.text({
		title: 'Ketepatan waktu',
		description: 'Hanya bagi daerah yang unitnya melapor sendiri.',
	}),
	batas_waktu: maybe.day(fieldMeta(duty.deadline, { description: 'Hari terakhir kewajiban tahun itu.' })),
	sisa_hari: maybe.integer({ title: 'Sisa hari', description: 'Hari sampai batas waktu.' }),
	lewat_hari: maybe.integer({ title: 'Lewat hari', description: 'Hari sejak batas waktu.' }),
	dasar_kewajiban: maybe.text(fieldMeta(duty.basis)),
});

const score = (title: string, description: string) => maybe.number({ title, description });

/** The simulated index of one region. */
export const indexRow = z.strictObject({
	id: idColumn('Pengenal tetap: <daerah>/<rubrik>.'),
	alamat: pageColumn(),
	...regionColumns,
	...simulated,
	indeks_diklaim: score('Indeks diklaim', 'Indeks 0–100 dengan parameter yang dinyatakan unit.'),
	predikat_diklaim: maybe.text({ title: 'Predikat diklaim', description: 'Predikat indeks yang diklaim.' }),
	indeks_terverifikasi: score(
		'Indeks terverifikasi',
		'Indeks 0–100 dari baris yang sudah diverifikasi saja.',
	),
	predikat_terverifikasi: maybe.text({
		title: 'Predikat terverifikasi',
		description: 'Predikat indeks terverifikasi.',
	}),
	skor_spd_diklaim: score('Skor SPD diklaim', 'Jumlah poin Satuan Pemerintah Daerah yang diklaim.'),
	skor_spd_terverifikasi: score('Skor SPD terverifikasi', 'Jumlah poin SPD yang terverifikasi.'),
	skor_jumlah_inovasi: score('Skor jumlah inovasi', 'Poin dari banyaknya inovasi.'),
	inovasi_dihitung: maybe.integer({
		title: 'Inovasi dihitung',
		description: 'Banyaknya inovasi yang memenuhi syarat dan diajukan; kosong bila belum ada isian.',
	}),
	pembagi: maybe.integer({ title: 'Pembagi', description: 'Pembagi rerata kematangan.' }),
	yang_kurang: known.list({
		title: 'Yang kurang',
		description: 'Angka yang belum ada sehingga indeks belum dapat dihitung.',
	}),
});

const level = (number: string) =>
	maybe.integer({
		title: `Baris ${number}`,
		description: `Parameter 1, 2, atau 3 pada baris ${number} rubrik; kosong bila belum terisi.`,
	});

/** Names of the columns of rows 16 to 35. */
export type LevelKey = `baris_${(typeof sidRowNumbers)[number]}`;

const levelColumns = {
	baris_16: level('16'),
	baris_17: level('17'),
	baris_18: level('18'),
	baris_19: level('19'),
	baris_20: level('20'),
	baris_21: level('21'),
	baris_22: level('22'),
	baris_23: level('23'),
	baris_24: level('24'),
	baris_25: level('25'),
	baris_26: level('26'),
	baris_27: level('27'),
	baris_28: level('28'),
	baris_29: level('29'),
	baris_30: level('30'),
	baris_31: level('31'),
	baris_32: level('32'),
	baris_33: level('33'),
	baris_34: level('34'),
	baris_35: level('35'),
} satisfies Record<LevelKey, z.ZodType>;

/** The simulated maturity of one innovation, row by row. */
export const maturityRow = z.strictObject({
	id: idColumn('Pengenal inovasi: <daerah>/<inovasi>. Merujuk kumpulan inovasi.'),
	alamat: pageColumn(),
	judul: known.text({ title: 'Judul', description: 'Nama inovasi.' }),
	...regionColumns,
	...simulated,
	skor_diklaim: known.number({ title: 'Skor diklaim', description: 'Jumlah poin baris yang diisi.' }),
	skor_terverifikasi: known.number({
		title: 'Skor terverifikasi',
		description: 'Jumlah poin baris yang sudah diverifikasi.',
	}),
	skor_tertinggi: known.number({
		title: 'Skor tertinggi',
		description: 'Skor paling tinggi menurut rubrik.',
	}),
	baris_terverifikasi: known.list({
		title: 'Baris terverifikasi',
		description: 'Nomor baris terverifikasi.',
	}),
	menunggu_verifikasi_ulang: known.list({
		title: 'Menunggu verifikasi ulang',
		description: 'Nomor baris yang berubah sesudah diverifikasi.',
	}),
	wajib_belum_terisi: known.list({
		title: 'Wajib belum terisi',
		description: 'Nomor baris wajib yang belum terisi.',
	}),
	...levelColumns,
});

/** One scored row of one year's rubric. */
export const rubricDataRow = z.strictObject({
	id: idColumn('Pengenal tetap: <rubrik>/<nomor baris>.'),
	alamat: pageColumn(),
	rubrik: simulated.rubrik,
	rubrik_versi: simulated.rubrik_versi,
	rubrik_status: known.choice(
		rubricStatuses,
		fieldMeta(rubricSchema.shape.status, { title: 'Status rubrik' }),
	),
	tahun: known.integer(fieldMeta(rubricSchema.shape.year)),
	nomor: known.text(fieldMeta(row.number)),
	aspek: known.choice(['spd', 'sid'], fieldMeta(row.aspect)),
	variabel: maybe.text(
		fieldMeta(row.variable, { description: 'Nama variabel; kosong bila tidak diketahui.' }),
	),
	indikator: known.text(fieldMeta(row.name)),
	definisi: maybe.text(fieldMeta(row.definition, { description: 'Bunyi definisi dalam sumber.' })),
	bobot: maybe.number(fieldMeta(row.weight, { description: 'Bobot baris; kosong bila tidak diketahui.' })),
	wajib: maybe.flag(fieldMeta(row.mandatory, { description: 'Kosong bila tidak diketahui.' })),
	parameter_1: maybe.text({ title: 'Parameter 1', description: 'Bunyi parameter 1.' }),
	parameter_2: maybe.text({ title: 'Parameter 2', description: 'Bunyi parameter 2.' }),
	parameter_3: maybe.text({ title: 'Parameter 3', description: 'Bunyi parameter 3.' }),
	data_dukung: maybe.text(fieldMeta(row.evidence, { description: 'Bukti yang diminta menurut sumber.' })),
});
