import { expect, test } from 'vitest';
import { writtenDate } from './written-date.ts';

test.each([
	['2021', '2021'],
	['2021-03', '2021-03'],
	['2021-03-17', '2021-03-17'],
	['2021-03-17T00:00:00', '2021-03-17'],
	['17/03/2021', '2021-03-17'],
	['17-3-2021', '2021-03-17'],
	['7.3.2021', '2021-03-07'],
	['2021/3/7', '2021-03-07'],
	['03/2021', '2021-03'],
	['Maret 2021', '2021-03'],
	['maret  2021', '2021-03'],
	['17 Mar 2021', '2021-03-17'],
	['17 Agustus 2021', '2021-08-17'],
	['Senin, 6 Mei 2024', '2024-05-06'],
	['Nopember 2020', '2020-11'],
	['tahun 2019', '2019'],
])('%s is %s, as exact as it was written', (text, date) => {
	expect(writtenDate(text)).toBe(date);
});

test.each(['31/02/2024', '05/13/2021', '17/3/21', 'Maret', 'awal 2021', '2021-2022', '12 Foo 2021', ''])(
	'%j is no date that can be known',
	(text) => {
		expect(writtenDate(text)).toBeUndefined();
	},
);

test('a number is a year, or a day of a spreadsheet that lost its format', () => {
	expect(writtenDate(2021)).toBe('2021');
	// 17 March 2021 is 44,272 days after 30 December 1899.
	expect(writtenDate(44_272)).toBe('2021-03-17');
	expect(writtenDate(12)).toBeUndefined();
	expect(writtenDate(44_272.5)).toBeUndefined();
});
