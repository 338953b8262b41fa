import { expect, test } from 'vitest';
import { examplesOfEachKind, extremesOfEachKind, pageKind } from './page-kind.ts';

test.each([
	['/', '/'],
	['/inovasi/', '/inovasi/'],
	['/inovasi/kota-magelang/sipput/', '/inovasi/:id/:id/'],
	['/inovasi/kota-magelang/datago/replikasi/', '/inovasi/:id/:id/replikasi/'],
	['/inovasi/urusan/kesehatan/', '/inovasi/:facet/:id/'],
	['/inovasi/halaman/2/', '/inovasi/halaman/:id/'],
	['/daerah/kota-magelang/', '/daerah/:id/'],
	['/daerah/kota-magelang/rsud/', '/daerah/:id/:id/'],
	['/daerah/kota-magelang/cakupan/', '/daerah/:id/cakupan/'],
	['/daerah/kota-magelang/indeks/', '/daerah/:id/indeks/'],
	['/replikasi/silsilah/', '/replikasi/silsilah/'],
	['/indeks/simulasi/', '/indeks/simulasi/'],
	['/indeks/pilih/kota-magelang/', '/indeks/pilih/:id/'],
	['/404.html', '/404.html'],
])('%s is a page of the kind %s', (path, kind) => {
	expect(pageKind(path)).toBe(kind);
});

test('the examples of a kind are its smallest and its largest page', () => {
	const page = (path: string, bytes: number) => ({ path, bytes, file: `${path}index.html` });
	const pages = [page('/daerah/a/', 20), page('/daerah/b/', 10), page('/daerah/c/', 30), page('/', 5)];
	expect(examplesOfEachKind(pages).map(({ path }) => path)).toEqual(['/daerah/b/', '/daerah/c/', '/']);
	expect(extremesOfEachKind(pages)).toMatchObject([
		{ largest: { path: '/daerah/c/' }, smallest: { path: '/daerah/b/' } },
		{ largest: { path: '/' }, smallest: undefined },
	]);
});
