import { suggestionText } from '../quality/suggestion.ts';
import type { IssueCode } from '../quality/issue.ts';
import { cellLine, cellLines } from './cell-text.ts';
import { choicesNamed, type SheetChoice } from './sheet-choice.ts';
import type { SheetColumn } from './sheet-column.ts';
import type { SheetCell } from './sheet-grid.ts';
import { writtenDate } from './written-date.ts';
import { writtenNumber } from './written-number.ts';

/** What a cell says about its field. */
export type CellReading =
	/** Nothing; `word` is what stands there and was taken for nothing. */
	| { readonly kind: 'kosong'; readonly word?: string }
	| { readonly kind: 'hapus' }
	| {
			readonly kind: 'isi';
			readonly value: unknown;
			/** How it was understood, when that is not what stands there. */
			readonly understood?: string;
	  }
	| { readonly kind: 'salah'; readonly code: IssueCode; readonly message: string };

/** The word that removes what the file says. */
export const removalWord = 'hapus';

/** What people write into a cell that they leave empty. */
const emptyWords: ReadonlySet<string> = new Set([
	'-',
	'--',
	'---',
	'–',
	'—',
	'.',
	'n/a',
	'na',
	'#n/a',
	'null',
	'nihil',
	'kosong',
	'(kosong)',
	'tidak ada',
	'tdk ada',
	'belum ada',
	'belum ada data',
	'tidak diketahui',
]);

const brokenFormula = /^#(?:REF|VALUE|NAME|DIV\/0|NUM|NULL|SPILL|GETTING_DATA)[!?]?$/;

const flags: Readonly<Record<string, boolean>> = {
	ya: true,
	y: true,
	benar: true,
	true: true,
	tidak: false,
	t: false,
	salah: false,
	false: false,
};

function wrong(code: IssueCode, message: string): CellReading {
	return { kind: 'salah', code, message };
}

/** True when the word is a value of the column and not an empty cell. */
function isKnownWord(word: string, choices: readonly SheetChoice[]): boolean {
	return choicesNamed(word, choices).length > 0;
}

/**
 * Reads one cell. Texts that the schema has to judge are handed on as they are, so that its own words explain what is
 * wrong. `choices` are what a column can take that refers to something; empty for all others.
 */
export function readCell(
	column: SheetColumn,
	cell: SheetCell,
	choices: readonly SheetChoice[] = [],
): CellReading {
	const text = cellLines(cell);
	const word = text.toLowerCase();
	if (text === '') return { kind: 'kosong' };
	if (word === removalWord) return { kind: 'hapus' };
	if (emptyWords.has(word) && !isKnownWord(text, choices)) return { kind: 'kosong', word: text };
	if (brokenFormula.test(text)) {
		const message = `Rumus di sel ini gagal (\`${text}\`). Tulis nilainya sendiri.`;
		return wrong('nilai-tidak-sah', message);
	}
	if (column.many) return readLines(column, text, choices);
	const shown = cellLine(cell);
	if (choices.length > 0) return readChoice(shown, column, choices);
	switch (column.kind) {
		case 'date':
			return readDate(cell, shown);
		case 'number':
		case 'integer':
			return readNumber(cell, shown, column.kind === 'integer');
		case 'flag': {
			const value = flags[word];
			if (value !== undefined) return { kind: 'isi', value };
			return wrong(
				'pilihan-tidak-dikenal',
				`Pilihan \`${shown}\` tidak dikenal. Tulis \`ya\` atau \`tidak\`.`,
			);
		}
		default:
			return { kind: 'isi', value: readText(cell, column, text) };
	}
}

/** Codes of regions are texts that a program may have turned into numbers: 33.1 was 33.10. */
function readText(cell: SheetCell, column: SheetColumn, text: string): string {
	if (column.key !== 'code' || typeof cell !== 'number') return text;
	return Number.isInteger(cell) ? String(cell).padStart(2, '0') : cell.toFixed(2).padStart(5, '0');
}

function readDate(cell: SheetCell, shown: string): CellReading {
	const date = writtenDate(typeof cell === 'number' ? cell : shown);
	// What cannot be read goes on to the schema, which says how a date is written.
	if (date === undefined) return { kind: 'isi', value: shown };
	return { kind: 'isi', value: date, ...(date !== shown && { understood: date }) };
}

function readNumber(cell: SheetCell, shown: string, whole: boolean): CellReading {
	if (typeof cell === 'number') return { kind: 'isi', value: Number(cell.toPrecision(15)) };
	const value = writtenNumber(shown, whole);
	if (value === 'dua-arti') {
		const digits = shown.replace(/[.,]/g, '');
		const message = `Angka \`${shown}\` dapat berarti dua hal. Tulis tanpa titik ribuan, misalnya \`${digits}\`, atau dengan satu atau dua angka di belakang koma.`;
		return wrong('nilai-tidak-sah', message);
	}
	if (value === 'bukan-angka') {
		return wrong('nilai-tidak-sah', `\`${shown}\` bukan angka. Tulis angkanya saja, tanpa kata lain.`);
	}
	return { kind: 'isi', value, ...(String(value) !== shown && { understood: String(value) }) };
}

/** The message of a word that is none of the choices, in the words of the kind of thing that it should be. */
function unknownChoice(shown: string, { key, choices: ids }: SheetColumn, choices: readonly SheetChoice[]) {
	const labels = choices.map(({ label }) => label);
	const suggestion =
		suggestionText(shown, labels) ||
		suggestionText(
			shown,
			choices.flatMap(({ id, others }) => [id, ...others]),
		);
	if (ids.length > 0) {
		const known = labels.map((label) => `\`${label}\``).join(', ');
		return wrong(
			'pilihan-tidak-dikenal',
			`Pilihan \`${shown}\` tidak dikenal.${suggestion} Pilihan yang ada: ${known}.`,
		);
	}
	const list = 'Daftarnya ada di lembar `Pilihan`.';
	if (key === 'agency' || key === 'parent') {
		const message = `Unit \`${shown}\` tidak ada di daftar unit daerah ini.${suggestion} Daftarkan unit itu di lembar \`Unit\`, atau perbaiki namanya.`;
		return wrong('unit-tidak-dikenal', message);
	}
	return key === 'affair' || key === 'relatedAffairs'
		? wrong('urusan-tidak-dikenal', `Urusan \`${shown}\` tidak dikenal.${suggestion} ${list}`)
		: wrong('rujukan-tidak-dikenal', `\`${shown}\` tidak dikenal.${suggestion} ${list}`);
}

function readChoice(shown: string, column: SheetColumn, choices: readonly SheetChoice[]): CellReading {
	const [found, ...more] = choicesNamed(shown, choices);
	if (found === undefined) return unknownChoice(shown, column, choices);
	if (more.length > 0) {
		const ids = [found, ...more].map(({ id }) => `\`${id}\``).join(' atau ');
		return wrong('pilihan-tidak-dikenal', `\`${shown}\` dapat berarti beberapa hal. Tulis ID-nya: ${ids}.`);
	}
	return { kind: 'isi', value: found.id };
}

/** Items of a list: one a line, or with semicolons on a single line; the marks of lists before them do not count. */
function itemsOf(text: string): readonly string[] {
	const lines = text.split('\n').map((line) => line.trim());
	const [only = ''] = lines;
	const items = (lines.length > 1 ? lines : only.split(';'))
		.map((item) => item.trim())
		.filter((item) => item !== '');
	const isNumbered =
		items.length > 1 && items.every((item, index) => item.startsWith(`${String(index + 1)}.`));
	return items.map((item) => item.replace(isNumbered ? /^\d+\.\s*/ : /^[-•*▪]\s+/, ''));
}

function readLines(column: SheetColumn, text: string, choices: readonly SheetChoice[]): CellReading {
	const items = itemsOf(text);
	if (choices.length === 0) return { kind: 'isi', value: items };
	// Names may hold commas; a line that is no name may be several.
	const words = items.flatMap((item) =>
		choicesNamed(item, choices).length > 0 ? [item] : item.split(',').map((part) => part.trim()),
	);
	const readings = words.map((word) => readChoice(word, column, choices));
	const first = readings.find(({ kind }) => kind === 'salah');
	if (first !== undefined) return first;
	return {
		kind: 'isi',
		value: readings.flatMap((reading) => (reading.kind === 'isi' ? [reading.value] : [])),
	};
}
