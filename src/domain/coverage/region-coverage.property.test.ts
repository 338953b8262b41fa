import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anAgency, anInnovation, aRegion } from '../../../tests/builders/record.ts';
import { regionCoverage, type CoverageParts } from './region-coverage.ts';

const categories = ['dinas', 'kecamatan', 'kelurahan', 'desa', 'bumdes'] as const;
const year = fc.integer({ min: 2022, max: 2027 });
const month = fc.integer({ min: 1, max: 12 }).map((number) => String(number).padStart(2, '0'));
const date = fc.oneof(
	year.map(String),
	fc.tuple(year, month).map(([y, m]) => `${String(y)}-${m}`),
	fc.tuple(year, month).map(([y, m]) => `${String(y)}-${m}-15`),
);
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined });

const duty = fc.record({
	categories: fc.subarray([...categories], { minLength: 1 }),
	count: fc.integer({ min: 1, max: 3 }),
	per: fc.constantFrom('unit' as const, 'kecamatan' as const),
	from: year,
	until: maybe(year),
	deadline: maybe(fc.constantFrom('06-30', '02-29', '11-13')),
	basis: fc.constant('Surat edaran'),
});

const ids = Array.from({ length: 8 }, (_, index) => `unit-${String(index)}`);

const agencyKeys = fc.record({
	category: fc.constantFrom(...categories),
	parent: maybe(fc.constantFrom(...ids)),
	activeFrom: maybe(date),
	activeUntil: maybe(date),
	nilReports: fc.array(fc.record({ year, on: date }), { maxLength: 2 }),
});

const agency = (id: string) => agencyKeys.map((data) => anAgency({ id: `kota-a/${id}`, data }));

const dates = fc.record({
	trial: maybe(date),
	implementation: maybe(date),
	development: maybe(fc.record({ on: date })),
});

const parts: fc.Arbitrary<CoverageParts> = fc.record({
	asOf: fc.constantFrom('2024-02-29', '2026-06-30', '2026-11-22'),
	region: fc.array(duty, { maxLength: 4 }).map((duties) => aRegion({ id: 'kota-a', data: { duties } })),
	agencies: fc.subarray([...ids]).chain((chosen) => fc.tuple(...chosen.map(agency))),
	innovations: fc
		.array(fc.tuple(maybe(fc.constantFrom(...ids)), dates), { maxLength: 10 })
		.map((list) =>
			list.map(([owner, on], index) =>
				anInnovation({ id: `kota-a/inovasi-${String(index)}`, data: { agency: owner, dates: on } }),
			),
		),
});

const sum = (counts: Readonly<Record<string, number>>) =>
	Object.values(counts).reduce((total, count) => total + count, 0);

test('in every year the states add up to the number of agencies, in all and by category', () => {
	fc.assert(
		fc.property(parts, (input) => {
			for (const covered of regionCoverage(input).years) {
				expect(sum(covered.counts)).toBe(input.agencies.length);
				expect(covered.agencies).toHaveLength(input.agencies.length);
				for (const { category, counts } of covered.categories) {
					const members = input.agencies.filter(({ data }) => data.category === category);
					expect(sum(counts)).toBe(members.length);
				}
			}
		}),
	);
});

test('an agency without innovations changes no other agency, whatever its category and its parent', () => {
	fc.assert(
		fc.property(parts, agency('unit-baru'), (input, added) => {
			const before = regionCoverage(input);
			const after = regionCoverage({ ...input, agencies: [...input.agencies, added] });
			const others = after.years.map((covered) =>
				covered.agencies.filter(({ agencyId }) => agencyId !== added.id),
			);
			expect(others).toEqual(before.years.map((covered) => covered.agencies));
		}),
	);
});

test('the order of agencies and innovations makes no difference', () => {
	const shuffled = parts.chain((input) =>
		fc.record({
			input: fc.constant(input),
			agencies: fc.shuffledSubarray([...input.agencies], { minLength: input.agencies.length }),
			innovations: fc.shuffledSubarray([...input.innovations], { minLength: input.innovations.length }),
		}),
	);
	fc.assert(
		fc.property(shuffled, ({ input, agencies, innovations }) => {
			const again = regionCoverage({ ...input, agencies, innovations });
			expect(JSON.stringify(again)).toBe(JSON.stringify(regionCoverage(input)));
		}),
	);
});

test('the months of a year never fall, and with the inexact dates they end at the number that met the duty', () => {
	fc.assert(
		fc.property(parts, (input) => {
			// What lies after asOf cannot be in real content; here it would count without having its month.
			const past = { ...input, asOf: '2027-12-31' };
			for (const { months, metWithoutMonth, counts } of regionCoverage(past).years) {
				const met = months.map((item) => item.met);
				expect(met).toEqual(met.toSorted((a, b) => a - b));
				expect((met.at(-1) ?? 0) + metWithoutMonth).toBe(counts.terpenuhi);
			}
		}),
	);
});

test('coverage is plain data: it survives being written down and read', () => {
	fc.assert(
		fc.property(parts, (input) => {
			const coverage = regionCoverage(input);
			expect(JSON.parse(JSON.stringify(coverage))).toEqual(coverage);
		}),
	);
});
