import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anInnovation } from '../../tests/builders/record.ts';
import { aSite, aSnapshot } from '../../tests/builders/snapshot.ts';
import { keyedPaths } from './keyed-paths.ts';

const item = { params: { region: 'kota-a' }, props: { id: 'kota-a' } };

const keyOf = (view: unknown, snapshot = aSnapshot()) =>
	keyedPaths(snapshot, [item], () => view)[0]?.cacheKey;

test('a path keeps its address and its props, and gets the key of its own view', () => {
	const other = { params: { region: 'kota-b' }, props: { id: 'kota-b' } };
	const [first, second] = keyedPaths(aSnapshot(), [item, other], ({ id }) => ({ heading: id }));
	expect(first).toEqual({ ...item, cacheKey: keyOf({ heading: 'kota-a' }) });
	expect(second).toEqual({ ...other, cacheKey: keyOf({ heading: 'kota-b' }) });
	expect(first?.cacheKey).not.toBe(second?.cacheKey);
});

test('the same view has the same key in every build, whatever else the content holds', () => {
	const view = () => ({ title: 'Antre', facts: [{ label: 'Biaya', text: undefined }] });
	const grown = aSnapshot({ innovations: [anInnovation()], asOf: '2027-01-01' });
	expect(keyOf(view(), grown)).toBe(keyOf(view()));
	expect(keyOf(view())).toMatch(/^[0-9a-f]{32}$/);
});

test.each([
	['a text', { title: 'Antri', facts: [], sample: false }],
	['a fact that is added', { title: 'Antre', facts: [{ label: 'Biaya' }], sample: false }],
	['the sample label', { title: 'Antre', facts: [], sample: true }],
	['a fact that becomes known', { title: 'Antre', facts: [], sample: false, cost: 0 }],
])('%s changes the key', (_, changed) => {
	expect(keyOf(changed)).not.toBe(keyOf({ title: 'Antre', facts: [], sample: false }));
});

test('two views share a key exactly when they say the same', () => {
	const view = fc.jsonValue({ maxDepth: 2 });
	fc.assert(
		fc.property(view, view, (first, second) => {
			const same = JSON.stringify(first) === JSON.stringify(second);
			expect(keyOf(first) === keyOf(second)).toBe(same);
		}),
	);
});

test.each([
	['name', { name: 'Etalase Lain' }],
	['tagline', { tagline: 'Semboyan lain.' }],
	['address', { baseUrl: 'https://etalase.example/lain/' }],
	['publisher', { publisher: { name: 'Balitbang' } }],
	['licence', { licence: { name: 'CC0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' } }],
])('another %s of the site changes the key of every page', (_, settings) => {
	const view = { title: 'Antre' };
	expect(keyOf(view, aSnapshot({ site: aSite(settings) }))).not.toBe(keyOf(view));
});
