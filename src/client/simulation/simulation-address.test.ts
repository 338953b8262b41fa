import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressOf, cleanTitle, fragmentOf, meansSimulation } from './simulation-address.ts';
import { allAt } from './simulation-levels.ts';

const blank = { slug: '', title: '', levels: '', service: 0, counted: false };

test('an address is short, and can be read by a person who knows it', () => {
	const innovations = [
		{ ...blank, slug: 'antre-daring', levels: '321', service: 2, counted: true },
		{ ...blank, title: 'Bus, gratis; 24 jam', counted: true },
		blank,
	];
	// 3·16 + 2·4 + 1 = 57 is the letter 5; 2 × 2 + 1 = 5 is F.
	const fragment = '#1;iid-2026;kota-arunika;5;F5.antre-daring,B~Bus%2C%20gratis%3B%2024%20jam,A';
	const address = { rubric: 'iid-2026', region: 'kota-arunika', entries: { spd: '321', innovations } };
	expect(fragmentOf(address)).toBe(fragment);
	expect(addressOf(fragment)).toEqual(address);
});

test('without entries it means the region as it is', () => {
	const address = { rubric: 'iid-2027', region: 'kota-arunika' };
	expect(fragmentOf(address)).toBe('#1;iid-2027;kota-arunika');
	expect(addressOf('#1;iid-2027;kota-arunika')).toEqual(address);
	expect(addressOf('#1;iid-2026;')).toEqual({ rubric: 'iid-2026', region: '' });
});

test('two hundred full innovations fit into an address that every browser takes', () => {
	const innovations = Array.from({ length: 200 }, () => ({ ...blank, levels: allAt(3, 20), counted: true }));
	const entries = { spd: allAt(3, 20), innovations };
	expect(fragmentOf({ rubric: 'iid-2026', region: '', entries }).length).toBeLessThan(2000);
});

test.each([
	'',
	'#',
	'#isi',
	'#2;iid-2026;kota-arunika',
	'#1;',
	'#1;<b>;kota',
	'#1;iid-2026;../kota',
	'#1;iid-2026;kota;!',
	'#1;iid-2026;kota;;A.Huruf',
	'#1;iid-2026;kota;;A~%',
	'#1;iid-2026;kota;;A,,A',
	'#1;iid-2026;kota;;A;more',
	`#1;iid-2026;kota;${'A'.repeat(21)}`,
	`#1;iid-2026;kota;;${Array.from({ length: 401 }, () => 'A').join(',')}`,
])('garbage is refused: %s', (fragment) => {
	expect(addressOf(fragment)).toBeUndefined();
});

test('places in the page are not taken for a simulation, but broken simulations are', () => {
	expect(['#isi', '', '#tentang-halaman', '#1'].map(meansSimulation)).toEqual([false, false, false, false]);
	expect(['#1;iid-2026;', '#9;x', '#1;!'].map(meansSimulation)).toEqual([true, true, true]);
});

test('titles keep whole characters, lose spaces at their ends, and have an end', () => {
	expect(cleanTitle('  Antre\uD800 daring 🚍 ')).toBe('Antre daring 🚍');
	expect([...cleanTitle('🚍'.repeat(200))]).toHaveLength(120);
});

const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const digits = fc.stringMatching(/^([0-3]{0,59}[1-3])?$/);
const title = fc.string({ unit: 'binary', maxLength: 130 }).map(cleanTitle);
const innovation = fc
	.record({
		slug: fc.oneof(fc.constant(''), id),
		title,
		levels: digits,
		service: fc.integer({ min: 0, max: 31 }),
		counted: fc.boolean(),
	})
	.map((drawn) => (drawn.slug === '' ? drawn : { ...drawn, title: '' }));
const entries = fc.record({ spd: digits, innovations: fc.array(innovation, { maxLength: 30 }) });
const address = fc.record(
	{ rubric: id, region: fc.oneof(fc.constant(''), id), entries },
	{ requiredKeys: ['rubric', 'region'] },
);

test('what is written is read again exactly, also after a browser has parsed it as an address', () => {
	fc.assert(
		fc.property(address, (written) => {
			const fragment = fragmentOf(written);
			expect(addressOf(fragment)).toEqual(written);
			expect(new URL(`https://etalase.example/indeks/simulasi/${fragment}`).hash).toBe(fragment);
		}),
	);
});

test('whatever stands in the address, reading it never fails, and what is understood is written alike', () => {
	const mutated = fc
		.tuple(address.map(fragmentOf), fc.nat(), fc.string({ maxLength: 3 }))
		.map(([fragment, place, text]) => {
			const cut = place % (fragment.length + 1);
			return fragment.slice(0, cut) + text + fragment.slice(cut + 1);
		});
	fc.assert(
		fc.property(fc.oneof(fc.string({ unit: 'binary' }), mutated), (fragment) => {
			const read = addressOf(fragment);
			if (read !== undefined) expect(addressOf(fragmentOf(read))).toEqual(read);
		}),
	);
});
