import { expect, test } from 'vitest';
import { foldStates } from './fold-states.ts';

const city = { code: '33.71', name: 'Kota Magelang', level: 'kota', sample: false } as const;

test('nothing said is said to be so, and authority waits for the region', () => {
	expect(foldStates({}, undefined)).toEqual({
		systems: 'belum diisi',
		urgent: 'belum diisi',
		counts: 'belum diisi',
		authority: 'menunggu pilihan daerah',
	});
});

test('what is said is counted, and no system at all is not the same as nothing said', () => {
	const stated = { systems: [], urgent: ['desa'], puskesmas: 0, kelurahan: 17 };
	expect(foldStates(stated, city)).toEqual({
		systems: 'tidak punya satu pun',
		urgent: '1 dipilih',
		counts: '2 diisi',
		authority: 'menurut undang-undang',
	});
	expect(foldStates({ without: ['desa'], within: ['kehutanan'] }, city)['authority']).toBe('2 diubah');
});
