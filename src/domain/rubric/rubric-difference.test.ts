import fc from 'fast-check';
import { expect, test } from 'vitest';
import { publishedRubric } from '../../../tests/builders/published-rubric.ts';
import { aRubric, aRubricRow } from '../../../tests/builders/rubric.ts';
import { comparedConstants, rubricBefore, rubricDifference } from './rubric-difference.ts';

const formula = {
	divisor: null,
	pointsPerInnovation: null,
	countCap: null,
	basicServicesNeeded: null,
	maximum: null,
	sources: [],
};
type Keys = Readonly<Record<string, unknown>>;
const older = { id: 'iid-2025', year: 2025, status: 'lampau', title: 'Indeks Inovasi Daerah 2025' };
const before = (data: Keys = {}) => aRubric({ ...older, ...data });
const sid = (row: Keys) => ({ sid: { rows: [aRubricRow(row)], sources: [] } });

function rowBetween(first: Keys, second: Keys) {
	const { sid: rows } = rubricDifference(before(sid(first)), aRubric(sid(second)));
	const [row] = rows?.common ?? [];
	if (row === undefined) throw new Error('The row is not in both rubrics.');
	return row;
}

test('a constant that both years know is the same or changed', () => {
	const { constants } = rubricDifference(
		before({ formula: { ...formula, divisor: 12, countCap: 200 } }),
		aRubric({ formula: { ...formula, divisor: 14, countCap: 200 } }),
	);
	expect(constants.divisor).toEqual({ before: 12, after: 14, change: 'berubah' });
	expect(constants.countCap).toEqual({ before: 200, after: 200, change: 'sama' });
});

test('a constant that one year does not know is unknown, never changed, also when the other one is 0', () => {
	const { constants } = rubricDifference(
		before(),
		aRubric({ formula: { ...formula, basicServicesNeeded: 0, divisor: 12 } }),
	);
	expect(constants.basicServicesNeeded).toEqual({ before: null, after: 0, change: 'tidak-diketahui' });
	expect(constants.divisor.change).toBe('tidak-diketahui');
	expect(constants.maximum).toEqual({ before: null, after: null, change: 'tidak-diketahui' });
});

test('rows are compared by their number: added, removed and common', () => {
	const rows = (...numbers: string[]) => ({
		sid: { rows: numbers.map((number) => aRubricRow({ number })), sources: [] },
	});
	const { sid: found } = rubricDifference(before(rows('16', '17')), aRubric(rows('17', '18')));
	expect(found?.added.map(({ number }) => number)).toEqual(['18']);
	expect(found?.removed.map(({ number }) => number)).toEqual(['16']);
	expect(found?.common.map(({ number }) => number)).toEqual(['17']);
});

test('rows are not compared while one year does not know them', () => {
	const known = sid({});
	expect(rubricDifference(before(), aRubric(known)).sid).toBeUndefined();
	expect(rubricDifference(before(known), aRubric()).sid).toBeUndefined();
});

test.each([
	['name', { name: 'Online Sistem' }, { name: 'Layanan Terintegrasi' }, 'berubah'],
	['name', { name: 'Pedoman Teknis' }, { name: 'Pedoman  teknis' }, 'sama'],
	['weight', { weight: '3' }, { weight: '3.00' }, 'sama'],
	['weight', { weight: '3' }, { weight: '2' }, 'berubah'],
	['weight', { weight: null }, { weight: '2' }, 'tidak-diketahui'],
	['mandatory', { mandatory: false }, { mandatory: true }, 'berubah'],
	['mandatory', { mandatory: null }, { mandatory: false }, 'tidak-diketahui'],
] as const)('the %s of a row from %j to %j is %s', (part, first, second, change) => {
	expect(rowBetween(first, second)[part].change).toBe(change);
});

const levels = (...words: (string | null)[]) => ({ levels: words });
const threshold = (to: string, reading: string | null = null) => ({
	unit: 'orang',
	decimals: 0,
	direction: 'naik',
	ranges: [
		{ from: '1', to },
		{ from: String(Number(to) + 1), to: '30' },
		{ from: '31', to: null },
	],
	overlap: null,
	gap: null,
	reading,
});

test.each([
	['the same words', levels('1 - 10 SDM', 'b', 'c'), levels('1-10 SDM', 'B', 'c'), 'sama'],
	['other words', levels('a', 'b', 'c'), levels('a', 'b', 'd'), 'bunyi-berbeda'],
	['words that one year lacks', levels('a', null, 'c'), levels('a', 'b', 'c'), 'tidak-diketahui'],
	['other words beside a lack', levels('a', null, 'c'), levels('x', 'b', 'c'), 'bunyi-berbeda'],
])('levels with %s', (_, first, second, change) => {
	expect(rowBetween(first, second).levels.change).toBe(change);
});

test('figures decide over words: the same bounds in other words are the same level', () => {
	const told = { ...levels('Sampai 10', 'Sampai 30', 'Di atas 30'), threshold: threshold('10') };
	const printed = {
		...levels('1-10 SDM', '11-30 SDM', '>30'),
		threshold: threshold('10', 'Pembacaan kami.'),
	};
	expect(rowBetween(told, printed).levels.change).toBe('sama');
	expect(rowBetween(told, { ...printed, threshold: threshold('11') }).levels.change).toBe('berubah');
});

test('a predicate is compared end by end', () => {
	const bands = (...list: object[]) => ({ bands: { bands: list, note: null, sources: [] } });
	const { bands: found } = rubricDifference(
		before(bands({ predicate: 'Inovatif', from: null, to: '60' })),
		aRubric(
			bands(
				{ predicate: 'Inovatif', from: '40.01', to: '100' },
				{ predicate: 'Kurang', from: '0', to: '40' },
			),
		),
	);
	expect(found).toEqual([
		{
			predicate: 'Inovatif',
			from: { before: null, after: 4001, change: 'tidak-diketahui' },
			to: { before: 6000, after: 10_000, change: 'berubah' },
		},
		{
			predicate: 'Kurang',
			from: { before: null, after: 0, change: 'tidak-diketahui' },
			to: { before: null, after: 4000, change: 'tidak-diketahui' },
		},
	]);
});

test('the window is compared part by part', () => {
	const window = (parts: object) => ({
		window: {
			from: null,
			to: null,
			developmentCounts: null,
			minimumWords: null,
			text: 'Dua tahun.',
			sources: [],
			...parts,
		},
	});
	const { window: found } = rubricDifference(
		before(window({ from: '2023-01-01', minimumWords: 300 })),
		aRubric(window({ from: '2024-01-01', minimumWords: 300 })),
	);
	expect([found.from.change, found.minimumWords.change, found.to.change]).toEqual([
		'berubah',
		'sama',
		'tidak-diketahui',
	]);
});

test('2027 announces a larger divisor and one more urusan; everything else is unknown', () => {
	const difference = rubricDifference(publishedRubric('iid-2026'), publishedRubric('iid-2027'));
	const changed = comparedConstants.filter((key) => difference.constants[key].change !== 'tidak-diketahui');
	expect(changed).toEqual(['divisor', 'basicServicesNeeded']);
	expect(difference.constants.divisor).toEqual({ before: 12, after: 14, change: 'berubah' });
	expect(difference.constants.basicServicesNeeded).toEqual({ before: 5, after: 6, change: 'berubah' });
	expect([difference.spd, difference.sid]).toEqual([undefined, undefined]);
	expect(difference.bands.map(({ to }) => to.change)).toEqual(difference.bands.map(() => 'tidak-diketahui'));
});

test('whichever year comes first, the same things are the same, changed and unknown', () => {
	const figure = fc.option(fc.integer({ min: 0, max: 3 }));
	fc.assert(
		fc.property(figure, figure, (first, second) => {
			const rubric = (divisor: number | null) => aRubric({ formula: { ...formula, divisor } });
			const there = rubricDifference(rubric(first), rubric(second)).constants.divisor;
			const back = rubricDifference(rubric(second), rubric(first)).constants.divisor;
			expect(back).toEqual({ before: there.after, after: there.before, change: there.change });
		}),
	);
});

test('the year before is the one that the number says, not the one that stands before', () => {
	const years = [2023, 2024, 2026].map((year) => aRubric({ id: `iid-${String(year)}`, year }));
	expect(rubricBefore(aRubric({ id: 'iid-2024', year: 2024 }), years)?.id).toBe('iid-2023');
	expect(rubricBefore(aRubric({ id: 'iid-2026', year: 2026 }), years)).toBeUndefined();
});
