import fc from 'fast-check';
import { expect, test } from 'vitest';
import { connectivities, necessities, regionLevels } from '../../schema/guide-prerequisite.ts';
import type { Condition, Prerequisite } from '../../schema/guide-prerequisite.ts';
import { costDrivers, costFrequencies, type CostLine } from '../../schema/guide-resources.ts';
import { answerTo, fitOf, fits, type FitResult, type RegionProfile } from './fit.ts';

const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined });
const affairs = ['kesehatan', 'sosial', 'pangan'] as const;
const systems = ['simrs', 'simpus'] as const;
const count = fc.nat({ max: 12 });

const condition: fc.Arbitrary<Condition> = fc.oneof(
	fc.record({
		kind: fc.constant('jenjang' as const),
		levels: fc.subarray([...regionLevels], { minLength: 1 }),
	}),
	fc.record({ kind: fc.constant('penduduk' as const), min: maybe(count), max: maybe(count) }),
	fc.record({ kind: fc.constant('urusan' as const), affair: fc.constantFrom(...affairs) }),
	fc.record({ kind: fc.constant('jaringan' as const), atLeast: fc.constantFrom(...connectivities) }),
	fc.record({ kind: fc.constant('sistem' as const), system: fc.constantFrom(...systems) }),
	fc.record({ kind: fc.constant('dasar-hukum' as const), text: fc.constant('Perwali') }),
	fc.record({ kind: fc.constant('petugas' as const), atLeast: count }),
);

const keys = fc.record({
	need: fc.constantFrom(...necessities),
	condition: maybe(condition),
	substitute: maybe(fc.constant('Pinjam dari unit lain.')),
});

const prerequisites: fc.Arbitrary<readonly Prerequisite[]> = fc
	.array(keys, { maxLength: 5 })
	.map((list) => list.map((own, index) => ({ id: `p-${String(index)}`, text: 'Ada.', ...own })));

const costs: fc.Arbitrary<readonly CostLine[]> = fc.array(
	fc
		.record({
			frequency: fc.constantFrom(...costFrequencies),
			quantity: fc.integer({ min: 1, max: 9 }),
			unitCost: fc.nat({ max: 50 }),
			scalesWith: fc.constantFrom(...costDrivers),
		})
		.map((line) => ({
			item: 'Kartu',
			unit: 'buah',
			priceYear: 2026,
			basis: 'perkiraan' as const,
			...line,
		})),
	{ maxLength: 4 },
);

const guide = fc.record({ prerequisites, costs });

const profile: fc.Arbitrary<RegionProfile> = fc.record({
	level: maybe(fc.constantFrom(...regionLevels)),
	population: maybe(count),
	agencies: maybe(count),
	puskesmas: maybe(count),
	kelurahan: maybe(count),
	authorities: maybe(fc.subarray([...affairs])),
	uncertainAuthorities: maybe(fc.subarray([...affairs])),
	connectivity: maybe(fc.constantFrom(...connectivities)),
	systems: maybe(fc.subarray([...systems])),
	staff: maybe(count),
	budget: maybe(fc.nat({ max: 1500 })),
});

/** 0 is the best. */
const rank = ({ fit }: FitResult) => fits.indexOf(fit);

test('adding a prerequisite that is met changes nothing, wherever it stands', () => {
	fc.assert(
		fc.property(guide, profile, keys, fc.nat({ max: 5 }), (own, region, added, place) => {
			fc.pre(answerTo(added.condition, region) === 'terpenuhi');
			const more = {
				...own,
				prerequisites: own.prerequisites.toSpliced(place, 0, { id: 'x', text: 'Ada.', ...added }),
			};
			expect(fitOf(more, region).fit).toBe(fitOf(own, region).fit);
		}),
	);
});

test('meeting a prerequisite that was not met never worsens the fit', () => {
	const met: Condition = { kind: 'petugas', atLeast: 0 };
	fc.assert(
		fc.property(guide, profile, fc.nat({ max: 5 }), (own, silent, place) => {
			const region = { ...silent, staff: silent.staff ?? 0 };
			const easier = own.prerequisites.map((prerequisite, index) =>
				index === place ? { ...prerequisite, condition: met } : prerequisite,
			);
			const after = fitOf({ ...own, prerequisites: easier }, region);
			expect(rank(after)).toBeLessThanOrEqual(rank(fitOf(own, region)));
		}),
	);
});

test('every prerequisite gives one reason in the order of the guide, and only the costs another', () => {
	fc.assert(
		fc.property(guide, profile, (own, region) => {
			const { reasons } = fitOf(own, region);
			const ids = reasons.flatMap(({ source }) => (source.kind === 'prasyarat' ? [source.id] : []));
			expect(ids).toEqual(own.prerequisites.map(({ id }) => id));
			const others = reasons.slice(ids.length).map(({ source }) => source.kind);
			expect(others).toEqual(region.budget === undefined ? [] : ['biaya']);
		}),
	);
});

test('a fit other than the best has a reason that is not met or not known, and the worst a decisive one', () => {
	fc.assert(
		fc.property(guide, profile, (own, region) => {
			const { fit, reasons } = fitOf(own, region);
			expect(reasons.some(({ decisive }) => decisive)).toBe(fit === 'belum-cocok');
			if (fit !== 'cocok') expect(reasons.some(({ answer }) => answer !== 'terpenuhi')).toBe(true);
		}),
	);
});

test('more money, more staff, a better line, more systems and more authority never worsen the fit', () => {
	fc.assert(
		fc.property(guide, profile, count, (own, region, more) => {
			const better: RegionProfile = {
				...region,
				budget: region.budget === undefined ? undefined : region.budget + more,
				staff: region.staff === undefined ? undefined : region.staff + more,
				connectivity: region.connectivity === undefined ? undefined : 'serat-optik',
				systems: region.systems === undefined ? undefined : systems,
				authorities: region.authorities === undefined ? undefined : affairs,
				uncertainAuthorities: region.authorities === undefined ? region.uncertainAuthorities : [],
			};
			expect(rank(fitOf(own, better))).toBeLessThanOrEqual(rank(fitOf(own, region)));
		}),
	);
});
