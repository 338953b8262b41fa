import { z } from 'astro/zod';
import { agendaKinds, agendaSchema } from '../agenda.ts';
import { editionSchema } from '../contest-edition.ts';
import { entrySchema } from '../contest-entry.ts';
import { contestSchema, contestScopes, contestSubjects } from '../contest.ts';
import { count, fieldMeta, idColumn, known, maybe, pageColumn } from './column.ts';
import { reviewColumns, sourceColumns } from './region-columns.ts';

const contest = contestSchema.shape;
const edition = editionSchema.shape;
const entry = entrySchema.shape;
const result = entry.results.unwrap().element.shape;
const event = agendaSchema.shape.events.element.shape;

const contestId = known.text({ title: 'ID lomba', description: 'Merujuk kolom id di kumpulan lomba.' });
const contestName = known.text(fieldMeta(contest.name));
const inCategory = (field: z.ZodType) =>
	maybe.text(fieldMeta(field, { description: 'Nama seperti diumumkan.' }));

/** One contest. */
export const contestRow = z.strictObject({
	id: idColumn('Pengenal tetap lomba.'),
	alamat: pageColumn(),
	nama: contestName,
	singkatan: maybe.text(fieldMeta(contest.shortName)),
	ringkasan: known.text(fieldMeta(contest.summary)),
	yang_dinilai: known.choice(contestSubjects, fieldMeta(contest.subject)),
	cakupan: known.choice(contestScopes, fieldMeta(contest.scope)),
	id_daerah: maybe.text(fieldMeta(contest.region, { title: 'ID daerah penyelenggara' })),
	penyelenggara: known.text(fieldMeta(contest.organiser, { description: 'Nama kantor penyelenggara.' })),
	diadakan_sejak: maybe.integer(fieldMeta(contest.since, { description: 'Tahun pertama diadakan.' })),
	situs: maybe.address(fieldMeta(contest.url)),
	jumlah_edisi: count('Jumlah edisi', 'Banyaknya edisi yang tercatat di etalase ini.'),
	...reviewColumns,
});

/** One time that a contest was held. */
export const editionRow = z.strictObject({
	id: idColumn('Pengenal tetap: <lomba>/<edisi>.'),
	alamat: pageColumn(),
	id_lomba: contestId,
	lomba: contestName,
	tahun: known.integer(fieldMeta(edition.year)),
	nama_edisi: maybe.text(fieldMeta(edition.title)),
	tema: maybe.text(fieldMeta(edition.theme)),
	keadaan: known.choice(['belum', 'berjalan', 'selesai', 'tidak-diketahui'], {
		title: 'Keadaan',
		description: 'Menurut tanggal tahapnya dan hari isi etalase.',
	}),
	tahap: known.list(fieldMeta(edition.stages, { description: 'Nama tahap menurut urutan.' })),
	lolos_per_tahap: known.list({
		title: 'Lolos per tahap',
		description: 'Jumlah yang diterbitkan penyelenggara per tahap; kata "tidak diketahui" bila tidak ada.',
	}),
	peserta_tercatat: count(
		'Peserta tercatat',
		'Banyaknya peserta yang dikenal etalase ini, bukan jumlah seluruh peserta.',
	),
	dasar: maybe.text(fieldMeta(edition.basis)),
	pengumuman: maybe.address(fieldMeta(edition.url)),
	...sourceColumns,
	...reviewColumns,
});

/** One result of one entry; an entry without a known result has one row without result. */
export const entryRow = z.strictObject({
	id: idColumn('Pengenal baris: <lomba>/<edisi>/<peserta>/<tahap>.'),
	alamat: pageColumn(),
	id_lomba: contestId,
	lomba: contestName,
	id_edisi: known.text({ title: 'ID edisi', description: 'Merujuk kolom id di kumpulan edisi-lomba.' }),
	tahun: known.integer(fieldMeta(edition.year)),
	id_inovasi: maybe.text({
		title: 'ID inovasi',
		description: 'Merujuk kolom id di kumpulan inovasi; kosong bila karya ini tanpa halaman di sini.',
	}),
	karya: maybe.text(
		fieldMeta(entry.title, { description: 'Nama karya atau inovasi; kosong bila tidak diketahui.' }),
	),
	pembuat: maybe.text(fieldMeta(entry.author)),
	kode_kemendagri: maybe.text(fieldMeta(entry.region, { title: 'Kode Kemendagri' })),
	daerah: maybe.text({ title: 'Daerah', description: 'Nama daerah asal karya atau yang dinilai.' }),
	kelompok: inCategory(entry.group),
	kategori: inCategory(entry.category),
	tahap: maybe.text(fieldMeta(result.stage, { description: 'Nama tahap yang dilewati.' })),
	hasil: maybe.text(fieldMeta(result.award)),
	peringkat: maybe.integer(fieldMeta(result.rank)),
	nilai: maybe.number(fieldMeta(result.score, { description: 'Nilai seperti diterbitkan.' })),
	skala_nilai: maybe.text(fieldMeta(edition.scoreScale)),
	catatan: maybe.text(fieldMeta(result.note)),
	sesudah_lomba: maybe.text(fieldMeta(entry.afterwards)),
	belum_pasti: maybe.text(
		fieldMeta(entry.uncertain, { description: 'Mengapa keikutsertaan ini hanya diduga.' }),
	),
	...sourceColumns,
});

/** One event or deadline. */
export const eventRow = z.strictObject({
	id: idColumn('Pengenal tetap: <tahun>/<acara>.'),
	alamat: pageColumn(),
	tahun: known.integer({ title: 'Tahun', description: 'Tahun agenda.' }),
	acara: known.text(fieldMeta(event.title)),
	jenis: known.choice(agendaKinds, fieldMeta(event.kind)),
	mulai: maybe.date(fieldMeta(event.from, { description: 'Sejauh diketahui; kosong bila belum diumumkan.' })),
	sampai: maybe.date(
		fieldMeta(event.until, { description: 'Hari terakhir; kosong bila satu hari atau belum diumumkan.' }),
	),
	rencana_mulai: maybe.date({ title: 'Rencana mulai', description: 'Tanggal yang diumumkan lebih dahulu.' }),
	rencana_sampai: maybe.date({
		title: 'Rencana sampai',
		description: 'Tanggal yang diumumkan lebih dahulu.',
	}),
	tanggal_lain: known.list({ title: 'Tanggal lain', description: 'Tanggal menurut sumber lain.' }),
	id_daerah: known.list(fieldMeta(event.regions, { title: 'ID daerah' })),
	id_edisi: maybe.text(fieldMeta(event.contest)),
	tempat: maybe.text(fieldMeta(event.place)),
	penjelasan: maybe.text(fieldMeta(event.text, { description: 'Apa yang harus disiapkan.' })),
	halaman_resmi: maybe.address(fieldMeta(event.url, { title: 'Halaman resmi' })),
	...sourceColumns,
});
