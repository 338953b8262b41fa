import { expect, test } from 'vitest';
import { authorityState, foldStates } from './fold-states.ts';

const city = { code: '33.71', name: 'Kota Magelang', level: 'kota', sample: false } as const;

test('nothing said is said to be so', () => {
	const unsaid = 'belum diisi';
	expect(foldStates({})).toEqual({ systems: unsaid, urgent: unsaid, counts: unsaid });
});

test('what is said is counted, and no system at all is not the same as nothing said', () => {
	expect(foldStates({ systems: [], urgent: ['desa'], puskesmas: 0, kelurahan: 17 })).toEqual({
		systems: 'tidak punya satu pun',
		urgent: '1 dipilih',
		counts: '2 diisi',
	});
});

test.each([
	[undefined, {}, ['kesehatan'], 'menunggu pilihan daerah'],
	[city, {}, ['kesehatan', 'desa'], 'menurut undang-undang'],
	[city, {}, ['kesehatan', 'kehutanan'], '1 belum diketahui'],
	[city, { without: ['desa'], within: ['kehutanan'] }, ['desa', 'kehutanan'], '2 diubah'],
	[city, { without: ['desa'] }, ['desa', 'kehutanan'], '1 diubah, 1 belum diketahui'],
])('of %o, where %o is said, the authority over %j is “%s”', (region, stated, affairs, state) => {
	expect(authorityState(stated, region, affairs)).toBe(state);
});
