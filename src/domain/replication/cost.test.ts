import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aCost, anyCosts, anyScale } from '../../../tests/builders/cost.ts';
import { costDrivers, type CostLine } from '../../schema/guide-resources.ts';
import { scaledBudget, type RegionScale } from './cost.ts';

const amounts = (costs: readonly CostLine[], scale: RegionScale) =>
	scaledBudget(costs, scale).lines.map(({ amount }) => amount);

test('each driver multiplies by what the region has of it', () => {
	const costs = costDrivers.map((scalesWith) => aCost({ scalesWith, quantity: 2 }));
	const scale = { population: 5000, agencies: 30, puskesmas: 4, kelurahan: 17 };
	// daerah 1, unit-kerja 30, puskesmas 4, kelurahan 17, per-1000-penduduk 5; each × 2 × Rp1,000.
	expect(amounts(costs, scale)).toEqual([2000, 60_000, 8000, 34_000, 10_000]);
});

test('a begun thousand of residents counts whole', () => {
	const costs = [aCost({ scalesWith: 'per-1000-penduduk' })];
	expect(scaledBudget(costs, { population: 1 }).lines[0]?.factor).toBe(1);
	expect(scaledBudget(costs, { population: 1000 }).lines[0]?.factor).toBe(1);
	expect(scaledBudget(costs, { population: 1001 }).lines[0]?.factor).toBe(2);
	expect(scaledBudget(costs, { population: 0 }).lines[0]?.factor).toBe(0);
});

test('the first year and each further year are added up apart', () => {
	const costs = [
		aCost({ unitCost: 5 }),
		aCost({ unitCost: 7, frequency: 'per-tahun' }),
		aCost({ unitCost: 11 }),
		aCost({ unitCost: 13, frequency: 'per-tahun' }),
	];
	expect(scaledBudget(costs, {})).toMatchObject({ once: 16, yearly: 20, missing: [] });
});

test('what the region has not said is missing, once, and its lines are not counted as zero', () => {
	const costs = [
		aCost({ scalesWith: 'kelurahan' }),
		aCost({ scalesWith: 'puskesmas' }),
		aCost({ scalesWith: 'kelurahan', frequency: 'per-tahun' }),
		aCost(),
	];
	const budget = scaledBudget(costs, { puskesmas: 3 });
	expect(budget.missing).toEqual(['kelurahan']);
	expect(budget.lines.map(({ amount }) => amount)).toEqual([undefined, 3000, undefined, 1000]);
	expect(budget).toMatchObject({ once: 4000, yearly: 0 });
});

test('a region that has none of something pays nothing for it', () => {
	expect(scaledBudget([aCost({ scalesWith: 'puskesmas' })], { puskesmas: 0 })).toMatchObject({
		once: 0,
		missing: [],
	});
});

test('quantities are decimal, as they are written', () => {
	// In binary, 0.1 × 3 is 0.30000000000000004, and times 10 it would be rounded up to Rp4.
	const [line] = scaledBudget([aCost({ quantity: 0.1, unitCost: 10, scalesWith: 'puskesmas' })], {
		puskesmas: 3,
	}).lines;
	expect(line).toMatchObject({ quantity: 0.3, amount: 3 });
});

test('a part of a rupiah is rounded up', () => {
	expect(amounts([aCost({ quantity: 0.0001, unitCost: 25_000 })], {})).toEqual([3]);
	expect(amounts([aCost({ quantity: 1.5, unitCost: 3 })], {})).toEqual([5]);
	expect(amounts([aCost({ quantity: 1e-7, unitCost: 1 })], {})).toEqual([1]);
});

test('large quantities stay exact', () => {
	const [line] = scaledBudget([aCost({ quantity: 1_200_000, unitCost: 3500, scalesWith: 'kelurahan' })], {
		kelurahan: 151,
	}).lines;
	expect(line).toMatchObject({ quantity: 181_200_000, amount: 634_200_000_000 });
});

test('a number of puskesmas that is not whole is refused', () => {
	expect(() => scaledBudget([aCost({ scalesWith: 'puskesmas' })], { puskesmas: 2.5 })).toThrow(RangeError);
});

const scale = anyScale({ population: 40_000_000 });
const costs = anyCosts({ unitCost: 500_000_000 });

test('a larger region never pays less, line by line and in all', () => {
	fc.assert(
		fc.property(costs, scale, fc.nat({ max: 5000 }), (lines, small, more) => {
			const larger = (value: number | undefined) => (value === undefined ? undefined : value + more);
			const large = {
				population: larger(small.population),
				agencies: larger(small.agencies),
				puskesmas: larger(small.puskesmas),
				kelurahan: larger(small.kelurahan),
			};
			const [before, after] = [scaledBudget(lines, small), scaledBudget(lines, large)];
			expect(after.once).toBeGreaterThanOrEqual(before.once);
			expect(after.yearly).toBeGreaterThanOrEqual(before.yearly);
			expect(after.missing).toEqual(before.missing);
			before.lines.forEach(({ amount }, index) => {
				expect(after.lines[index]?.amount ?? -1).toBeGreaterThanOrEqual(amount ?? -1);
			});
		}),
	);
});

test('the sums are those of the lines, and a line has an amount when its driver is not missing', () => {
	fc.assert(
		fc.property(costs, scale, (lines, region) => {
			const budget = scaledBudget(lines, region);
			const total = budget.lines.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
			expect(budget.once + budget.yearly).toBe(total);
			for (const { line, amount } of budget.lines) {
				expect(amount === undefined).toBe(budget.missing.includes(line.scalesWith));
				expect(Number.isInteger(amount ?? 0)).toBe(true);
			}
		}),
	);
});

test('a line costs at least what it costs exactly, and less than one rupiah more', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 1, max: 9999 }),
			fc.nat({ max: 100_000 }),
			fc.nat({ max: 300 }),
			(q, u, n) => {
				const line = aCost({ quantity: q / 100, unitCost: u, scalesWith: 'puskesmas' });
				const [amount] = amounts([line], { puskesmas: n });
				// The exact cost is q × u × n hundredths of a rupiah.
				const over = (amount ?? -1) * 100 - q * u * n;
				expect(over).toBeGreaterThanOrEqual(0);
				expect(over).toBeLessThan(100);
			},
		),
	);
});
