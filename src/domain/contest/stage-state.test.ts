import { describe, expect, test } from 'vitest';
import { editionState, stageStates } from './stage-state.ts';

interface Dates {
	readonly from?: string;
	readonly until?: string;
}

const edition = (...stages: readonly Dates[]) => ({
	year: 2026,
	stages: stages.map((dates, index) => ({ id: String(index), name: 'Tahap', ...dates })),
});

const states = (asOf: string, ...stages: readonly Dates[]) => stageStates(edition(...stages), asOf).join(' ');

const registration = { from: '2026-03-01', until: '2026-04-30' };
const award = { from: '2026-06-10' };

describe('a stage', () => {
	test('has not begun, runs on its first and last day, and is over the day after', () => {
		expect(states('2026-02-28', registration)).toBe('belum');
		expect(states('2026-03-01', registration)).toBe('berjalan');
		expect(states('2026-04-30', registration)).toBe('berjalan');
		expect(states('2026-05-01', registration)).toBe('selesai');
	});

	test('with one date takes that day', () => {
		expect(states('2026-06-09', award)).toBe('belum');
		expect(states('2026-06-10', award)).toBe('berjalan');
		expect(states('2026-06-11', award)).toBe('selesai');
	});

	test('with inexact dates runs only on days that are surely within', () => {
		const spring = { from: '2026-03', until: '2026-05' };
		expect(states('2026-03-15', spring)).toBe('tidak-diketahui');
		expect(states('2026-04-15', spring)).toBe('berjalan');
		expect(states('2026-05-15', spring)).toBe('tidak-diketahui');
		expect(states('2026-06-01', spring)).toBe('selesai');
	});

	test('of which only the end is known is over after it', () => {
		expect(states('2026-04-30', { until: '2026-04-30' })).toBe('tidak-diketahui');
		expect(states('2026-05-01', { until: '2026-04-30' })).toBe('selesai');
	});

	test('without dates is over once a later one has begun, or the year is over', () => {
		expect(states('2026-06-10', {}, award, {})).toBe('selesai berjalan tidak-diketahui');
		expect(states('2027-01-01', {})).toBe('selesai');
	});
});

test('an edition runs between its stages, too', () => {
	const both = edition(registration, award);
	expect(editionState(both, '2026-02-01')).toBe('belum');
	expect(editionState(both, '2026-03-15')).toBe('berjalan');
	expect(editionState(both, '2026-05-15')).toBe('berjalan');
	expect(editionState(both, '2026-06-11')).toBe('selesai');
});

test('an edition whose dates are not known is neither running nor over', () => {
	expect(editionState(edition({}), '2026-05-15')).toBe('tidak-diketahui');
	expect(editionState(edition(registration, {}), '2026-05-15')).toBe('tidak-diketahui');
});
