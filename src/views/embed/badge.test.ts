import { expect, test } from 'vitest';
import { aComputedRegion, anEligible } from '../../../tests/builders/computed-region.ts';
import { aCoveredRegion, type CoverageKeys } from '../../../tests/builders/coverage.ts';
import { anInnovation, aRegion, type InnovationKeys } from '../../../tests/builders/record.ts';
import { aSite, aSnapshot } from '../../../tests/builders/snapshot.ts';
import { catalogueViews } from '../catalogue-views.ts';
import { badgeOf, badgeParams, innovationBadge } from './badge.ts';

const checked = { by: 'Inspektorat', on: '2026-10-01', digest: 'sidik' };
const rubrics = aComputedRegion().rubrics;

/** An innovation that answers rows 16 (weight 3) and 17 (weight 2) at level 3: 9 + 6 = 15 of 111 points. */
function answering(held: readonly string[], data: InnovationKeys = {}) {
	const row = { level: 3, verified: checked } as const;
	const innovation = anInnovation({
		data: { title: 'Antre', assessments: { 'iid-2026': { '16': row, '17': row } }, ...data },
		verified: { 'iid-2026': held },
	});
	return innovationBadge(innovation, aSnapshot({ rubrics }));
}

test.each([
	[[], 'claimed', ['15,00 dari 111', 'belum diverifikasi']],
	[['16'], 'short', ['15,00 dari 111 klaim', '9,00 terverifikasi']],
	[['16', '17'], 'met', ['15,00 dari 111', 'terverifikasi']],
] as const)('with the rows %j confirmed a badge has the mark “%s” and says %j', (held, mark, value) => {
	expect(answering(held)).toMatchObject({
		subject: ['Kematangan', 'inovasi'],
		mark,
		value,
		basis: ['simulasi IID 2026', 'bukan nilai resmi'],
		sample: true,
	});
});

test('in words a badge names the innovation, the rubric, and that it is fiction', () => {
	expect(answering([]).spoken).toBe(
		'Antre. Kematangan inovasi: 15,00 dari 111, belum diverifikasi. Simulasi menurut rubrik Indeks Inovasi Daerah 2026, bukan nilai resmi Kemendagri. Data contoh.',
	);
});

test('without answers to the rubric of the site there is no score, and no rubric to name', () => {
	const badge = innovationBadge(anInnovation({ data: { title: 'Antre' } }), aSnapshot({ rubrics }));
	expect(badge).toMatchObject({ mark: 'unrecorded', value: ['belum ada data'] });
	expect(badge.basis).toBeUndefined();
	expect(badge.spoken).toBe('Antre. Kematangan inovasi: belum ada data. Data contoh.');
	// Answers to last year's rubric are no score of this year.
	const older = answering([], { assessments: { 'iid-2025': { '16': { level: 3 } } } });
	expect(older.value).toEqual(['belum ada data']);
});

test('a score by announced rules is called a projection', () => {
	const snapshot = aSnapshot({ rubrics, site: aSite({ rubric: 'iid-2027' }) });
	expect(innovationBadge(anEligible('a', 'sosial'), snapshot)).toMatchObject({
		value: ['42,00 dari 111', 'belum diverifikasi'],
		basis: ['proyeksi IID 2027', 'bukan nilai resmi'],
	});
});

test('an innovation that stopped shows no score, only that it stopped', () => {
	expect(answering([], { status: { state: 'berhenti', since: '2025' } })).toMatchObject({
		subject: ['Inovasi'],
		mark: 'nil',
		value: ['berhenti'],
		basis: undefined,
	});
});

/** Badges by their names. */
function badgesOf(views: ReturnType<typeof catalogueViews>) {
	return new Map(badgeParams(views).map(({ params, props }) => [params.badge, badgeOf(props, views)]));
}

test('a region shows its simulated index, claimed 10,96 and verified 3,16', () => {
	expect(badgesOf(catalogueViews(aComputedRegion())).get('daerah/kota-arunika')).toMatchObject({
		subject: ['Indeks inovasi', 'daerah'],
		mark: 'short',
		value: ['10,96 klaim', '3,16 terverifikasi'],
		basis: ['simulasi IID 2026', 'bukan nilai resmi'],
	});
});

test('an index of which nobody has confirmed a row is not verified, whatever its number would be', () => {
	const spd = { '1': { level: 2 }, '12': { level: 3 } } as const;
	const snapshot = aComputedRegion({ region: { assessments: { 'iid-2026': { spd } } } });
	const regions = snapshot.regions.map((region) => ({ ...region, verified: {} }));
	expect(badgesOf(catalogueViews({ ...snapshot, regions })).get('daerah/kota-arunika')).toMatchObject({
		mark: 'claimed',
		value: ['10,96', 'belum diverifikasi'],
	});
});

test('a region whose index cannot be computed says so', () => {
	const views = catalogueViews(aSnapshot({ rubrics, regions: [aRegion()] }));
	expect(badgesOf(views).get('daerah/kota-arunika')).toMatchObject({
		value: ['belum ada data'],
		basis: undefined,
	});
});

function agencyIn(keys: CoverageKeys) {
	const { region, ...parts } = aCoveredRegion(keys);
	const snapshot = aSnapshot({ asOf: '2026-11-22', rubrics, regions: [region], ...parts });
	return badgesOf(catalogueViews(snapshot)).get('unit/kota-a/dinkes');
}

test.each([
	[{ dates: [['dinkes', { trial: '2026-03' }]] }, 'met', ['Terpenuhi']],
	[
		{ duties: [{ count: 2 }], dates: [['dinkes', { trial: '2026' }]] },
		'short',
		['Kurang', '1 dari 2 inovasi'],
	],
	[{ agencies: { dinkes: { nilReports: [{ year: 2026, on: '2026-05' }] } } }, 'nil', ['Nihil']],
	[{}, 'missing', ['Belum melapor']],
	[{ agencies: { dinkes: { category: 'rsud' } } }, 'free', ['Tidak berlaku']],
] satisfies [CoverageKeys, string, string[]][])('an agency with %j is “%s”: %j', (keys, mark, value) => {
	expect(agencyIn(keys)).toMatchObject({
		subject: ['Kewajiban', 'inovasi 2026'],
		mark,
		value,
		basis: ['keadaan per', '22 November 2026'],
	});
});

test('where records come from public sources, a badge speaks of records and accuses nobody', () => {
	expect(agencyIn({ region: { recordsFrom: 'sumber-terbuka' } })).toMatchObject({
		subject: ['Catatan', 'inovasi 2026'],
		mark: 'unrecorded',
		value: ['Belum ada catatan'],
	});
});

test('without a recorded duty nothing is known of an agency', () => {
	expect(agencyIn({ region: { duties: [] } })).toMatchObject({
		subject: ['Kewajiban', 'inovasi'],
		value: ['belum ada data'],
		basis: undefined,
	});
});
