import { expect, test } from 'vitest';
import { someEntries } from '../../../tests/builders/entries.ts';
import { anInnovation, aRegion } from '../../../tests/builders/record.ts';
import { removalFileSchema } from '../../schema/removal.ts';
import { checkRemovals } from './check-removals.ts';
import { knownRegions } from './known-region.ts';

const alive = anInnovation({ id: 'kota-arunika/antre' });

function problemsOf(keys: Readonly<Record<string, unknown>>, more: readonly object[] = []) {
	const whole = {
		address: '/inovasi/kota-arunika/lama/',
		title: 'Lama',
		on: '2026-10-30',
		reason: 'Digabung.',
		sample: true,
		...keys,
	};
	const { removed } = removalFileSchema.parse({ removed: [whole, ...more] });
	const entries = someEntries({ regions: [aRegion()], innovations: [alive], removals: removed });
	return checkRemovals(entries, knownRegions(entries)).map(({ code, path }) => [code, ...path.slice(2)]);
}

test('a record that went, and says where to, is as it should be', () => {
	expect(problemsOf({ movedTo: '/inovasi/kota-arunika/antre/', affairs: ['kependudukan'] })).toEqual([]);
});

test('a record cannot be there and gone at once', () => {
	expect(problemsOf({ address: '/inovasi/kota-arunika/antre/' })).toEqual([['catatan-masih-ada', 'address']]);
});

test.each([
	[{ address: '/inovasi/urusan/kesehatan/' }, 'nilai-tidak-sah', 'address'],
	[{ movedTo: '/inovasi/kota-arunika/antree/' }, 'rujukan-tidak-dikenal', 'movedTo'],
	[{ on: '2026-11-02' }, 'tanggal-mendatang', 'on'],
	[{ sample: false }, 'contoh-tidak-cocok', 'sample'],
])('%j cannot be', (keys, code, key) => {
	expect(problemsOf(keys)).toEqual([[code, key]]);
});

test('affairs must be in the list', () => {
	expect(problemsOf({ affairs: ['kependudukan', 'cuaca'] })).toEqual([
		['urusan-tidak-dikenal', 'affairs', 1],
	]);
});

test('a real record does not move to a fictional region', () => {
	const keys = { address: '/inovasi/kota-magelang/lama/', movedTo: '/inovasi/kota-arunika/antre/' };
	expect(problemsOf({ ...keys, sample: false })).toEqual([['contoh-tidak-cocok', 'movedTo']]);
});

test('an address is removed once', () => {
	const again = { address: '/inovasi/kota-arunika/lama/', title: 'Lama', on: '2026-10-31', reason: 'Lagi.' };
	expect(problemsOf({}, [{ ...again, sample: true }])).toEqual([['id-ganda', 'address']]);
});
