import { expect, test } from 'vitest';
import { aCoveredRegion, type CoverageKeys } from '../../../tests/builders/coverage.ts';
import { regionCoverage } from '../../domain/coverage/region-coverage.ts';
import type { RecordOrigin } from './coverage-state.ts';
import { yearAnswer } from './coverage-summary.ts';

function answerOf(keys: CoverageKeys, asOf = '2026-11-22', origin: RecordOrigin = 'unit') {
	const covered = regionCoverage({ asOf, ...aCoveredRegion(keys) }).years.at(-1);
	if (covered === undefined) throw new Error('No year is covered.');
	return yearAnswer(covered, origin, asOf);
}

const sentence = (...input: Parameters<typeof answerOf>) => answerOf(...input).sentence;

const three = { a: {}, b: {}, c: {} };
const june = [{ deadline: '06-30' }];
const oneMet = [['a', { trial: '2026-03' }]] satisfies CoverageKeys['dates'];

test.each([
	['2026-11-22', '1 dari 3 unit sudah memenuhi kewajiban 2026; batasnya 30 Juni 2026, sudah lewat 145 hari.'],
	['2026-06-30', '1 dari 3 unit sudah memenuhi kewajiban 2026; batasnya hari ini, 30 Juni 2026.'],
	['2026-05-31', '1 dari 3 unit sudah memenuhi kewajiban 2026; batasnya 30 Juni 2026, tinggal 30 hari.'],
])('on %s the answer is: %s', (asOf, words) => {
	expect(sentence({ duties: june, agencies: three, dates: oneMet }, asOf)).toBe(words);
});

test('a deadline that is unknown, or not the same for all, is said to be so', () => {
	expect(sentence({ agencies: three, dates: oneMet })).toBe(
		'1 dari 3 unit sudah memenuhi kewajiban 2026; batas waktunya belum dicatat.',
	);
	const duties = [
		{ deadline: '06-30' },
		{ categories: ['rsud'], deadline: '08-31' },
	] satisfies CoverageKeys['duties'];
	const agencies = { a: {}, rs: { category: 'rsud' } } satisfies CoverageKeys['agencies'];
	expect(sentence({ duties, agencies, dates: oneMet })).toBe(
		'1 dari 2 unit sudah memenuhi kewajiban 2026; batasnya berbeda menurut kategori.',
	);
});

test('when everyone has met the duty there is no deadline to speak of', () => {
	expect(sentence({ duties: june, agencies: { a: {} }, dates: oneMet })).toBe(
		'Satu-satunya unit yang berkewajiban sudah memenuhi kewajiban 2026.',
	);
	const dates = [...oneMet, ['b', { trial: '2026' }]] satisfies CoverageKeys['dates'];
	expect(sentence({ duties: june, agencies: { a: {}, b: {} }, dates })).toBe(
		'Semua 2 unit yang berkewajiban sudah memenuhi kewajiban 2026.',
	);
});

test('a year in which nobody has a duty says so', () => {
	const agencies = { sd: { category: 'sekolah' } } satisfies CoverageKeys['agencies'];
	expect(answerOf({ agencies })).toMatchObject({
		sentence: 'Tidak ada unit yang berkewajiban pada 2026.',
		details: ['Keadaan per 22 November 2026.'],
		obliged: 0,
	});
});

test('those who met the duty are told apart by whether they met it in time', () => {
	const agencies = {
		a: {},
		b: {},
		c: {},
		d: {},
		sd: { category: 'sekolah' },
	} satisfies CoverageKeys['agencies'];
	const dates = [
		['a', { trial: '2026-06-30' }],
		['b', { trial: '2026-07' }],
		['c', { trial: '2026' }],
	] satisfies CoverageKeys['dates'];
	expect(answerOf({ duties: june, agencies, dates }).details).toEqual([
		'Di antara yang memenuhi: 1 tepat waktu, 1 sesudah batas, 1 tanggalnya tidak cukup tepat untuk dipastikan.',
		'1 unit lain tidak terkena kewajiban tahun ini.',
		'Keadaan per 22 November 2026.',
	]);
	expect(answerOf({ agencies, dates }).details).not.toContainEqual(expect.stringContaining('tepat waktu'));
});

test('the parts of the bar follow each other and fill it', () => {
	const agencies = { ...three, d: { nilReports: [{ year: 2026, on: '2026-06' }] } };
	const { shares, obliged } = answerOf({ agencies, dates: oneMet });
	expect(shares.map(({ label, start, count }) => [label, start, count])).toEqual([
		['Terpenuhi', 0, 1],
		['Kurang', 1, 0],
		['Nihil', 1, 1],
		['Belum melapor', 2, 2],
	]);
	expect(obliged).toBe(4);
});

test('where records come from public sources, the answer is about the records and blames nobody', () => {
	const keys = { duties: june, agencies: three };
	expect(sentence(keys, '2026-11-22', 'sumber-terbuka')).toBe(
		'Inovasi 2026: belum ada catatan di etalase ini untuk 3 unit yang menurut sumber berkewajiban.',
	);
	const late = { ...keys, dates: [['a', { trial: '2026-07' }]] } satisfies CoverageKeys;
	expect(answerOf(late, '2026-11-22', 'sumber-terbuka')).toMatchObject({
		sentence: 'Inovasi 2026: catatan 1 dari 3 unit di etalase ini sudah sebanyak yang diwajibkan.',
		details: ['Keadaan per 22 November 2026.'],
	});
});
