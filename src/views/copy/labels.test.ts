import { expect, test } from 'vitest';
import * as labels from './labels.ts';

test.each(Object.entries(labels).map(([name, words]) => ({ name, words: Object.values(words) })))(
	'$name: no two values share a word, and none is empty',
	({ words }) => {
		expect(new Set(words).size).toBe(words.length);
		expect(words.filter((word) => word.trim() === '')).toEqual([]);
	},
);

test('what was aimed at is called an aim, because the figures say whether it was reached', () => {
	for (const label of Object.values(labels.improvementLabels)) expect(label).toMatch(/^Tujuan: lebih /);
});

test('a result that was not announced is not called official', () => {
	expect(labels.standingLabels.sementara).toBe('Disebut daerah sebelum pengumuman resmi');
});
