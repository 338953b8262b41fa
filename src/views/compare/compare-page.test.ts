import { expect, test } from 'vitest';
import { aGuide, anInnovation } from '../../../tests/builders/record.ts';
import { aSnapshot } from '../../../tests/builders/snapshot.ts';
import { comparePage } from './compare-page.ts';

const ids = ['a', 'b', 'c', 'd'].map((slug) => `kota-arunika/${slug}`);
const innovations = ids.map((id) => anInnovation({ id, data: { title: `Inovasi ${id.slice(-1)}` } }));
const guided = (own: readonly string[]) => own.map((id) => aGuide({ id }));

test('the example is of three samples that have guides', () => {
	expect(comparePage(aSnapshot({ innovations, guides: guided(ids) })).example).toEqual({
		label: 'Inovasi a, Inovasi b, dan Inovasi c',
		path: '/bandingkan/#kota-arunika/a,kota-arunika/b,kota-arunika/c',
	});
});

test('with fewer than two there is no example', () => {
	const [first = ''] = ids;
	expect(comparePage(aSnapshot({ innovations, guides: guided([first]) })).example).toBeUndefined();
	expect(comparePage(aSnapshot()).example).toBeUndefined();
});
