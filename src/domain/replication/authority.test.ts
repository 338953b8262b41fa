import { expect, test } from 'vitest';
import { authorityOf } from './authority.ts';

test('urusan that all levels share are within the authority of each', () => {
	for (const level of ['provinsi', 'kabupaten', 'kota'] as const)
		expect(authorityOf(level, ['kesehatan', 'pariwisata', 'keuangan'])).toEqual({
			within: ['kesehatan', 'pariwisata', 'keuangan'],
			uncertain: [],
		});
});

test('what the centre shares with the provinces is theirs, and uncertain for kabupaten and kota', () => {
	const affairs = ['kelautan-perikanan', 'kehutanan', 'energi-mineral', 'pertanian'];
	expect(authorityOf('provinsi', affairs).within).toEqual(affairs);
	for (const level of ['kabupaten', 'kota'] as const)
		expect(authorityOf(level, affairs)).toEqual({
			within: ['pertanian'],
			uncertain: ['kelautan-perikanan', 'kehutanan', 'energi-mineral'],
		});
});

test('what the law does not know by its id is uncertain', () => {
	expect(authorityOf('provinsi', ['fungsi-lain'])).toEqual({ within: [], uncertain: ['fungsi-lain'] });
});
