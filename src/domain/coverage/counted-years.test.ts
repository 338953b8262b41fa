import { expect, test } from 'vitest';
import { anInnovation, type InnovationKeys } from '../../../tests/builders/record.ts';
import { countedYears } from './counted-years.ts';

const yearsOf = (dates: InnovationKeys['dates']) =>
	countedYears(anInnovation({ data: { dates } }).data.dates);

test('an innovation without dates counts in no year', () => {
	expect(yearsOf({})).toEqual([]);
});

test('it counts in the year of the first of trial and implementation, not in both', () => {
	expect(yearsOf({ trial: '2023-08-21', implementation: '2024-01-15' })).toEqual([
		{ year: 2023, since: { first: '2023-08-21', last: '2023-08-21' } },
	]);
	expect(yearsOf({ implementation: '2024-01' })).toEqual([
		{ year: 2024, since: { first: '2024-01-01', last: '2024-01-31' } },
	]);
});

test('an implementation in the same year says by when an inexact trial had begun', () => {
	expect(yearsOf({ trial: '2022', implementation: '2022-08-17' })).toEqual([
		{ year: 2022, since: { first: '2022-01-01', last: '2022-08-17' } },
	]);
});

test('it counts again in the year of a stated development', () => {
	const dates = { trial: '2023-11', implementation: '2024-02-05', development: { on: '2025-08' } };
	expect(yearsOf(dates).map(({ year }) => year)).toEqual([2023, 2025]);
	expect(yearsOf({ development: { on: '2025-08' } }).map(({ year }) => year)).toEqual([2025]);
});

test('start and development in one year count once, from the start', () => {
	expect(yearsOf({ trial: '2025-02', development: { on: '2025-08-10' } })).toEqual([
		{ year: 2025, since: { first: '2025-02-01', last: '2025-02-28' } },
	]);
});
