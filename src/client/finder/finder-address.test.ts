import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fits } from '../../domain/replication/fit.ts';
import { rankings } from '../../domain/replication/ranking.ts';
import { finderAddressOf, finderFragment, wholeSelection } from './finder-address.ts';

test('the address is readable, and leaves out what goes without saying', () => {
	const stated = { region: '33.71', staff: 4, systems: ['simpus', 'oss'] };
	expect(finderFragment({ stated, selection: wholeSelection })).toBe('#d=33.71&petugas=4&sistem=simpus,oss');
	const selection = { ranking: 'biaya', fits: ['cocok', 'perlu-penyesuaian'], affair: 'kesehatan' } as const;
	expect(finderFragment({ stated: { region: '33.71' }, selection })).toBe(
		'#d=33.71&urut=biaya&hasil=cocok,perlu-penyesuaian&urusan=kesehatan',
	);
	expect(finderFragment({ stated: {}, selection: wholeSelection })).toBe('');
});

test('every choice comes back from its address', () => {
	const selection = fc.record({
		ranking: fc.constantFrom(...rankings),
		fits: fc.subarray([...fits]),
		affair: fc.option(fc.constantFrom('kesehatan', 'keluarga-berencana'), { nil: undefined }),
	});
	fc.assert(
		fc.property(selection, (chosen) => {
			const address = { stated: { region: '33.71' }, selection: chosen };
			expect(finderAddressOf(finderFragment(address))).toEqual(address);
		}),
	);
});

test.each(['', '#', '#panduan-nyata', '#d'])('%o means nothing to the finder', (fragment) => {
	expect(finderAddressOf(fragment)).toBeUndefined();
});

test('what an address cannot mean is left out', () => {
	expect(finderAddressOf('#d=x&urut=acak&hasil=mungkin&urusan=<b>')).toEqual({
		stated: {},
		selection: { ranking: 'kecocokan', fits: [] },
	});
});

test('whatever stands in the address, reading it does not fail', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			expect(() => finderAddressOf(`#${text}`)).not.toThrow();
		}),
	);
});
