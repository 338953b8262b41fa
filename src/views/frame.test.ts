import { expect, test } from 'vitest';
import { aSite } from '../../tests/builders/snapshot.ts';
import { fileProvenance, latestReview, listProvenance, sourceView } from './frame.ts';

const file = 'innovations/kota-a/antre.mdx';

test.each([
	[{ publisher: 'Antara', date: '2021-03' }, 'Antara, Maret 2021'],
	[{ publisher: 'Antara' }, 'Antara'],
	[{ date: '2021' }, '2021'],
	[{}, ''],
])('the origin of a source with %j is %j', (known, origin) => {
	expect(sourceView({ title: 'Berita', ...known }).origin).toBe(origin);
});

test('a source keeps its address and its note, and has none when none is known', () => {
	const source = { title: 'Berita', url: 'https://media.example/a', note: 'Alinea kedua.' };
	expect(sourceView(source)).toEqual({ ...source, origin: '' });
	expect(sourceView({ title: 'Buku' })).toMatchObject({ url: undefined, note: undefined });
});

test('a page says its sources once each and in their order, and who reviewed it when', () => {
	const news = { title: 'Berita', url: 'https://media.example/a' };
	const book = { title: 'Buku', publisher: 'Balitbang' };
	const sameTitle = { title: 'Buku', publisher: 'Bappeda' };
	const provenance = fileProvenance(aSite(), file, {
		sources: [news, book, news, sameTitle, book],
		reviewed: { on: '2026-03-25', by: 'Bappeda' },
	});
	expect(provenance).toEqual({
		sources: [news, book, sameTitle].map(sourceView),
		editUrl: 'https://git.example/etalase/_edit/main/content/innovations/kota-a/antre.mdx',
		reviewed: { on: '25 Maret 2026', date: '2026-03-25', by: 'Bappeda' },
	});
});

test('a page that nobody reviewed does not say that somebody did', () => {
	expect(fileProvenance(aSite(), file, { sources: [] }).reviewed).toBeUndefined();
});

test('a list is reviewed when its freshest record was; an empty list never', () => {
	const reviews = [
		{ on: '2025-01-01', by: 'Lama' },
		{ on: '2026-01-01', by: 'Baru' },
		{ on: '2025-12-31', by: 'Tengah' },
	];
	expect(latestReview(reviews)?.by).toBe('Baru');
	expect(latestReview([])).toBeUndefined();
	expect(listProvenance(aSite(), 'innovations', 'Dari catatan.', reviews)).toEqual({
		sources: [],
		madeFrom: 'Dari catatan.',
		editUrl: 'https://git.example/etalase/src/branch/main/content/innovations',
		reviewed: { on: '1 Januari 2026', date: '2026-01-01', by: 'Baru' },
	});
});
