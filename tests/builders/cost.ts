import fc from 'fast-check';
import type { RegionScale } from '../../src/domain/replication/cost.ts';
import { costDrivers, costFrequencies, type CostLine } from '../../src/schema/guide-resources.ts';

/** One card of Rp1.000, bought once for the whole region; keys as given. */
export const aCost = (keys: Partial<CostLine> = {}): CostLine => ({
	item: 'Kartu',
	frequency: 'sekali',
	quantity: 1,
	unit: 'buah',
	unitCost: 1000,
	priceYear: 2026,
	scalesWith: 'daerah',
	basis: 'perkiraan',
	...keys,
});

const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined });

/** The size of any region, also half known. */
export function anyScale(most: { readonly population: number }): fc.Arbitrary<RegionScale> {
	return fc.record({
		population: maybe(fc.nat({ max: most.population })),
		agencies: maybe(fc.nat({ max: 80 })),
		puskesmas: maybe(fc.nat({ max: 200 })),
		kelurahan: maybe(fc.nat({ max: 600 })),
	});
}

/** Up to six lines of costs of any kind; prices in rupiah. */
export function anyCosts(most: { readonly unitCost: number }): fc.Arbitrary<readonly CostLine[]> {
	return fc.array(
		fc
			.record({
				frequency: fc.constantFrom(...costFrequencies),
				quantity: fc.integer({ min: 1, max: 100_000 }).map((thousandths) => thousandths / 1000),
				unitCost: fc.nat({ max: most.unitCost }),
				scalesWith: fc.constantFrom(...costDrivers),
			})
			.map(aCost),
		{ maxLength: 6 },
	);
}
