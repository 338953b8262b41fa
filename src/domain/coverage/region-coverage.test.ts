import { expect, test } from 'vitest';
import { aCoveredRegion, type CoverageKeys } from '../../../tests/builders/coverage.ts';
import { regionCoverage } from './region-coverage.ts';

type Case = CoverageKeys & { readonly asOf?: string };

const coverageOf = ({ asOf = '2026-11-22', ...keys }: Case) =>
	regionCoverage({ asOf, ...aCoveredRegion(keys) });

const only = (input: Case) => {
	const [year] = coverageOf(input).years;
	return year?.agencies[0];
};

const statesIn = (year: number, input: Case) =>
	Object.fromEntries(
		(coverageOf(input).years.find((covered) => covered.year === year)?.agencies ?? []).map(
			({ agencyId, state }) => [agencyId.slice('kota-a/'.length), state],
		),
	);

const nil = (year: number) => ({ nilReports: [{ year, on: `${String(year)}-06` }] });

test('an agency with as many innovations of the year as its duty asks for has met it', () => {
	expect(only({ dates: [['dinkes', { trial: '2026-03-05' }]] })).toEqual({
		agencyId: 'kota-a/dinkes',
		category: 'dinas',
		state: 'terpenuhi',
		duty: 0,
		required: 1,
		counted: 1,
		metOn: '2026-03-05',
		timing: 'tanpa-batas',
	});
});

test('an agency with fewer falls short, one without any has not reported', () => {
	const duties = [{ count: 2 }];
	expect(only({ duties, dates: [['dinkes', { trial: '2026' }]] })).toMatchObject({
		state: 'kurang',
		counted: 1,
		required: 2,
	});
	expect(only({ duties })).toMatchObject({ state: 'belum-melapor', counted: 0 });
});

test('a statement of having nothing counts for its own year, and not beside an innovation', () => {
	const agencies = { dinkes: nil(2026) };
	expect(only({ agencies })?.state).toBe('nihil');
	expect(only({ agencies: { dinkes: nil(2025) } })?.state).toBe('belum-melapor');
	expect(only({ agencies, dates: [['dinkes', { trial: '2026' }]] })?.state).toBe('terpenuhi');
});

test('innovations of other years, without dates or without an agency do not count', () => {
	const dates = [
		['dinkes', { trial: '2025-12-31', implementation: '2026-01-05' }],
		['dinkes', {}],
		[undefined, { trial: '2026-01' }],
		['rsud', { trial: '2026-01' }],
	] satisfies Case['dates'];
	expect(only({ dates })?.state).toBe('belum-melapor');
	expect(coverageOf({ dates }).uncounted).toEqual(['kota-a/inovasi-1', 'kota-a/inovasi-2']);
});

test('on an earlier day only what had begun, and what had been stated, counts', () => {
	const dates = [['dinkes', { trial: '2026-07-20' }]] satisfies Case['dates'];
	expect(only({ dates, asOf: '2026-07-19' })?.state).toBe('belum-melapor');
	expect(only({ dates, asOf: '2026-07-20' })?.state).toBe('terpenuhi');
	// A month that has begun counts: more is not known.
	expect(only({ dates: [['dinkes', { trial: '2026-07' }]], asOf: '2026-07-01' })?.state).toBe('terpenuhi');
	expect(only({ agencies: { dinkes: nil(2026) }, asOf: '2026-05-31' })?.state).toBe('belum-melapor');
	expect(only({ agencies: { dinkes: nil(2026) }, asOf: '2026-06-01' })?.state).toBe('nihil');
});

test('a development counts in its year', () => {
	const dates = [['dinkes', { trial: '2020', development: { on: '2026-02' } }]] satisfies Case['dates'];
	expect(only({ dates })).toMatchObject({ state: 'terpenuhi', metOn: '2026-02' });
});

test('an agency without a duty, or that does not exist in the year, has nothing to meet, and it is said why', () => {
	expect(only({ agencies: { sd: { category: 'sekolah' } } })).toEqual({
		agencyId: 'kota-a/sd',
		category: 'sekolah',
		state: 'tidak-berlaku',
		because: 'tanpa-kewajiban',
	});
	expect(only({ agencies: { dinkes: { activeUntil: '2025-12' } } })).toMatchObject({
		state: 'tidak-berlaku',
		because: 'tidak-aktif',
	});
});

test.each([
	['2026-06-30', 'tepat-waktu'],
	['2026-06', 'tepat-waktu'],
	['2026-07-01', 'sesudah-batas'],
	['2026-07', 'sesudah-batas'],
	['2026', 'belum-pasti'],
])('with the deadline 30 June, a duty met on %s was met %s', (trial, timing) => {
	const met = only({ duties: [{ deadline: '06-30' }], dates: [['dinkes', { trial }]] });
	expect(met).toMatchObject({ state: 'terpenuhi', deadline: '2026-06-30', metOn: trial, timing });
	expect(met).not.toHaveProperty('daysLeft');
});

test('two innovations are met when the second began; an inexact first one makes no difference', () => {
	const duties = [{ count: 2, deadline: '06-30' }];
	// The second began on 10 June at the latest, so in time, but no one knows in which month.
	const dates = [
		['dinkes', { trial: '2026' }],
		['dinkes', { trial: '2026-06-10' }],
		['dinkes', { trial: '2026-03' }],
	] satisfies Case['dates'];
	expect(only({ duties, dates })).toMatchObject({ counted: 3, metOn: '2026', timing: 'tepat-waktu' });
	expect(only({ duties, dates: dates.slice(0, 2) })).toMatchObject({ metOn: '2026', timing: 'belum-pasti' });
	expect(only({ duties, dates: dates.slice(1) })).toMatchObject({ metOn: '2026-06-10' });
});

test.each([
	['2026-05-31', 30],
	['2026-06-30', 0],
	['2026-11-22', -145],
])('on %s an agency that has not met the duty of 30 June has %i days left', (asOf, daysLeft) => {
	expect(only({ asOf, duties: [{ deadline: '06-30' }] })?.state).toBe('belum-melapor');
	expect(only({ asOf, duties: [{ deadline: '06-30' }] })).toMatchObject({ daysLeft });
});

test('without a deadline there are no days to count', () => {
	expect(only({})).not.toHaveProperty('daysLeft', expect.anything());
});

const villages = {
	utara: { category: 'kecamatan' },
	selatan: { category: 'kecamatan' },
	'desa-1': { category: 'desa', parent: 'utara' },
	'desa-2': { category: 'desa', parent: 'utara', ...nil(2026) },
	'desa-3': { category: 'desa', parent: 'selatan' },
	'desa-4': { category: 'desa', parent: 'selatan', ...nil(2026) },
	bumdes: { category: 'bumdes', parent: 'desa-1' },
	'desa-lepas': { category: 'desa' },
} satisfies Case['agencies'];
const shared = [{ categories: ['desa', 'bumdes'], per: 'kecamatan', count: 2 }] satisfies Case['duties'];

test('agencies of one kecamatan meet a shared duty together, others do not profit', () => {
	const dates = [
		['bumdes', { trial: '2026-01' }],
		['desa-1', { trial: '2026-02' }],
		['utara', { trial: '2026-01' }],
		['desa-lepas', { trial: '2026-01' }],
	] satisfies Case['dates'];
	expect(statesIn(2026, { duties: shared, agencies: villages, dates })).toEqual({
		utara: 'tidak-berlaku',
		selatan: 'tidak-berlaku',
		'desa-1': 'terpenuhi',
		'desa-2': 'terpenuhi',
		bumdes: 'terpenuhi',
		'desa-3': 'belum-melapor',
		'desa-4': 'nihil',
		'desa-lepas': 'kurang',
	});
});

test('who shares a duty that is met in part falls short together', () => {
	const dates = [['bumdes', { trial: '2026-01' }]] satisfies Case['dates'];
	const [year] = coverageOf({ duties: shared, agencies: villages, dates }).years;
	expect(year?.agencies.find(({ agencyId }) => agencyId === 'kota-a/desa-2')).toMatchObject({
		state: 'kurang',
		counted: 1,
		required: 2,
		sharedIn: 'kota-a/utara',
	});
});

test('two duties in one kecamatan are met apart', () => {
	const duties = [
		{ categories: ['desa'], per: 'kecamatan' },
		{ categories: ['bumdes'], per: 'kecamatan' },
	] satisfies Case['duties'];
	const dates = [['bumdes', { trial: '2026-01' }]] satisfies Case['dates'];
	expect(statesIn(2026, { duties, agencies: villages, dates })).toMatchObject({
		bumdes: 'terpenuhi',
		'desa-1': 'belum-melapor',
	});
});

test('years run from the first duty to the year of asOf, each with its own duty', () => {
	const duties = [
		{ from: 2024, until: 2024, count: 2 },
		{ from: 2025, count: 1 },
	];
	const dates = [
		['dinkes', { trial: '2024' }],
		['dinkes', { trial: '2025' }],
		['dinkes', { trial: '2023' }],
	] satisfies Case['dates'];
	const { years } = coverageOf({ duties, dates });
	expect(years.map(({ year, agencies }) => [year, agencies[0]?.state])).toEqual([
		[2024, 'kurang'],
		[2025, 'terpenuhi'],
		[2026, 'belum-melapor'],
	]);
});

test('without a duty, or with one that begins later, there is no year to cover', () => {
	expect(coverageOf({ duties: [] }).years).toEqual([]);
	expect(coverageOf({ duties: [{ from: 2027 }] }).years).toEqual([]);
});

test('agencies are counted by state, all together and in each category', () => {
	const agencies = {
		dinkes: {},
		dinsos: nil(2026),
		rsud: { category: 'rsud' },
		'sd-1': { category: 'sekolah' },
	} satisfies Case['agencies'];
	const duties = [{ categories: ['dinas', 'rsud'] }] satisfies Case['duties'];
	const [year] = coverageOf({ agencies, duties, dates: [['dinkes', { trial: '2026' }]] }).years;
	const none = { terpenuhi: 0, kurang: 0, nihil: 0, 'belum-melapor': 0, 'tidak-berlaku': 0 };
	expect(year?.counts).toEqual({ terpenuhi: 1, kurang: 0, nihil: 1, 'belum-melapor': 1, 'tidak-berlaku': 1 });
	expect(year?.categories).toEqual([
		{ category: 'dinas', counts: { ...none, terpenuhi: 1, nihil: 1 } },
		{ category: 'rsud', counts: { ...none, 'belum-melapor': 1 } },
		{ category: 'sekolah', counts: { ...none, 'tidak-berlaku': 1 } },
	]);
});
