import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zipFile } from './zip-file.ts';

const files = [
	{ name: 'BACA-DAHULU.txt', bytes: strToU8('Baca dahulu – “draf”.'), type: 'text/plain' },
	{ name: 'Naskah – é.docx', bytes: strToU8('PK'), type: '' },
];

test('the archive holds one folder with all files, their names in UTF-8', () => {
	const opened = unzipSync(zipFile('paket-antre', files, '2026-07-01'));
	expect(Object.keys(opened)).toEqual(['paket-antre/BACA-DAHULU.txt', 'paket-antre/Naskah – é.docx']);
	expect(strFromU8(opened['paket-antre/BACA-DAHULU.txt'] ?? strToU8(''))).toBe('Baca dahulu – “draf”.');
});

test('a name outside ASCII is marked as UTF-8', () => {
	const bytes = zipFile('a', files.slice(1), '2026-07-01');
	// Bit 11 of the flags, which stand 6 bytes into the local header.
	expect(new DataView(bytes.buffer).getUint16(6, true) & (1 << 11)).not.toBe(0);
});

test('the same files on the same day give the same bytes, on another day others', () => {
	expect(zipFile('a', files, '2026-07-01')).toEqual(zipFile('a', files, '2026-07-01'));
	expect(zipFile('a', files, '2026-07-02')).not.toEqual(zipFile('a', files, '2026-07-01'));
});
