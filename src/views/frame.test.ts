import { expect, test } from 'vitest';
import { aSite } from '../../tests/builders/snapshot.ts';
import { editUrl, fileProvenance, latestReview, listProvenance, sourceUrl, sourceView } from './frame.ts';

const repository = { url: 'https://git.example/etalase/', branch: 'main', contentFolder: 'content' };
const file = 'innovations/kota-a/antre.mdx';

test.each([
	['github', 'https://git.example/etalase/edit/main/content/innovations/kota-a/antre.mdx'],
	['gitlab', 'https://git.example/etalase/-/edit/main/content/innovations/kota-a/antre.mdx'],
	['gitea', 'https://git.example/etalase/_edit/main/content/innovations/kota-a/antre.mdx'],
] as const)('a file is edited on %s at %s', (forge, address) => {
	expect(editUrl({ ...repository, forge }, file)).toBe(address);
});

test.each([
	['github', 'https://git.example/etalase/tree/main/content/innovations'],
	['gitlab', 'https://git.example/etalase/-/tree/main/content/innovations'],
	['gitea', 'https://git.example/etalase/src/branch/main/content/innovations'],
] as const)('a folder cannot be edited: %s lists it at %s', (forge, address) => {
	expect(editUrl({ ...repository, forge }, 'innovations')).toBe(address);
});

test.each([
	['github', 'https://git.example/etalase/blob/0a1b/content/innovations/kota-a/antre.mdx'],
	['gitlab', 'https://git.example/etalase/-/blob/0a1b/content/innovations/kota-a/antre.mdx'],
	['gitea', 'https://git.example/etalase/src/commit/0a1b/content/innovations/kota-a/antre.mdx'],
] as const)('%s shows a file as it was at a commit at %s', (forge, address) => {
	expect(sourceUrl({ ...repository, forge }, file, '0a1b')).toBe(address);
});

test('branches and content folders may have parts; each part is encoded by itself', () => {
	const nested = { ...repository, forge: 'github', branch: 'rilis/2026#1', contentFolder: 'situs/isi kota/' };
	expect(editUrl({ ...nested, forge: 'github' }, 'site.yaml')).toBe(
		'https://git.example/etalase/edit/rilis/2026%231/situs/isi%20kota/site.yaml',
	);
});

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
