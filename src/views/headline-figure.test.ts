import { expect, test } from 'vitest';
import { aComputedRegion, anEligible } from '../../tests/builders/computed-region.ts';
import { aCoveredRegion, type CoverageKeys } from '../../tests/builders/coverage.ts';
import {
	anAgency,
	anInnovation,
	aRegion,
	aReplication,
	type InnovationKeys,
} from '../../tests/builders/record.ts';
import { aSnapshot } from '../../tests/builders/snapshot.ts';
import { catalogueViews } from './catalogue-views.ts';
import { agencyFigure, innovationFigure, regionFigure } from './headline-figure.ts';

const waiting = {
	kind: 'lebih-cepat' as const,
	measure: 'Waktu tunggu',
	unit: 'menit',
	before: { value: 90, period: '2022' },
	after: { value: 15, period: '2024' },
};

function figureOf(data: InnovationKeys, { adopted = false } = {}) {
	const innovation = anEligible('antre-daring', 'sosial', data);
	const replications = adopted ? [aReplication()] : [];
	const { rubrics } = aComputedRegion();
	const regions = [
		aRegion(),
		aRegion({ id: 'kabupaten-tirta-kencana', data: { code: '99.01', name: 'Kabupaten Tirta Kencana' } }),
	];
	const snapshot = aSnapshot({ rubrics, regions, innovations: [innovation], replications });
	return innovationFigure(innovation, catalogueViews(snapshot));
}

const adopter = {
	replicatedBy: [{ code: '99.01', source: { title: 'Nota kesepakatan' } }],
} satisfies InnovationKeys;

test('what changed comes before who took it over, and that before the simulated score', () => {
	expect(figureOf({ improvements: [waiting] })).toEqual({ words: 'Waktu tunggu: 90 menjadi 15 menit' });
	expect(figureOf({})).toEqual({
		words: 'Kematangan inovasi: 42,00 dari 111, belum diverifikasi',
		note: 'simulasi IID 2026, bukan nilai resmi',
	});
});

test('a replication counts when both sides state it, and is no figure when only one does', () => {
	expect(figureOf(adopter, { adopted: true })).toEqual({ words: 'Direplikasi 1 daerah (terkonfirmasi)' });
	expect(figureOf(adopter)?.words).toContain('Kematangan');
	expect(figureOf({}, { adopted: true })?.words).toContain('Kematangan');
});

test('an innovation that stopped is not shown by its score', () => {
	expect(figureOf({ status: { state: 'berhenti' } })).toBeUndefined();
	expect(innovationFigure(anInnovation(), catalogueViews(aSnapshot()))).toBeUndefined();
});

function viewsOf(keys: CoverageKeys) {
	const { region, ...parts } = aCoveredRegion(keys);
	return catalogueViews(aSnapshot({ asOf: '2026-11-22', regions: [region], ...parts }));
}

const twoAgencies = {
	agencies: { dinkes: {}, dishub: {} },
	dates: [['dinkes', { trial: '2026' }]],
} satisfies CoverageKeys;

test('a region is shown by its coverage, with the day; from public sources by what is recorded', () => {
	expect(regionFigure('kota-a', viewsOf(twoAgencies))).toEqual({
		words: '1 dari 2 unit sudah memenuhi kewajiban 2026',
		note: 'keadaan per 22 November 2026',
	});
	const recorded = { words: 'Inovasi tercatat: 1' };
	const open = { ...twoAgencies, region: { recordsFrom: 'sumber-terbuka' } } satisfies CoverageKeys;
	expect(regionFigure('kota-a', viewsOf(open))).toEqual(recorded);
	expect(regionFigure('kota-a', viewsOf({ ...twoAgencies, duties: [] }))).toEqual(recorded);
});

test('an agency is shown by its own duty, and without one by what is recorded', () => {
	const dinkes = anAgency({ id: 'kota-a/dinkes' });
	expect(agencyFigure(dinkes, viewsOf(twoAgencies))).toEqual({
		words: 'Kewajiban inovasi 2026: Terpenuhi',
		note: 'keadaan per 22 November 2026',
	});
	expect(agencyFigure(dinkes, viewsOf({ ...twoAgencies, duties: [] }))).toEqual({
		words: 'Inovasi tercatat: 1',
	});
});
