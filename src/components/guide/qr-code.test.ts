import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { qrCode } from './qr-code.ts';

const address = 'https://etalase.example/inovasi/kota-arunika/antre-puskesmas/replikasi/';

/** Modules that a path covers, by row. */
function filled({ size, path }: ReturnType<typeof qrCode>): readonly (readonly boolean[])[] {
	const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
	for (const [, from, y, to] of path.matchAll(/M(\d+) (\d+)H(\d+)V\d+H\d+z/g)) {
		rows[Number(y)]?.fill(true, Number(from), Number(to));
	}
	return rows;
}

test('the path covers the dark modules and nothing else', () => {
	expect(filled(qrCode(address))).toEqual(encode(address, { ecc: 'M', border: 4 }).data);
});

test('four modules stay empty on each side, and the finder begins behind them', () => {
	const code = qrCode('a');
	expect(code.size).toBe(21 + 8);
	expect(code.path.startsWith('M4 4H11V5H4z')).toBe(true);
});
