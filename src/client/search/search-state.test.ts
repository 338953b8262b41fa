import fc from 'fast-check';
import { expect, test } from 'vitest';
import { facetNames } from '../../domain/catalogue/facets.ts';
import { addressFromState, isResting, stateFromAddress, toggleFilter } from './search-state.ts';

const nothing = { query: '', filters: {}, sort: undefined };

test('an address without questions asks nothing, and nothing asked needs no address', () => {
	expect(stateFromAddress('')).toEqual(nothing);
	expect(addressFromState(nothing)).toBe('');
	expect(isResting(stateFromAddress('?q=+&tema='))).toBe(true);
	expect(isResting(stateFromAddress('?tema=gizi'))).toBe(false);
});

test('the state is written in one order, with the slash of an agency readable', () => {
	const filters = { tema: ['gizi'], instansi: ['kota-a/rsud'], daerah: ['kota-a', 'kota-b'] };
	expect(addressFromState({ query: 'akta & KTP', filters, sort: 'judul' })).toBe(
		'?q=akta+%26+KTP&daerah=kota-a&daerah=kota-b&instansi=kota-a/rsud&tema=gizi&urut=judul',
	);
});

test('an address is read with spaces trimmed and repeated values taken once', () => {
	expect(stateFromAddress('?q=%20akta%20&tema=gizi&tema=gizi&tema=data&urut=terbaru')).toEqual({
		query: 'akta',
		filters: { tema: ['gizi', 'data'] },
		sort: 'terbaru',
	});
});

test('unknown keys and an unknown order are ignored, so that old and foreign links keep working', () => {
	expect(stateFromAddress('?utm_source=wa&warna=merah&urut=skor&__proto__=x')).toEqual(nothing);
});

const query = fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => text.trim());
const values = fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), {
	minLength: 1,
	maxLength: 3,
});
const state = fc.record({
	query,
	filters: fc.dictionary(fc.constantFrom(...facetNames), values),
	sort: fc.constantFrom('terbaru', 'judul', undefined),
});

test('whatever is asked, its address asks the same again', () => {
	fc.assert(
		fc.property(state, (asked) => {
			expect(stateFromAddress(addressFromState(asked))).toEqual(asked);
		}),
	);
});

const parameters = fc
	.array(
		fc.tuple(
			fc.constantFrom('q', 'urut', 'utm_source', ...facetNames),
			fc.oneof(fc.constantFrom('', ' ', 'judul', 'kota-a/rsud', '%2F'), fc.string()),
		),
	)
	.map((pairs) => `?${new URLSearchParams(pairs).toString()}`);

test('whatever stands in an address, the state read from it has one address', () => {
	fc.assert(
		fc.property(parameters, (search) => {
			const address = addressFromState(stateFromAddress(search));
			expect(addressFromState(stateFromAddress(address))).toBe(address);
		}),
	);
});

test('choosing a value puts it after the others; choosing it again takes it off, with its facet when it was the last', () => {
	const one = toggleFilter(stateFromAddress('?q=akta&tema=gizi'), 'tema', 'data');
	expect(one.filters).toEqual({ tema: ['gizi', 'data'] });
	const two = toggleFilter(one, 'tema', 'gizi');
	expect(two.filters).toEqual({ tema: ['data'] });
	const none = toggleFilter(two, 'tema', 'data');
	expect(none).toEqual({ query: 'akta', filters: {}, sort: undefined });
	expect(Object.keys(none.filters)).toEqual([]);
});

test('choosing in one facet leaves the other facets as they are', () => {
	expect(toggleFilter(stateFromAddress('?daerah=kota-a'), 'tema', 'kota-a').filters).toEqual({
		daerah: ['kota-a'],
		tema: ['kota-a'],
	});
});
