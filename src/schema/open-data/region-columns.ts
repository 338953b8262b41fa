import { regionSchema } from '../region.ts';
import { fieldMeta, known, maybe } from './column.ts';

/** The region that a row belongs to. The id is what other sets refer to; the code is text, not a number. */
export const regionColumns = {
	id_daerah: known.text({ title: 'ID daerah', description: 'Merujuk kolom id di kumpulan daerah.' }),
	daerah: known.text(fieldMeta(regionSchema.shape.name)),
	kode_kemendagri: known.text(
		fieldMeta(regionSchema.shape.code, {
			title: 'Kode Kemendagri',
			description: 'Kode wilayah sebagai teks: 33.10 bukan angka 33,1.',
		}),
	),
};

/** When a record was last read against its sources, and by whom. */
export const reviewColumns = {
	tinjauan_tanggal: known.day({
		title: 'Tanggal ditinjau',
		description: 'Hari terakhir isi dicocokkan dengan sumber.',
	}),
	tinjauan_oleh: known.text({ title: 'Ditinjau oleh', description: 'Nama kantor atau tim.' }),
};

/** The first source of a row; a further one stands on its page. */
export const sourceColumns = {
	sumber: maybe.text({
		title: 'Sumber',
		description: 'Judul sumber pertama; sumber selebihnya ada di halamannya.',
	}),
	sumber_url: maybe.address({
		title: 'Alamat sumber',
		description: 'Alamat sumber pertama; kosong bila sumbernya tanpa alamat web.',
	}),
};
