import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hundredths } from '../index/fraction.ts';
import { tally, type ScoreSheet, type TallyRules } from './tally.ts';

/** Two criteria: novelty 60 percent on a scale to 10, use 40 percent on a scale to 100. */
const rules: TallyRules = {
	criteria: [
		{ id: 'baru', weight: 60_00, min: 1, max: 10 },
		{ id: 'guna', weight: 40_00, min: 0, max: 100 },
	],
	tieOrder: [],
	entries: ['a', 'b'],
};

type Given = readonly [baru: number, guna: number];

/** A sheet with a line for each entry; undefined where the juror does not judge. */
function sheet(juror: string, given: Readonly<Record<string, Given | undefined>>): ScoreSheet {
	return {
		juror,
		lines: Object.entries(given).map(([entry, scores]) => ({
			entry,
			recused: scores === undefined,
			scores: Object.fromEntries(
				['baru', 'guna'].map((id, index) => [
					id,
					{ kind: 'nilai', hundredths: Math.round((scores?.[index] ?? 0) * 100) },
				]),
			),
		})),
	};
}

function results(own: TallyRules, ...sheets: readonly ScoreSheet[]) {
	const found = tally(own, sheets);
	return found.kind === 'hasil' ? found.results : [];
}

function problems(own: TallyRules, ...sheets: readonly ScoreSheet[]) {
	const found = tally(own, sheets);
	return found.kind === 'belum' ? found.problems : [];
}

describe('a tally', () => {
	test('adds score / highest × weight and takes the mean of the jurors, worked by hand', () => {
		const ranked = results(
			rules,
			sheet('satu', { a: [8, 70], b: [5, 90] }),
			sheet('dua', { a: [7, 65], b: [6, 80] }),
		);
		// a: 48 + 28 = 76 and 42 + 26 = 68, mean 72, spread 8. b: 30 + 36 = 66 and 36 + 32 = 68, mean 67, spread 2.
		expect(
			ranked.map(({ entry, rank, total, spread }) => [entry, rank, hundredths(total), hundredths(spread)]),
		).toEqual([
			['a', 1, 7200, 800],
			['b', 2, 6700, 200],
		]);
		// Novelty of a: (48 + 42) / 2.
		expect(ranked[0]?.criteria['baru']).toEqual({ numerator: 45, denominator: 1 });
	});

	test('counts criteria without published weights the same', () => {
		const unweighted = { ...rules, criteria: rules.criteria.map(({ id, min, max }) => ({ id, min, max })) };
		const [first] = results(unweighted, sheet('satu', { a: [8, 70], b: [1, 0] }));
		// 0,8 × 50 + 0,7 × 50.
		expect(first?.total).toEqual({ numerator: 75, denominator: 1 });
	});

	test('leaves out a juror who does not judge an entry, and says who', () => {
		const ranked = results(
			rules,
			sheet('satu', { a: [8, 70], b: [5, 90] }),
			sheet('dua', { a: undefined, b: [6, 80] }),
		);
		expect(ranked.map(({ entry, total, recused }) => [entry, hundredths(total), recused])).toEqual([
			['a', 7600, ['dua']],
			['b', 6700, []],
		]);
	});

	test('decides between equal totals by the named criterion, and says which', () => {
		// a: 60 + 0, b: 24 + 36: both 60.
		const given = { a: [10, 0], b: [4, 90] } as const;
		const byUse = results({ ...rules, tieOrder: ['guna', 'baru'] }, sheet('satu', given));
		expect(byUse.map(({ entry, rank, decidedBy, tiedWith }) => [entry, rank, decidedBy, tiedWith])).toEqual([
			['b', 1, 'guna', []],
			['a', 2, 'guna', []],
		]);
	});

	test('shares a rank where nothing decides, and skips the next', () => {
		const three = { ...rules, entries: ['a', 'b', 'c'] };
		const ranked = results(three, sheet('satu', { a: [10, 0], b: [4, 90], c: [1, 1] }));
		expect(ranked.map(({ entry, rank, tiedWith }) => [entry, rank, tiedWith])).toEqual([
			['a', 1, ['b']],
			['b', 1, ['a']],
			['c', 3, []],
		]);
	});

	test('ranks by the exact mean, not by what is shown', () => {
		// Three jurors: 200,02 / 3 against 200,01 / 3, both shown as 66,67.
		const scale: TallyRules = {
			criteria: [{ id: 'baru', min: 0, max: 100 }],
			tieOrder: [],
			entries: ['a', 'b'],
		};
		const ranked = results(
			scale,
			sheet('satu', { a: [66.67, 0], b: [66.67, 0] }),
			sheet('dua', { a: [66.67, 0], b: [66.67, 0] }),
			sheet('tiga', { a: [66.67, 0], b: [66.68, 0] }),
		);
		expect(ranked.map(({ entry, total }) => [entry, hundredths(total)])).toEqual([
			['b', 6667],
			['a', 6667],
		]);
	});
});

describe('there is no result, but a list of everything that is wrong,', () => {
	test('when scores are missing, unreadable or out of range', () => {
		const broken: ScoreSheet = {
			juror: 'satu',
			lines: [
				{ entry: 'a', recused: false, scores: { guna: { kind: 'bukan-angka', text: 'baik' } } },
				{
					entry: 'b',
					recused: false,
					scores: {
						baru: { kind: 'nilai', hundredths: 99 },
						guna: { kind: 'nilai', hundredths: 100_01 },
					},
				},
			],
		};
		expect(problems(rules, broken)).toEqual([
			{ kind: 'kosong', juror: 'satu', entry: 'a', criterion: 'baru' },
			{ kind: 'bukan-angka', juror: 'satu', entry: 'a', criterion: 'guna', text: 'baik' },
			{ kind: 'di-luar-rentang', juror: 'satu', entry: 'b', criterion: 'baru', text: '0.99' },
			{ kind: 'di-luar-rentang', juror: 'satu', entry: 'b', criterion: 'guna', text: '100.01' },
		]);
	});

	test('when a sheet lacks an entry, has it twice or has a stranger, or a juror has two sheets', () => {
		const [line] = sheet('satu', { a: [5, 50] }).lines;
		const twice = line === undefined ? [] : [line, line];
		expect(
			problems(rules, { juror: 'satu', lines: [...twice, ...sheet('x', { z: [5, 50] }).lines] }),
		).toEqual([
			{ kind: 'peserta-tidak-dikenal', juror: 'satu', entry: 'z' },
			{ kind: 'baris-ganda', juror: 'satu', entry: 'a' },
			{ kind: 'tidak-ada-baris', juror: 'satu', entry: 'b' },
		]);
		const whole = { a: [5, 50], b: [5, 50] } as const;
		expect(problems(rules, sheet('satu', whole), sheet('satu', whole))).toEqual([
			{ kind: 'juri-ganda', juror: 'satu' },
		]);
	});

	test('when nobody judges an entry', () => {
		expect(problems(rules)).toEqual([
			{ kind: 'tanpa-juri', entry: 'a' },
			{ kind: 'tanpa-juri', entry: 'b' },
		]);
		expect(problems(rules, sheet('satu', { a: undefined, b: [5, 50] }))).toEqual([
			{ kind: 'tanpa-juri', entry: 'a' },
		]);
	});
});

const score = fc.tuple(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 0, max: 100 }));
const entries = ['a', 'b', 'c', 'd'];
const full = fc
	.array(fc.tuple(score, score, score, score), { minLength: 1, maxLength: 5 })
	.map((all) =>
		all.map((scores, juror) =>
			sheet(String(juror), Object.fromEntries(scores.map((one, index) => [entries[index] ?? '', one]))),
		),
	);
const four = { ...rules, entries, tieOrder: ['guna'] };

test('the order of the sheets changes nothing', () => {
	fc.assert(
		fc.property(full, (sheets) => {
			const ranks = (own: readonly ScoreSheet[]) =>
				results(four, ...own).map(({ entry, rank, total }) => [entry, rank, total]);
			expect(ranks(sheets.toReversed())).toEqual(ranks(sheets));
		}),
	);
});

test('a higher score never worsens the rank', () => {
	fc.assert(
		fc.property(full, fc.constantFrom(...entries), (sheets, entry) => {
			const rankOf = (own: readonly ScoreSheet[]) =>
				results(four, ...own).find((one) => one.entry === entry)?.rank ?? Infinity;
			const [first, ...rest] = sheets;
			if (first === undefined) return;
			const best = { kind: 'nilai', hundredths: 10_00 } as const;
			const lines = first.lines.map((line) =>
				line.entry === entry ? { ...line, scores: { ...line.scores, baru: best } } : line,
			);
			expect(rankOf([{ ...first, lines }, ...rest])).toBeLessThanOrEqual(rankOf(sheets));
		}),
	);
});
