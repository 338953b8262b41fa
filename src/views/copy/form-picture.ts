import { byteSize } from '../open-data/byte-size.ts';

/** What the form did with a picture before it was kept. */
export interface PictureChange {
	/** False when nothing hid in it: then it only became smaller. */
	readonly hid: boolean;
	/** Bytes before and after. */
	readonly from: number;
	readonly to: number;
}

const stays =
	'Gambar disimpan apa adanya dan mungkin memuat tempat dan waktu pengambilannya. Bila itu tidak boleh diketahui, simpan ulang sebagai JPG atau PNG, lalu pilih lagi.';

/** Words about a file that was chosen in the form. */
export const formPictureText = {
	busy: 'Gambar sedang disiapkan…',
	changed: ({ hid, from, to }: PictureChange) => {
		const sizes = `ikecilkan dari ${byteSize(from)} menjadi ${byteSize(to)}.`;
		if (!hid) return `D${sizes}`;
		const gone = 'Data kamera (tempat, waktu, nama) dibuang';
		// Written again, a small picture can weigh a little more: of that there is nothing to say.
		return to < from * 0.9 ? `${gone}; d${sizes}` : `${gone}.`;
	},
	clean: 'Tidak ada data kamera di dalamnya, jadi gambar tidak diubah.',
	unread: `Peramban ini tidak dapat membuka gambar ini; mungkin berkasnya rusak. ${stays}`,
	unwritten: `Peramban ini tidak dapat menulis ulang jenis gambar ini, jadi data kameranya tidak dibuang. ${stays}`,
	properties:
		'Isi dokumen tidak diubah. Nama pembuat di propertinya tetap ada; hapus dahulu di program asalnya bila tidak boleh diketahui.',
} as const;
