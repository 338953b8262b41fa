import fc from 'fast-check';
import { expect, test } from 'vitest';
import { costDrivers, costFrequencies } from '../../schema/guide-resources.ts';
import { scaledBudget, type PricedLine } from './cost.ts';
import { mergedCosts } from './merged-costs.ts';

const line = (
	frequency: PricedLine['frequency'],
	quantity: number,
	unitCost: number,
	scalesWith: PricedLine['scalesWith'],
): PricedLine => ({ frequency, quantity, unitCost, scalesWith });

test('what is paid as often and grows with the same thing is one line; fractions stay alone', () => {
	const merged = mergedCosts([
		line('sekali', 2, 300, 'daerah'),
		line('sekali', 1.5, 25, 'daerah'),
		line('per-tahun', 1, 40, 'daerah'),
		line('sekali', 1, 7, 'puskesmas'),
		line('sekali', 3, 100, 'daerah'),
	]);
	expect(merged).toEqual([
		line('sekali', 1, 900, 'daerah'),
		line('sekali', 1.5, 25, 'daerah'),
		line('per-tahun', 1, 40, 'daerah'),
		line('sekali', 1, 7, 'puskesmas'),
	]);
});

test('sums that are too large to be exact are not made', () => {
	const large = line('sekali', 2, 2 ** 52, 'daerah');
	expect(mergedCosts([large, large])).toEqual([large, large]);
});

const maybeCount = fc.option(fc.nat({ max: 3000 }), { nil: undefined });

test('every region pays the same for the merged costs, and is asked for the same', () => {
	const costs = fc.array(
		fc.record({
			frequency: fc.constantFrom(...costFrequencies),
			quantity: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.constantFrom(0.1, 0.25, 1.5)),
			unitCost: fc.nat({ max: 10_000_000 }),
			scalesWith: fc.constantFrom(...costDrivers),
		}),
		{ maxLength: 12 },
	);
	const scale = fc.record({
		population: maybeCount,
		agencies: maybeCount,
		puskesmas: maybeCount,
		kelurahan: maybeCount,
	});
	fc.assert(
		fc.property(costs, scale, (own, region) => {
			const [before, after] = [scaledBudget(own, region), scaledBudget(mergedCosts(own), region)];
			expect([after.once, after.yearly]).toEqual([before.once, before.yearly]);
			expect(after.missing.toSorted()).toEqual(before.missing.toSorted());
		}),
	);
});
