import { expect, test } from 'vitest';
import type { AgencyYear } from './agency-year.ts';
import { yearCourse } from './trend.ts';

const agency = { agencyId: 'kota-a/dinkes', category: 'dinas', duty: 0, required: 1 } as const;

const metOn = (date: string): AgencyYear => ({ ...agency, counted: 1, state: 'terpenuhi', metOn: date });

test('the course of a year adds up month by month and stops at asOf', () => {
	const agencies = [
		metOn('2026-02-10'),
		metOn('2026-04'),
		{ ...agency, counted: 0, state: 'belum-melapor' },
		{ ...agency, state: 'tidak-berlaku', because: 'tidak-aktif' },
	] satisfies AgencyYear[];
	expect(yearCourse(2026, agencies, '2026-05-02')).toEqual({
		months: [
			{ month: '2026-01', met: 0 },
			{ month: '2026-02', met: 1 },
			{ month: '2026-03', met: 1 },
			{ month: '2026-04', met: 2 },
			{ month: '2026-05', met: 2 },
		],
		metWithoutMonth: 0,
	});
});

test('dates without a month belong to no month and are counted apart', () => {
	const { months, metWithoutMonth } = yearCourse(2026, [metOn('2026'), metOn('2026-01-31')], '2026-01-31');
	expect(months).toEqual([{ month: '2026-01', met: 1 }]);
	expect(metWithoutMonth).toBe(1);
});

test('a year that is over has twelve months', () => {
	const { months } = yearCourse(2025, [metOn('2025-12-31')], '2026-01-01');
	expect(months).toHaveLength(12);
	expect(months.slice(-2)).toEqual([
		{ month: '2025-11', met: 0 },
		{ month: '2025-12', met: 1 },
	]);
});
