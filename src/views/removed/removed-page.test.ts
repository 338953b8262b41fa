import { expect, test } from 'vitest';
import { anInnovation } from '../../../tests/builders/record.ts';
import { aSnapshot } from '../../../tests/builders/snapshot.ts';
import { removalFileSchema } from '../../schema/removal.ts';
import { catalogueViews } from '../catalogue-views.ts';
import { removedPageOf, removedParams } from './removed-page.ts';

const address = '/inovasi/kota-arunika/lama/';

function viewsWith(keys: Readonly<Record<string, unknown>> = {}) {
	const removal = { address, title: 'Lama', on: '2026-10-30', reason: 'Digabung.', sample: true, ...keys };
	const { removed } = removalFileSchema.parse({ removed: [removal] });
	const innovations = [anInnovation({ id: 'kota-arunika/antre', data: { title: 'Antre' } })];
	return catalogueViews(aSnapshot({ innovations, removals: removed }));
}

test('where a record was, the page says what it was, when and why it went, and where it is now', () => {
	const page = removedPageOf(address, viewsWith({ movedTo: '/inovasi/kota-arunika/antre/' }));
	expect(page).toMatchObject({
		title: 'Lama',
		reason: 'Digabung.',
		movedTo: { label: 'Antre', path: '/inovasi/kota-arunika/antre/' },
		frame: { path: address, indexed: false, sample: true, title: 'Lama (ditarik)' },
	});
	expect(page.lead).toContain('catatan inovasi');
	expect(page.lead).toContain('30 Oktober 2026');
	expect(page.onward.map(({ path }) => path)).toEqual(['/daerah/kota-arunika/', '/inovasi/']);
});

test('a record that nothing replaced leads nowhere in particular', () => {
	expect(removedPageOf(address, viewsWith()).movedTo).toBeUndefined();
});

test.each([
	['/daerah/kota-arunika/balai/', 'halaman unit kerja', '/daerah/'],
	['/lomba/krenova/2020/', 'halaman edisi lomba', '/lomba/'],
	['/inovasi/kota-arunika/lama/replikasi/', 'panduan replikasi', '/inovasi/'],
])('%s was a %s', (where, kind, above) => {
	const page = removedPageOf(where, viewsWith({ address: where }));
	expect(page.lead).toContain(kind);
	expect(page.frame.breadcrumbs[0]?.path).toBe(above);
});

test('each removed record has its page at its own address, and no other has one', () => {
	expect(removedParams(viewsWith())).toEqual([
		{ params: { removed: 'inovasi/kota-arunika/lama' }, props: { address } },
	]);
	expect(() => removedPageOf('/inovasi/lain/lagi/', viewsWith())).toThrow('Nothing was removed');
});
