import { expect, test } from 'vitest';
import { aComputedRegion, eligibleInServices } from '../../../tests/builders/computed-region.ts';
import type { Snapshot } from '../../domain/catalogue/snapshot.ts';
import { catalogueViews } from '../catalogue-views.ts';
import { regionIndexPageOf } from './region-index-page.ts';

const projectionOf = (snapshot: Snapshot) =>
	regionIndexPageOf('kota-arunika', catalogueViews(snapshot)).projection;

test('the announced rules stand beside those of today, with what changes and by how much', () => {
	const projection = projectionOf(aComputedRegion());
	expect(projection).toMatchObject({
		heading: 'Bila aturan 2027 yang berlaku',
		lead: 'Dengan isian yang sama, indeks daerah ini berubah dari 10,96 menjadi 9,20.',
		difference: '−1,76',
	});
	expect(projection?.label).toContain('yang belum diumumkan diambil dari Indeks Inovasi Daerah 2026');
	// 210 / 14 = 15; five of the six services are one too few.
	expect(projection?.rows.map(({ now, then, changed }) => [now, then, changed])).toEqual([
		['12', '14', true],
		['5', '6', true],
		['5', '5', false],
		['17,50', '15,00', true],
		['1,90', '0,00', true],
		['10,96', '9,20', true],
		['Kurang Inovatif', 'Kurang Inovatif', false],
	]);
});

test('with all six services only the divisor changes', () => {
	const projection = projectionOf(aComputedRegion({ innovations: eligibleInServices(6) }));
	// (8 + 252 / 12 + 2,28) / 2,5 = 12,512; (8 + 252 / 14 + 2,28) / 2,5 = 11,312.
	expect(projection?.difference).toBe('−1,20');
	expect(projection?.rows.filter(({ changed }) => changed).map(({ now, then }) => [now, then])).toEqual([
		['12', '14'],
		['5', '6'],
		['21,00', '18,00'],
		['12,51', '11,31'],
	]);
});

test('without an announced rubric there is no projection', () => {
	const snapshot = aComputedRegion();
	const rubrics = snapshot.rubrics.filter(({ id }) => id === 'iid-2026');
	expect(projectionOf({ ...snapshot, rubrics })).toBeUndefined();
});
