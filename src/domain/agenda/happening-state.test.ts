import { expect, test } from 'vitest';
import { byTime, daysTo, happeningState } from './happening-state.ts';

test('an event comes, runs from its first to its last day, and is over the day after', () => {
	const on = (asOf: string) => happeningState({ from: '2026-11-02', until: '2026-12-04' }, asOf);
	expect(['2026-11-01', '2026-11-02', '2026-12-04', '2026-12-05'].map(on)).toEqual([
		'akan-datang',
		'berlangsung',
		'berlangsung',
		'lalu',
	]);
});

test('a deadline is to come until its day', () => {
	const on = (asOf: string) => happeningState({ until: '2026-06-30' }, asOf);
	expect(['2026-06-29', '2026-06-30', '2026-07-01'].map(on)).toEqual(['akan-datang', 'berlangsung', 'lalu']);
});

test('of a month nobody knows the day: within it the event may run', () => {
	const on = (asOf: string) => happeningState({ from: '2026-12' }, asOf);
	expect(['2026-11-30', '2026-12-01', '2026-12-31', '2027-01-01'].map(on)).toEqual([
		'akan-datang',
		'mungkin-berlangsung',
		'mungkin-berlangsung',
		'lalu',
	]);
	expect(happeningState({ until: '2026-12' }, '2026-12-10')).toBe('mungkin-berlangsung');
	expect(happeningState({}, '2026-12-10')).toBe('belum-diumumkan');
});

test('days are counted only to a day', () => {
	expect(daysTo('2026-12-04', '2026-11-22')).toBe(12);
	expect(daysTo('2026-11-22', '2026-11-22')).toBe(0);
	expect(daysTo('2026-12', '2026-11-22')).toBeUndefined();
});

test('what can begin first comes first, undated events last', () => {
	const events = [{}, { from: '2026-12' }, { from: '2026-12-01' }, { until: '2026-11-30' }, { from: '2027' }];
	expect(events.toSorted(byTime)).toEqual([
		{ until: '2026-11-30' },
		{ from: '2026-12-01' },
		{ from: '2026-12' },
		{ from: '2027' },
		{},
	]);
});
