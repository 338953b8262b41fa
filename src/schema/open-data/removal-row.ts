import { z } from 'astro/zod';
import { removalFileSchema, removedKinds } from '../removal.ts';
import { fieldMeta, idColumn, known, maybe } from './column.ts';

const { shape } = removalFileSchema.shape.removed.element;

/** One record that was published once and is not any more. */
export const removalRow = z.strictObject({
	id: idColumn('Alamat lama tanpa nama situs: pengenal tetap catatan yang ditarik.'),
	alamat: known.address({
		title: 'Alamat',
		description: 'Alamat lama sebagai alamat lengkap; di sana ada keterangan penarikannya.',
	}),
	jenis: known.choice(removedKinds, {
		title: 'Jenis',
		description: 'Apa yang pernah ada: inovasi, panduan, daerah, unit, lomba, atau edisi.',
	}),
	id_catatan: known.text({
		title: 'ID catatan',
		description: 'ID ketika masih terbit, misalnya <daerah>/<inovasi>.',
	}),
	judul: known.text(fieldMeta(shape.title)),
	tanggal: known.day(fieldMeta(shape.on)),
	alasan: known.text(fieldMeta(shape.reason, { description: 'Mengapa ditarik.' })),
	pindah_ke: maybe.address(
		fieldMeta(shape.movedTo, { description: 'Halaman yang menggantikannya; kosong bila tidak ada.' }),
	),
	urusan: known.list(fieldMeta(shape.affairs, { description: 'ID urusan catatan itu.' })),
	sumber: maybe.text(fieldMeta(shape.source, { description: 'Dasar penarikan.' })),
	sumber_url: maybe.address({
		title: 'Alamat sumber',
		description: 'Alamat dasar penarikan; kosong bila tanpa alamat web.',
	}),
});
