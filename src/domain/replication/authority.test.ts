import { expect, test } from 'vitest';
import { authorityOf } from './authority.ts';

const province = { code: '33', level: 'provinsi' } as const;
const regency = { code: '33.08', level: 'kabupaten' } as const;
const city = { code: '33.71', level: 'kota' } as const;

test('urusan that all levels share are within the authority of each', () => {
	for (const region of [province, regency, city])
		expect(authorityOf(region, ['kesehatan', 'pariwisata', 'keuangan'])).toEqual({
			within: ['kesehatan', 'pariwisata', 'keuangan'],
			uncertain: [],
		});
});

test('what the centre shares with the provinces is theirs, and uncertain for kabupaten and kota', () => {
	const affairs = ['kelautan-perikanan', 'kehutanan', 'energi-mineral', 'pertanian'];
	expect(authorityOf(province, affairs).within).toEqual(affairs);
	for (const region of [regency, city])
		expect(authorityOf(region, affairs)).toEqual({
			within: ['pertanian'],
			uncertain: ['kelautan-perikanan', 'kehutanan', 'energi-mineral'],
		});
});

test('what the law does not know by its id is uncertain', () => {
	expect(authorityOf(province, ['fungsi-lain'])).toEqual({ within: [], uncertain: ['fungsi-lain'] });
});

test('a kota of Jakarta has no autonomy of its own, so nothing is settled for it', () => {
	expect(authorityOf({ code: '31.71', level: 'kota' }, ['kesehatan'])).toEqual({
		within: [],
		uncertain: ['kesehatan'],
	});
	expect(authorityOf({ code: '31', level: 'provinsi' }, ['kesehatan']).within).toEqual(['kesehatan']);
});
