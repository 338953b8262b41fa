import fc from 'fast-check';
import { expect, test } from 'vitest';
import { publishedRubric } from '../../../tests/builders/published-rubric.ts';
import { anInnovation } from '../../../tests/builders/record.ts';
import { sidRowNumbers } from '../../schema/assessment.ts';
import { maturityOf } from './maturity.ts';

const rubric = publishedRubric('iid-2026');
const verified = { by: 'Inspektorat', on: '2026-05', digest: 'a' };

function maturity(rows: object, held: readonly string[] = []) {
	const innovation = anInnovation({
		data: { assessments: { 'iid-2026': rows } },
		verified: { 'iid-2026': held },
	});
	return maturityOf(innovation, rubric, 'iid-2026');
}

test('points are weight times level, stated or derived from a figure', () => {
	// Row 16 weighs 3, row 28 weighs 2: 47 days are level 1. Row 33 weighs 3: 203 persons are level 2.
	const scored = maturity({ '16': { level: 2 }, '28': { value: 47 }, '33': { value: 203, basis: 'orang' } });
	expect(scored?.claimed).toBe(600 + 200 + 600);
	expect(scored?.rows.find(({ number }) => number === '28')).toEqual({
		number: '28',
		state: 'klaim',
		level: 1,
		derived: true,
		claimed: 200,
		verified: 0,
	});
});

test('all twenty rows at level 3 reach the published maximum of 111', () => {
	const full = maturity(Object.fromEntries(sidRowNumbers.map((number) => [number, { level: 3 }])));
	expect(full).toMatchObject({ claimed: 11_100, maximum: 11_100, mandatoryMissing: [] });
});

test('a row that is left out is unfilled, not zero, and named when it is mandatory', () => {
	const scored = maturity({ '16': { level: 1 } });
	expect(scored?.rows.find(({ number }) => number === '17')).toMatchObject({
		state: 'belum-terisi',
		claimed: 0,
	});
	expect(scored?.mandatoryMissing).toEqual(['17', '32', '33', '35']);
});

test('only rows whose verification still holds count as verified', () => {
	const rows = { '16': { level: 2, verified }, '19': { level: 3, verified }, '20': { level: 3 } };
	const scored = maturity(rows, ['16']);
	expect(scored).toMatchObject({ claimed: 600 + 600 + 300, verified: 600 });
	expect(scored?.rows.slice(0, 5).map(({ state }) => state)).toEqual([
		'terverifikasi',
		'belum-terisi',
		'belum-terisi',
		'menunggu-verifikasi-ulang',
		'klaim',
	]);
});

test('an innovation that answers another rubric has no maturity in this one', () => {
	expect(maturityOf(anInnovation(), rubric, 'iid-2026')).toBeUndefined();
	const answered = anInnovation({ data: { assessments: { 'iid-2025': { '16': { level: 1 } } } } });
	// The weights of 2025 are not known.
	expect(maturityOf(answered, publishedRubric('iid-2025'), 'iid-2025')).toBeUndefined();
});

const filled = fc.dictionary(
	fc.constantFrom(...sidRowNumbers),
	fc.record({ level: fc.integer({ min: 1, max: 3 }), verified: fc.constantFrom(undefined, verified) }),
);

test('verified never exceeds claimed, and claimed never exceeds the maximum', () => {
	fc.assert(
		fc.property(filled, fc.subarray([...sidRowNumbers]), (rows, held) => {
			const scored = maturity(rows, held);
			expect(scored?.verified).toBeLessThanOrEqual(scored?.claimed ?? -1);
			expect(scored?.claimed).toBeLessThanOrEqual(scored?.maximum ?? -1);
		}),
	);
});

test('raising a level never lowers the maturity', () => {
	fc.assert(
		fc.property(filled, fc.constantFrom(...sidRowNumbers), (rows, number) => {
			const level = Math.min(3, (rows[number]?.level ?? 0) + 1);
			const raised = maturity({ ...rows, [number]: { level } });
			expect(raised?.claimed).toBeGreaterThanOrEqual(maturity(rows)?.claimed ?? Infinity);
		}),
	);
});
