import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anInnovation } from '../../../tests/builders/record.ts';
import { byCodePoint, latestDate, newestFirst } from './order.ts';

const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

test('the latest date may be a development, and is as exact as it was written', () => {
	const dates = { trial: '2020-05-17', implementation: '2021', development: { on: '2023-04' } };
	expect(latestDate(anInnovation({ data: { dates } }))).toBe('2023-04');
});

test('a record without dates has no latest date', () => {
	expect(latestDate(anInnovation())).toBeUndefined();
});

test('records without a date come after all that have one, and equal dates follow the id', () => {
	const dated = (id: string, trial: string) => anInnovation({ id, data: { dates: { trial } } });
	const records = [
		anInnovation({ id: 'kota-a/tanpa-tanggal' }),
		dated('kota-a/lama', '1999'),
		dated('kota-b/baru', '2024-01'),
		dated('kota-a/baru', '2024-01'),
	];
	expect(ids(newestFirst(records))).toEqual([
		'kota-a/baru',
		'kota-b/baru',
		'kota-a/lama',
		'kota-a/tanpa-tanggal',
	]);
});

test('code points decide, not a locale', () => {
	expect(['b', 'Á', 'a', 'B'].sort(byCodePoint)).toEqual(['B', 'a', 'b', 'Á']);
	expect(byCodePoint('a', 'a')).toBe(0);
});

test('the order does not depend on the order in which records are read, and keeps every record', () => {
	const record = fc
		.record({
			slug: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
			trial: fc.constantFrom(undefined, '2020', '2020-06', '2021'),
			title: fc.constantFrom('Antre', 'antre', 'Bank'),
		})
		.map(({ slug, trial, title }) =>
			anInnovation({ id: `kota-a/${slug}`, data: { title, dates: { trial } } }),
		);
	const records = fc.uniqueArray(record, { selector: ({ id }) => id, maxLength: 6 });
	fc.assert(
		fc.property(records, (given) => {
			expect(newestFirst([...given].reverse())).toEqual(newestFirst(given));
			expect(ids(newestFirst(given)).sort()).toEqual(ids(given).sort());
		}),
	);
});
