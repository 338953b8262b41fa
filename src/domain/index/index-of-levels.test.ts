import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fractionText } from './fraction.ts';
import { gainRubricOf, indexOfLevels, type IndexRules, type LevelledInnovation } from './index-of-levels.ts';
import { marginalGains } from './marginal-gains.ts';

const rules: IndexRules = {
	id: 'iid-2026',
	version: 1,
	formula: {
		divisor: 2,
		maximum: 10_000,
		bands: [
			{ predicate: 'Tinggi', from: 4001, to: 10_000 },
			{ predicate: 'Rendah', from: 0, to: 4000 },
		],
		count: { pointsPerInnovation: 100, cap: 10, basicServicesNeeded: 1 },
	},
	spd: [{ number: '1', weight: 200, mandatory: true, effort: 'rendah' }],
	sid: [
		{ number: '16', weight: 300, mandatory: true, effort: 'sedang' },
		{ number: '31', weight: 500, mandatory: false },
	],
	basicServices: ['pendidikan', 'sosial'],
};

function innovation(parts: Partial<LevelledInnovation> = {}): LevelledInnovation {
	return {
		id: 'a',
		levels: { '16': 3 },
		verified: [],
		basicService: 'sosial',
		named: true,
		reasons: [],
		...parts,
	};
}

const indexOf = (innovations: readonly LevelledInnovation[], spd = {}, spdVerified: string[] = []) =>
	indexOfLevels({ spd, spdVerified, innovations }, rules);

test('an index worked by hand from levels alone', () => {
	// SPD 2 × 3 = 6. Maturity 3 × 3 + 5 × 1 = 14, divided by 2 is 7. One innovation in one service: 1. Of 100 points: 14.
	const found = indexOf([innovation({ levels: { '16': 3, '31': 1 }, verified: ['31'] })], { '1': 3 }, ['1']);
	expect(found).toMatchObject({
		missing: [],
		basicServices: ['sosial'],
		claimed: { spd: 600, maturitySum: 1400, divisor: 2, countScore: 100, index: 1400, predicate: 'Rendah' },
		// SPD 6, maturity 5 / 2 = 2,5, number 1.
		verified: { spd: 600, maturitySum: 500, countScore: 100, index: 950 },
	});
	expect(fractionText(found.claimed?.exact ?? { numerator: 0, denominator: 1 })).toBe('14/1');
});

test('nothing at all is the index 0,00, not a missing number', () => {
	expect(indexOf([])).toMatchObject({ missing: [], claimed: { index: 0, predicate: 'Rendah' } });
});

test('reasons of rows follow from the levels of now; other reasons stay', () => {
	const old = { reason: 'di-luar-jendela', date: '2019' } as const;
	const stale = [{ reason: 'belum-dinilai' }, old, { reason: 'baris-wajib-kosong', rows: ['16'] }] as const;
	const cases = indexOf([
		innovation({ id: 'filled', reasons: stale }),
		innovation({ id: 'without-mandatory', levels: { '31': 2 } }),
		innovation({ id: 'unanswered', levels: undefined }),
		innovation({ id: 'unnamed', named: false }),
	]).innovations;
	expect(cases.map(({ id, reasons, counted }) => [id, reasons, counted])).toEqual([
		['filled', [old], false],
		['without-mandatory', [{ reason: 'baris-wajib-kosong', rows: ['16'] }], false],
		['unanswered', [{ reason: 'belum-dinilai' }], false],
		['unnamed', [], false],
	]);
});

test('points of the SPD that a source states stand while no row is filled', () => {
	const stated = { spdStated: 500, spdVerified: [], innovations: [] };
	// 5 of 100 points.
	expect(indexOfLevels({ ...stated, spd: {} }, rules).claimed?.index).toBe(500);
	expect(indexOfLevels({ ...stated, spd: { '1': 1 } }, rules).claimed?.index).toBe(200);
});

test('gains follow from levels as they do from a rubric', () => {
	const found = indexOf([innovation({ levels: { '16': 2 } })], { '1': 3 });
	const gains = marginalGains(found, gainRubricOf(rules), rules.basicServices);
	expect(gains.map(({ step, gain, effort }) => [step.kind, fractionText(gain), effort])).toEqual([
		// Another with the mean 6: 6 / 2 and 1 for the number.
		['inovasi-baru', '4/1', 'tinggi'],
		// 5 / 2, without an estimate of the effort.
		['baris-sid', '5/2', undefined],
		// 3 / 2.
		['baris-sid', '3/2', 'sedang'],
	]);
});

test('raising a level never lowers the index, and verified never exceeds claimed', () => {
	const level = fc.constantFrom(undefined, 1, 2, 3);
	const drawn = fc.record({ mandatory: fc.constantFrom(1, 2, 3), other: level, held: fc.boolean() });
	fc.assert(
		fc.property(fc.array(drawn, { maxLength: 6 }), level, fc.boolean(), (items, spd, held) => {
			const innovations = items.map((item, place) =>
				innovation({
					id: String(place),
					levels: { '16': item.mandatory, '31': item.other },
					verified: item.held ? ['16', '31'] : [],
				}),
			);
			const raised = innovations.map((item) => ({ ...item, levels: { ...item.levels, '31': 3 as const } }));
			const before = indexOf(innovations, { '1': spd }, held ? ['1'] : []);
			const after = indexOf(raised, { '1': spd }, held ? ['1'] : []);
			expect(after.claimed?.index).toBeGreaterThanOrEqual(before.claimed?.index ?? Infinity);
			expect(before.verified?.index).toBeLessThanOrEqual(before.claimed?.index ?? -1);
		}),
	);
});
