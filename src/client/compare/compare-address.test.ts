import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparedAddressOf, compareFragment, meansComparison } from './compare-address.ts';
import { mostCompared } from './compare-list.ts';

const none = { ids: [], unreadable: [], further: 0 };

test('an address can be read by a person', () => {
	const ids = ['kota-arunika/akta-antar', 'kota-magelang/datago'];
	expect(compareFragment(ids)).toBe('#kota-arunika/akta-antar,kota-magelang/datago');
	expect(comparedAddressOf('#kota-arunika/akta-antar,kota-magelang/datago')).toEqual({ ...none, ids });
	expect(compareFragment([])).toBe('');
});

test('commas and slashes may have been written in their long form on the way', () => {
	expect(comparedAddressOf('#kota-a%2Fb%2Ckota-c%2Fd').ids).toEqual(['kota-a/b', 'kota-c/d']);
});

test('what stands twice is shown once, and what stands after the fourth is counted', () => {
	const fragment = compareFragment(['a', 'b', 'b', 'c', 'd', 'e', 'f'].map((slug) => `kota-a/${slug}`));
	const { ids, further } = comparedAddressOf(fragment);
	expect(ids).toEqual(['kota-a/a', 'kota-a/b', 'kota-a/c', 'kota-a/d']);
	expect(further).toBe(2);
});

test('what cannot be an id is named, not shown', () => {
	expect(comparedAddressOf('#kota-a/b,<b>,kota-a/b/c,Kota/B')).toEqual({
		ids: ['kota-a/b'],
		unreadable: ['<b>', 'kota-a/b/c', 'Kota/B'],
		further: 0,
	});
});

test.each(['', '#', '#isi', '#tambah'])('%j is a place in the page', (fragment) => {
	expect(meansComparison(fragment)).toBe(false);
	expect(comparedAddressOf(fragment)).toEqual(none);
});

const slug = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
const id = fc.tuple(slug, slug).map(([region, own]) => `${region}/${own}`);

test('what is written is read again exactly, also after a browser has parsed it as an address', () => {
	fc.assert(
		fc.property(fc.uniqueArray(id, { maxLength: mostCompared }), (ids) => {
			const fragment = compareFragment(ids);
			expect(comparedAddressOf(fragment)).toEqual({ ...none, ids });
			expect(new URL(`https://etalase.example/bandingkan/${fragment}`).hash).toBe(fragment);
		}),
	);
});

test('whatever stands in the address, reading it never fails', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			expect(comparedAddressOf(`#/${text}`).ids.length).toBeLessThanOrEqual(mostCompared);
		}),
	);
});
