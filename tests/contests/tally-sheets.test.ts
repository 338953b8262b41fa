import { describe, expect, test } from 'vitest';
import { aJudging, aScoreFile, codeOf, judgedEdition, tallied } from '../builders/judging.ts';
import { sheetProblemText } from '../../src/views/copy/judging-problem.ts';
import { hundredths } from '../../src/domain/index/fraction.ts';
import type { ScoreFile } from '../../src/domain/contest/score-sheet.ts';
import type { SheetCell } from '../../src/domain/sheet/sheet-grid.ts';

const judging = aJudging();
const [antre, pompa, jaring] = ['Antre', 'Pompa', 'Jaring'].map((title) => codeOf(judging, title));
const one = { Antre: [8, 70], Pompa: [5, 90], Jaring: [10, '62,5'] };
const two = { Antre: [7, ' 65 '], Pompa: [6, 80], Jaring: ['9', 70] };
const whole = [aScoreFile(judging, 1, one), aScoreFile(judging, 2, two)];

/** Problems as the organiser reads them. */
function said(files: readonly ScoreFile[]): readonly string[] {
	return tallied(judging, files).problems.map((problem) =>
		sheetProblemText(problem, judgedEdition.data.criteria),
	);
}

/** What is wrong when the first juror sends something else. */
function wrong(given: Parameters<typeof aScoreFile>[2], change?: (rows: SheetCell[][]) => SheetCell[][]) {
	return said([aScoreFile(judging, 1, { ...one, ...given }, change), ...whole.slice(1)]);
}

/** Row in the sheet of the first juror, as its program counts it. */
function rowOf(code: string | undefined): string {
	const [file] = whole;
	const rows = typeof file?.sheets === 'object' ? (file.sheets[0]?.rows ?? []) : [];
	return String(rows.findIndex(([cell]) => cell === code) + 1);
}

describe('whole sheets', () => {
	test('give a ranking that was worked by hand, whatever way the numbers were typed', () => {
		const { problems, divisions } = tallied(judging, whole);
		expect(problems).toEqual([]);
		// Jaring: 60 + 25 = 85 and 54 + 28 = 82. Antre: 48 + 28 = 76 and 42 + 26 = 68. Pompa: 30 + 36 = 66 and 36 + 32 = 68.
		expect(
			divisions?.flatMap(({ results }) =>
				results.map(({ entry, rank, total, spread }) => [entry, rank, hundredths(total), hundredths(spread)]),
			),
		).toEqual([
			[jaring, 1, 8350, 300],
			[antre, 2, 7200, 800],
			[pompa, 3, 6700, 200],
		]);
	});

	test('may leave an entry to the others', () => {
		const recused = aScoreFile(judging, 1, { ...one, Pompa: [undefined, undefined, 'x'] });
		const [division] = tallied(judging, [recused, ...whole.slice(1)]).divisions ?? [];
		const result = division?.results.find(({ entry }) => entry === pompa);
		expect([result?.recused, result?.jurors.length]).toEqual([['Juri 1'], 1]);
	});

	test('may end in rows without anything', () => {
		expect(wrong({}, (rows) => [...rows, [], [undefined, '  '], ['', undefined]])).toEqual([]);
	});
});

describe('a score that cannot be counted is named by juror and cell', () => {
	test.each([
		['is missing', [8], 'C', 'Guna', 'kosong. Tulis angka 0 sampai 100, atau x di kolom Tidak menilai.'],
		['is a word', [8, 'baik'], 'D', 'Guna', '`baik` bukan angka. Tulis angka 0 sampai 100, misalnya 82,5.'],
		['is too high', [11, 70], 'C', 'Kebaruan', '11 di luar rentang. Tulis angka 1 sampai 10.'],
		['is negative', [8, '-5'], 'D', 'Guna', '-5 di luar rentang. Tulis angka 0 sampai 100.'],
		['has many decimals', [8, 70.125], 'D', 'Guna', 'lebih dari dua angka di belakang koma'],
	])('when it %s', (_, typed, column, criterion, message) => {
		const [text = '', ...more] = wrong({ Antre: typed });
		expect(more).toEqual([]);
		const cell = `${column === 'C' && typed.length === 1 ? 'D' : column}${rowOf(antre)}`;
		expect(text).toContain(
			`juri-1.xlsx, lembar Nilai, sel ${cell} (Juri 1, karya ${antre ?? ''}, ${criterion}): `,
		);
		expect(text).toContain(message);
	});

	test('from the first row of a sheet to its last, and in a row from left to right', () => {
		const cells = wrong({ Antre: [], Pompa: [], Jaring: [] }).map((text) => /sel (\w+)/.exec(text)?.[1]);
		const rows = [antre, pompa, jaring]
			.map(rowOf)
			.map(Number)
			.toSorted((first, second) => first - second);
		expect(cells).toEqual(rows.flatMap((row) => [`C${String(row)}`, `D${String(row)}`]));
	});

	test('when a program made a day of it', () => {
		const day = (rows: SheetCell[][]) =>
			rows.map((row) => (row[0] === antre ? row.with(2, { day: '2026-05-08' }) : row));
		expect(wrong({}, day)[0]).toContain('terbaca sebagai tanggal (2026-05-08)');
	});

	test('when the entry is also marked as not judged, or the mark can mean anything', () => {
		expect(wrong({ Antre: [8, 70, 'x'] })[0]).toContain('ditandai tidak menilai, tetapi nilainya terisi');
		expect(wrong({ Antre: [8, 70, '?'] })[0]).toContain('`?` di kolom Tidak menilai dapat berarti apa saja');
	});
});

describe('a sheet that is not as it was handed out is named', () => {
	const swapped = (rows: SheetCell[][]) =>
		rows.map((row) => [...row.slice(0, 2), row[3], row[2], ...row.slice(4)]);
	const recoded = (text: string, by: string) => (rows: SheetCell[][]) =>
		rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell.replace(text, by) : cell)));

	test('when columns were moved', () => {
		expect(wrong({}, swapped)).toEqual([
			expect.stringContaining(
				'sel C5 (Juri 1): judul kolom `Guna bobot 40 % 0 sampai 100`, seharusnya `Kebaruan',
			),
			expect.stringContaining('sel D5 (Juri 1)'),
		]);
	});

	test('when a code was changed, doubled or lost', () => {
		const renamed = wrong({}, (rows) => rows.map((row) => (row[0] === antre ? row.with(0, 'Q99') : row)));
		expect(renamed).toEqual([
			expect.stringContaining(`sel A${rowOf(antre)} (Juri 1, karya Q99): kode ini tidak ada di kunci`),
			expect.stringContaining(`(Juri 1, karya ${antre ?? ''}): baris karya ini hilang`),
		]);
		const doubled = wrong({}, (rows) => [...rows, ...rows.filter(([code]) => code === antre)]);
		expect(doubled).toEqual([expect.stringContaining('kode ini ada di dua baris')]);
		const nameless = wrong({}, (rows) =>
			rows.map((row) => (row[0] === antre ? row.with(0, undefined) : row)),
		);
		expect(nameless[0]).toContain('ada nilai di baris tanpa kode');
	});

	test('when it belongs to another edition, other rules, other codes or a stranger', () => {
		const { rules, batch } = judging.code;
		expect(wrong({}, recoded('lomba/2026', 'lomba/2025'))[0]).toContain(
			'lembar ini untuk lomba/2025, bukan lomba/2026',
		);
		expect(wrong({}, recoded(' naskah ', ' lapangan '))[0]).toContain(
			'untuk tahap `lapangan`, bukan `naskah`',
		);
		expect(wrong({}, recoded(rules, '00000000'))).toEqual([
			expect.stringContaining('juri-1.xlsx (Juri 1): kriteria, bobot, rentang, atau penentu seri'),
		]);
		expect(wrong({}, recoded(batch, '00000000'))[0]).toContain('dibuat bersama kunci yang lain');
		expect(wrong({}, recoded(' J1 ', ' J7 '))[0]).toContain('lembar milik J7');
		expect(wrong({}, (rows) => rows.slice(4))[0]).toContain('baris `Kode lembar` tidak ada');
	});

	test('when a juror sent two, or none, or something else', () => {
		const copy = aScoreFile(judging, 1, one);
		expect(said([...whole, { ...copy, file: 'salinan.xlsx' }])).toEqual([
			'juri-1.xlsx, salinan.xlsx (Juri 1): dua berkas milik juri yang sama. Simpan satu, keluarkan yang lain.',
		]);
		expect(said(whole.slice(0, 1))).toEqual(['Juri 2: belum ada lembar dari juri ini. Minta lembarnya.']);
		expect(said([...whole, { file: 'nilai.ods', sheets: 'format-lain' }])).toEqual([
			'nilai.ods: jenis berkas ini tidak dibaca. Buka, lalu simpan sebagai .xlsx.',
		]);
		expect(said([...whole, { file: 'nilai.xlsx', sheets: 'tidak-terbaca' }])[0]).toContain(
			'tidak dapat dibuka',
		);
	});
});

describe('an incomplete tally', () => {
	const files = [aScoreFile(judging, 1, { ...one, Antre: [8, undefined] }), ...whole.slice(1)];

	test('has no ranking unless it is asked for', () => {
		expect(tallied(judging, files).divisions).toBeUndefined();
	});

	test('leaves out the whole line, and says so', () => {
		const { divisions, leftOut, problems } = tallied(judging, files, true);
		expect(problems).toHaveLength(1);
		expect(leftOut).toEqual([{ juror: 'Juri 1', entry: antre }]);
		const result = divisions?.[0]?.results.find(({ entry }) => entry === antre);
		// The other juror alone: 42 + 26.
		expect([hundredths(result?.total ?? { numerator: 0, denominator: 1 }), result?.recused]).toEqual([
			6800,
			[],
		]);
	});

	test('ranks nothing by no score at all', () => {
		const none = { ...two, Pompa: [undefined, undefined] };
		const both = [aScoreFile(judging, 1, { ...one, Pompa: [] }), aScoreFile(judging, 2, none)];
		expect(tallied(judging, both, true).divisions?.[0]?.unjudged).toEqual([pompa]);
	});
});
