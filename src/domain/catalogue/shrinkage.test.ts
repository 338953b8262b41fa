import { expect, test } from 'vitest';
import { shrinkageOf } from './shrinkage.ts';

const ids = (count: number) => Array.from({ length: count }, (_, place) => `kota-a/antre-${String(place)}`);
const left = (count: number, vanished: number) => new Set(ids(count).slice(vanished));

test.each([
	[15, 3, true],
	[16, 3, false],
	[2, 2, false],
	[3, 3, true],
	[100, 19, false],
	[100, 20, true],
	[0, 0, false],
])('of %i innovations %i vanish: refused is %s', (published, vanished, refused) => {
	const shrinkage = shrinkageOf(ids(published), left(published, vanished));
	expect(shrinkage).toEqual({ published, vanished: ids(vanished), refused });
});

test('what is new does not make up for what is gone', () => {
	const next = new Set([...left(10, 5), ...ids(50).map((id) => `${id}-baru`)]);
	expect(shrinkageOf(ids(10), next).refused).toBe(true);
});
