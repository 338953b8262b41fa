import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choiceAddressOf, choiceFragment } from './choice-address.ts';

test.each([
	['', { withMendable: false }],
	['#1;b', { withMendable: true }],
	['#1;;antre-daring,izin', { withMendable: false, chosen: ['antre-daring', 'izin'] }],
	['#1;b;', { withMendable: true, chosen: [] }],
] as const)('the fragment “%s” is %o', (fragment, address) => {
	expect(choiceAddressOf(fragment)).toEqual(address);
	expect(choiceFragment(address)).toBe(fragment);
});

test.each(['#isi', '#2;b', '#1', '#1;x', '#1;', '#1;;A', '#1;;a,,b', '#1;b;a;c', '#1;;<b>'])(
	'garbage is refused: %s',
	(fragment) => {
		expect(choiceAddressOf(fragment)).toBeUndefined();
	},
);

test('what is written is read again exactly, and nothing makes reading fail', () => {
	const slug = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/);
	const address = fc.record(
		{ withMendable: fc.boolean(), chosen: fc.uniqueArray(slug).map((slugs) => slugs.sort()) },
		{ requiredKeys: ['withMendable'] },
	);
	fc.assert(
		fc.property(address, fc.string({ unit: 'binary' }), (written, garbage) => {
			expect(choiceAddressOf(choiceFragment(written))).toEqual(written);
			expect(() => choiceAddressOf(garbage)).not.toThrow();
		}),
	);
});
