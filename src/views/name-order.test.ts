import { expect, test } from 'vitest';
import { byName } from './name-order.ts';

test('names follow the alphabet without regard to capitals, numbers in them their size', () => {
	const names = ['DLH', 'Puskesmas 10', 'dinas pasar', 'Puskesmas 2', 'Diskominfo'];
	expect(names.toSorted(byName)).toEqual(['dinas pasar', 'Diskominfo', 'DLH', 'Puskesmas 2', 'Puskesmas 10']);
});
