import type { SheetProblem } from '../../domain/contest/score-sheet.ts';
import { formatNumber } from './formats.ts';

/** The criterion that a problem is about, with its range. */
interface NamedCriterion {
	readonly name: string;
	readonly min: number;
	readonly max: number;
}

/** What is wrong, and what to write instead. */
function explained(
	{ kind, text = '', expected = '' }: SheetProblem,
	criterion: NamedCriterion | undefined,
): string {
	const range =
		criterion === undefined
			? 'angka'
			: `angka ${formatNumber(criterion.min)} sampai ${formatNumber(criterion.max)}`;
	switch (kind) {
		case 'tidak-terbaca':
			return 'berkas tidak dapat dibuka. Mungkin rusak saat dikirim atau dikunci dengan kata sandi. Minta dikirim ulang sebagai .xlsx tanpa kata sandi.';
		case 'format-lain':
			return 'jenis berkas ini tidak dibaca. Buka, lalu simpan sebagai .xlsx.';
		case 'tanpa-kode-lembar':
			return 'baris `Kode lembar` tidak ada atau berubah. Salin nilai ke lembar asli milik juri itu.';
		case 'edisi-lain':
			return `lembar ini untuk ${text}, bukan ${expected}. Keluarkan dari folder ini.`;
		case 'tahap-lain':
			return `lembar ini untuk tahap \`${text}\`, bukan \`${expected}\`. Keluarkan dari folder ini.`;
		case 'aturan-berubah':
			return 'kriteria, bobot, rentang, atau penentu seri di lembar ini tidak sama dengan berkas edisi. Pakai lembar yang dibuat dengan aturan yang berlaku.';
		case 'pembuatan-lain':
			return 'lembar ini dibuat bersama kunci yang lain, jadi kodenya berarti karya lain. Pakai kunci pasangannya, atau minta juri memakai lembar terbaru.';
		case 'juri-tidak-dikenal':
			return `lembar milik ${text}, padahal juri itu tidak ada di kunci. Periksa baris \`Kode lembar\`.`;
		case 'juri-ganda':
			return 'dua berkas milik juri yang sama. Simpan satu, keluarkan yang lain.';
		case 'juri-belum-mengirim':
			return 'belum ada lembar dari juri ini. Minta lembarnya.';
		case 'tanpa-kepala-kolom':
			return 'baris judul kolom tidak ada. Salin nilai ke lembar asli milik juri itu.';
		case 'kolom-berubah':
			return `judul kolom ${text === '' ? 'kosong' : `\`${text}\``}, seharusnya \`${expected}\`. Kembalikan judul dan urutan kolom seperti lembar asli.`;
		case 'baris-tanpa-kode':
			return 'ada nilai di baris tanpa kode. Tulis kode karyanya, atau hapus nilai di baris itu.';
		case 'tanda-tidak-dikenal':
			return `\`${text}\` di kolom Tidak menilai dapat berarti apa saja. Tulis x bila tidak menilai, atau kosongkan.`;
		case 'menilai-dan-tidak':
			return 'ditandai tidak menilai, tetapi nilainya terisi. Pilih satu: hapus tandanya, atau kosongkan nilainya.';
		case 'peserta-tidak-dikenal':
			return 'kode ini tidak ada di kunci. Kembalikan kode seperti di lembar asli.';
		case 'tidak-ada-baris':
			return 'baris karya ini hilang. Kembalikan baris dan nilainya dari lembar asli.';
		case 'baris-ganda':
			return 'kode ini ada di dua baris. Hapus salah satu.';
		case 'kosong':
			return `kosong. Tulis ${range}, atau x di kolom Tidak menilai.`;
		case 'bukan-angka':
			if (/^\d{4}-\d{2}-\d{2}$/.test(text)) {
				return `terbaca sebagai tanggal (${text}), karena program mengubah tulisan seperti 8/5. Tulis ${range}.`;
			}
			return /^\d+[.,]\d{3,}$/.test(text)
				? `\`${text}\` mempunyai lebih dari dua angka di belakang koma. Bulatkan menjadi paling banyak dua.`
				: `\`${text}\` bukan angka. Tulis ${range}, misalnya 82,5.`;
		case 'di-luar-rentang':
			return `${text.replace('.', ',')} di luar rentang. Tulis ${range}.`;
		case 'tanpa-juri':
			return 'tidak ada juri yang menilainya. Mintakan nilai paling sedikit dari satu juri.';
		default:
			return kind satisfies never;
	}
}

/** `juri-3.xlsx, lembar Nilai, sel F9 (Juri 3, karya K47, Kebaruan): kosong. Tulis angka 0 sampai 100, …` */
export function sheetProblemText(
	problem: SheetProblem,
	criteria: readonly (NamedCriterion & { readonly id: string })[],
): string {
	const { file, sheet = '', cell, juror, entry } = problem;
	const criterion = criteria.find(({ id }) => id === problem.criterion);
	const place = [
		file,
		sheet === '' ? undefined : `lembar ${sheet}`,
		cell === undefined ? undefined : `sel ${cell}`,
	];
	const about = [juror, entry === undefined ? undefined : `karya ${entry}`, criterion?.name];
	const [placeText, aboutText] = [place, about].map((parts) =>
		parts.flatMap((part) => part ?? []).join(', '),
	);
	const subject = [placeText, placeText === '' || aboutText === '' ? aboutText : `(${aboutText ?? ''})`];
	return `${subject.filter((part) => part !== '').join(' ')}: ${explained(problem, criterion)}`;
}
