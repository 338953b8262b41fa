import { expect, test } from 'vitest';
import { idPattern } from '../../schema/identifier.ts';
import { proposedId } from './proposed-id.ts';

test.each([
	['Antre Puskesmas Kenanga', 'antre-puskesmas-kenanga'],
	['SI-CANTIK: “Sistem” Informasi (v2.0)', 'si-cantik-sistem-informasi-v2-0'],
	["Jum'at Bersih & Café", 'jumat-bersih-cafe'],
	['！？', 'tanpa-judul'],
	[
		'Sistem Pelayanan Terpadu Satu Pintu Cepat Mudah dan Transparan Kabupaten',
		'sistem-pelayanan-terpadu-satu-pintu-cepat-mudah-dan',
	],
	['a'.repeat(90), 'a'.repeat(60)],
])('the title %s proposes the file name %s', (title, id) => {
	expect(proposedId(title, new Set())).toBe(id);
	expect(id).toMatch(idPattern);
});

test('a name that is taken gets the next free number', () => {
	expect(proposedId('Antre', new Set(['antre', 'antre-2']))).toBe('antre-3');
});
