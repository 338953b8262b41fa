import { expect, test } from 'vitest';
import { anInnovation } from '../../tests/builders/record.ts';
import { aSnapshot } from '../../tests/builders/snapshot.ts';
import { catalogueViews } from './catalogue-views.ts';

test('what pages share is made once for a snapshot, and anew for another', () => {
	const snapshot = aSnapshot();
	expect(catalogueViews(snapshot)).toBe(catalogueViews(snapshot));
	expect(catalogueViews(aSnapshot())).not.toBe(catalogueViews(snapshot));
});

test('an innovation has one card, which every list shows', () => {
	const antre = anInnovation({ id: 'kota-arunika/antre' });
	const { card, innovations } = catalogueViews(aSnapshot({ innovations: [antre] }));
	expect(card(antre)).toBe(card(antre));
	expect(innovations.get('kota-arunika/antre')).toBe(antre);
});
