import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anInnovation } from '../../../tests/builders/record.ts';
import { countsOf, realFirst } from './record-counts.ts';

const real = (id: string) => anInnovation({ id, data: { sample: false } });
const sample = (id: string) => anInnovation({ id, data: { sample: true } });

test('samples and real records are counted apart, and the regions of samples not at all', () => {
	const records = [real('kota-a/1'), real('kota-a/2'), real('kota-b/1'), sample('kota-arunika/1')];
	expect(countsOf(records, true)).toBe('3 inovasi dari 2 daerah, ditambah 1 data contoh');
	expect(countsOf(records, false)).toBe('3 inovasi, ditambah 1 data contoh');
});

test('only samples are only samples', () => {
	expect(countsOf([sample('kota-arunika/1'), sample('kota-arunika/2')], true)).toBe('2 data contoh');
});

test('without samples nothing is said about them', () => {
	expect(countsOf([real('kota-a/1')], true)).toBe('1 inovasi dari 1 daerah');
	expect(countsOf([], true)).toBe('Belum ada inovasi yang dicatat');
});

test('real records come before samples, each in the order given', () => {
	const records = [sample('a/2'), real('b/2'), sample('a/1'), real('b/1')];
	expect(realFirst(records).map(({ id }) => id)).toEqual(['b/2', 'b/1', 'a/2', 'a/1']);
});

test('no mixture ever shows the sum of real records and samples', () => {
	const count = fc.integer({ min: 1, max: 30 });
	fc.assert(
		fc.property(count, count, (reals, samples) => {
			const records = [
				...Array.from({ length: reals }, (_, index) => real(`kota-a/${String(index)}`)),
				...Array.from({ length: samples }, (_, index) => sample(`kota-b/${String(index)}`)),
			];
			expect(countsOf(records, false).match(/\d+/g)).toEqual([String(reals), String(samples)]);
		}),
		{ numRuns: 30 },
	);
});
