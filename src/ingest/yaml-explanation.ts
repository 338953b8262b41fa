import { LineCounter, parseDocument } from 'yaml';

/** A place where YAML cannot be read, and what to write there. Lines and columns count from 1 in the YAML text. */
export interface YamlFault {
	readonly code: 'yaml-rusak' | 'kunci-ganda';
	readonly line: number;
	readonly column: number;
	readonly message: string;
}

interface FastError {
	readonly reason: string;
	readonly line: number;
	readonly column: number;
}

const colonAdvice =
	'Titik dua di tengah nilai membingungkan YAML. Beri tanda kutip pada seluruh nilai: `title: "SIPPUT: layanan rumah"`.';
const indentAdvice =
	'Susunan spasi di awal baris tidak rata. Isian yang setingkat harus mulai di kolom yang sama.';
const keyAdvice = 'Baris ini bukan isian. Tulis `kunci: nilai`, dengan satu spasi sesudah titik dua.';
const quoteAdvice = 'Ada tanda kutip atau kurung yang tidak berpasangan. Tutup dengan tanda yang sama.';

/** Advice per error code of the `yaml` package (its `ErrorCode` type). */
const advice: Readonly<Record<string, string>> = {
	ALIAS_PROPS: 'Rujukan `*` tidak boleh diberi keterangan lain.',
	BAD_ALIAS: 'Nilai yang dimulai dengan `*` atau `&` harus dalam tanda kutip.',
	BAD_DQ_ESCAPE:
		"Garis miring terbalik di dalam kutip ganda berarti kode khusus. Pakai kutip tunggal: '...'.",
	BAD_INDENT: indentAdvice,
	BAD_SCALAR_START: 'Nilai ini dimulai dengan tanda khusus YAML. Beri tanda kutip pada seluruh nilai.',
	BLOCK_AS_IMPLICIT_KEY: colonAdvice,
	BLOCK_IN_FLOW:
		'Daftar bertingkat tidak boleh berada di dalam kurung. Tulis satu butir per baris dengan `- `.',
	MISSING_CHAR: quoteAdvice,
	MULTILINE_IMPLICIT_KEY: keyAdvice,
	MULTIPLE_DOCS: 'Hanya boleh ada satu kumpulan isian. Hapus baris `---` di tengah.',
	TAB_AS_INDENT: 'Awal baris memakai tab. Ganti dengan spasi (dua spasi per tingkat).',
	UNEXPECTED_TOKEN:
		'Ada tanda yang tidak pada tempatnya. Bila ini bagian dari nilai, beri tanda kutip pada seluruh nilai.',
};

/** Advice for what only the fast parser refuses, by the beginning of its reason. */
const fastAdvice: readonly (readonly [start: string, text: string])[] = [
	['unidentified alias', 'Nilai yang dimulai dengan `*` harus dalam tanda kutip.'],
	['unknown scalar tag', 'Nilai yang dimulai dengan `!` harus dalam tanda kutip.'],
	['unknown', 'Nilai yang dimulai dengan `!` harus dalam tanda kutip.'],
	['null byte', 'Ada karakter yang tidak terlihat (NUL). Hapus karakter itu.'],
	[
		'the stream contains non-printable',
		'Ada karakter yang tidak terlihat. Hapus lalu ketik ulang baris ini.',
	],
	['object-based map', 'Kunci harus berupa kata biasa, tidak berupa daftar atau kurung.'],
	['nesting', 'Isian bertingkat terlalu dalam. Kurangi tingkatnya.'],
	['expected a single document', 'Hanya boleh ada satu kumpulan isian. Hapus baris `---` di tengah.'],
];

/** Faults of a text that the fast parser refused: every key written twice, else the first place that is broken. */
export function explainYaml(text: string, error: FastError): readonly YamlFault[] {
	const fallback: YamlFault = {
		code: 'yaml-rusak',
		line: error.line,
		column: error.column,
		message: `YAML tidak dapat dibaca. ${fastAdvice.find(([start]) => error.reason.startsWith(start))?.[1] ?? indentAdvice}`,
	};
	// The positioned parser recurses: what the fast one refused as too deep would overflow its stack.
	if (/depth|nesting/.test(error.reason)) return [fallback];
	const faults = positionedFaults(text);
	const broken = faults.find((fault) => fault.code === 'yaml-rusak');
	if (broken !== undefined) return [broken];
	return faults.length > 0 && error.reason.startsWith('duplicated') ? faults : [fallback];
}

function positionedFaults(text: string): readonly YamlFault[] {
	const lines = new LineCounter();
	const { errors } = parseDocument(text, { lineCounter: lines, schema: 'core', prettyErrors: false });
	return errors.map((error) => {
		const { line, col } = lines.linePos(error.pos[0]);
		const place = { line: Math.max(line, 1), column: Math.max(col, 1) };
		if (error.code === 'DUPLICATE_KEY') {
			const key = /^[^:\n]*/.exec(text.slice(error.pos[0]))?.[0].trim() ?? '';
			const message = `Kunci \`${key}\` ditulis dua kali di tempat yang sama. Hapus salah satu, atau gabungkan isinya.`;
			return { code: 'kunci-ganda', ...place, message };
		}
		const reason = reasonOf(error.code, error.message);
		return { code: 'yaml-rusak', ...place, message: `YAML tidak dapat dibaca. ${reason ?? indentAdvice}` };
	});
}

/** One code can stand for two mistakes; the text of the message tells them apart. */
function reasonOf(code: string, message: string): string | undefined {
	if (/ [\]}]$/.test(message)) return quoteAdvice;
	return code === 'MISSING_CHAR' && message.startsWith('Implicit map keys') ? keyAdvice : advice[code];
}
