import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listFrom, mostCompared, toggled, type ListedInnovation } from './compare-list.ts';

const akta = { id: 'kota-arunika/akta-antar', title: 'Akta Antar' };
const datago = { id: 'kota-magelang/datago', title: 'DataGO' };
const four = ['a', 'b', 'c', 'd'].map((slug) => ({ id: `kota-a/${slug}`, title: slug.toUpperCase() }));

test('what was kept is read again, each once and at most four', () => {
	expect(listFrom(JSON.stringify([akta, datago, akta]))).toEqual([akta, datago]);
	expect(listFrom(JSON.stringify([...four, akta]))).toEqual(four);
	expect(listFrom(null)).toEqual([]);
});

test.each([
	['no JSON', '[{'],
	['no list', '{"id":"kota-a/b","title":"B"}'],
	['a number', '[1, null, "kota-a/b"]'],
	['an id that is none', '[{"id":"../b","title":"B"}]'],
	['no title', '[{"id":"kota-a/b"}]'],
])('%s counts as nothing', (_, stored) => {
	expect(listFrom(stored)).toEqual([]);
});

test('whatever the device has kept, reading it never fails', () => {
	fc.assert(
		fc.property(fc.oneof(fc.string(), fc.json()), (stored) => {
			expect(listFrom(stored).length).toBeLessThanOrEqual(mostCompared);
		}),
	);
});

test('an innovation is added, and taken away when it is chosen again', () => {
	expect(toggled([akta], datago)).toEqual({ list: [akta, datago], change: 'ditambahkan' });
	expect(toggled([akta, datago], akta)).toEqual({ list: [datago], change: 'dihapus' });
});

test('a fifth is not added, and nothing is lost for it', () => {
	expect(toggled(four, akta)).toEqual({ list: four, change: 'penuh' });
});

const slug = fc.stringMatching(/^[a-z0-9-]{1,8}$/);
const innovation = fc.record({
	id: fc.tuple(slug, slug).map(([region, own]) => `${region}/${own}`),
	title: fc.string(),
});

test('a list that was kept is the list that is read', () => {
	const list = fc.uniqueArray(innovation, { selector: ({ id }) => id, maxLength: mostCompared });
	fc.assert(
		fc.property(list, (kept: readonly ListedInnovation[]) => {
			expect(listFrom(JSON.stringify(kept))).toEqual(kept);
		}),
	);
});
