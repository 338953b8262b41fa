import { z } from 'astro/zod';
import { agencyCategories, agencyFileSchema, agencySchema } from '../agency.ts';
import { regionLevels } from '../guide-prerequisite.ts';
import {
	officialResultSchema,
	recordOrigins,
	regionSchema,
	resultScales,
	resultStandings,
} from '../region.ts';
import { count, fieldMeta, idColumn, known, maybe, pageColumn } from './column.ts';
import { regionColumns, reviewColumns, sourceColumns } from './region-columns.ts';

const region = regionSchema.shape;
const agency = agencySchema.shape;
const result = officialResultSchema.shape;

const ownRecords = known.choice(
	recordOrigins,
	fieldMeta(region.recordsFrom, {
		description:
			'unit: unit sendiri yang melapor. sumber-terbuka: disusun dari sumber publik; yang tidak ada di sini belum tentu tidak ada.',
	}),
);

/** One region with a page of its own. */
export const regionRow = z.strictObject({
	id: idColumn('Pengenal tetap daerah, misalnya kota-magelang.'),
	alamat: pageColumn(),
	kode_kemendagri: regionColumns.kode_kemendagri,
	nama: known.text(fieldMeta(region.name)),
	jenjang: maybe.choice(regionLevels, {
		title: 'Jenjang',
		description: 'provinsi, kabupaten, atau kota.',
	}),
	ringkasan: known.text(fieldMeta(region.summary, { description: 'Ringkasan bagi pembaca umum.' })),
	penduduk: maybe.integer({ title: 'Penduduk', description: 'Jumlah penduduk (orang).' }),
	luas_km2: maybe.number({ title: 'Luas', description: 'Luas wilayah (km²).' }),
	asal_catatan: ownRecords,
	jumlah_unit: count('Jumlah unit', 'Banyaknya unit kerja yang tercatat di etalase ini.'),
	daftar_unit_lengkap: maybe.flag(
		fieldMeta(agencyFileSchema.shape.complete, {
			title: 'Daftar unit lengkap',
			description: 'true bila daftar memuat semua unit; false bila hanya yang disebut sumber.',
		}),
	),
	jumlah_inovasi: count('Jumlah inovasi', 'Banyaknya inovasi yang tercatat di etalase ini.'),
	...reviewColumns,
});

/** One agency or other unit of a region. */
export const agencyRow = z.strictObject({
	id: idColumn('Pengenal tetap: <daerah>/<unit>.'),
	alamat: pageColumn(),
	nama: known.text(fieldMeta(agency.name)),
	nama_pendek: maybe.text(fieldMeta(agency.shortName)),
	kategori: known.choice(agencyCategories, fieldMeta(agency.category)),
	id_induk: maybe.text(
		fieldMeta(agency.parent, { title: 'ID unit induk', description: 'Merujuk kolom id di kumpulan ini.' }),
	),
	aktif_sejak: maybe.date(fieldMeta(agency.activeFrom)),
	aktif_sampai: maybe.date(fieldMeta(agency.activeUntil)),
	situs: maybe.address(fieldMeta(agency.website)),
	jumlah_inovasi: count('Jumlah inovasi', 'Banyaknya inovasi unit ini yang tercatat di etalase ini.'),
	...regionColumns,
});

/** One published result of the national index, or another figure that a source gives for the same. */
export const officialResultRow = z.strictObject({
	id: idColumn('Pengenal tetap: <daerah>/<tahun>, dengan nomor bagi angka lain dari sumber lain.'),
	alamat: pageColumn(),
	...regionColumns,
	tahun: known.integer(fieldMeta(result.year)),
	skala: known.choice(
		resultScales,
		fieldMeta(result.scale, {
			description:
				'mentah: jumlah poin sampai 2020. 0-100: indeks sejak 2021. Keduanya tidak dapat dibandingkan.',
		}),
	),
	kedudukan: known.choice(resultStandings, fieldMeta(result.standing)),
	angka_lain: known.flag({
		title: 'Angka lain',
		description: 'true bila angka ini berbeda dari angka utama tahun itu dan berasal dari sumber lain.',
	}),
	skor: maybe.number(fieldMeta(result.score)),
	predikat: maybe.text(fieldMeta(result.predicate)),
	jumlah_inovasi: maybe.integer(fieldMeta(result.innovations)),
	catatan: maybe.text(fieldMeta(result.note)),
	...sourceColumns,
});

/** One region of the country, whether or not it has a page here. */
export const referenceRegionRow = z.strictObject({
	id: idColumn('Pengenal daerah dalam bentuk kata, misalnya kota-magelang.'),
	kode_kemendagri: regionColumns.kode_kemendagri,
	nama: known.text(fieldMeta(region.name)),
	jenjang: known.choice(regionLevels, { title: 'Jenjang', description: 'provinsi, kabupaten, atau kota.' }),
	kode_provinsi: known.text({ title: 'Kode provinsi', description: 'Kode Kemendagri provinsinya.' }),
	provinsi: maybe.text({ title: 'Provinsi', description: 'Nama provinsinya.' }),
	penduduk: known.integer({ title: 'Penduduk', description: 'Jumlah penduduk (orang).' }),
	luas_km2: maybe.number({ title: 'Luas', description: 'Luas wilayah (km²); kosong bila tidak diketahui.' }),
	alamat: maybe.address({
		title: 'Alamat',
		description: 'Halaman daerah ini di etalase, bila ada.',
	}),
});
