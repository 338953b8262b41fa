import { expect, test } from 'vitest';
import { anInnovation, type InnovationKeys } from '../../../tests/builders/record.ts';
import { relatedFinder } from './related.ts';

const record = (id: string, data: InnovationKeys = {}) => anInnovation({ id, data });

const relatedIds = (
	subject: ReturnType<typeof record>,
	others: readonly ReturnType<typeof record>[],
	limit = 10,
) => relatedFinder([subject, ...others], limit)(subject).map(({ id }) => id);

test('records that share nothing are not related, and no record is related to itself', () => {
	const subject = record('kota-a/antre', { affair: 'kesehatan', themes: ['gizi'] });
	expect(relatedIds(subject, [record('kota-b/pasar', { affair: 'perdagangan' })])).toEqual([]);
});

test('a record that says neither affair nor theme has no related records', () => {
	const silent = record('kota-b/pasar');
	expect(relatedIds(record('kota-a/antre'), [silent])).toEqual([]);
});

test('the same affair outweighs three themes, a touched affair outweighs one', () => {
	const subject = record('kota-a/antre', { affair: 'kesehatan', themes: ['gizi', 'data', 'desa'] });
	const others = [
		record('kota-b/satu-tema', { themes: ['gizi'] }),
		record('kota-b/tersentuh', { affair: 'sosial', relatedAffairs: ['kesehatan'] }),
		record('kota-b/tiga-tema', { themes: ['gizi', 'data', 'desa'] }),
		record('kota-b/urusan-sama', { affair: 'kesehatan' }),
	];
	expect(relatedIds(subject, others)).toEqual([
		'kota-b/urusan-sama',
		'kota-b/tiga-tema',
		'kota-b/tersentuh',
		'kota-b/satu-tema',
	]);
});

test('of equally close records another region comes first, then the id decides', () => {
	const affair = 'kesehatan';
	const others = ['kota-a/b', 'kota-c/b', 'kota-c/a'].map((id) => record(id, { affair }));
	expect(relatedIds(record('kota-a/antre', { affair }), others)).toEqual([
		'kota-c/a',
		'kota-c/b',
		'kota-a/b',
	]);
});

test('no more are given than asked for', () => {
	const affair = 'kesehatan';
	const others = ['kota-b/a', 'kota-b/b', 'kota-b/c'].map((id) => record(id, { affair }));
	expect(relatedIds(record('kota-a/antre', { affair }), others, 2)).toEqual(['kota-b/a', 'kota-b/b']);
});
