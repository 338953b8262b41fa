import { expect, test } from 'vitest';
import { aContest, anEdition } from '../../../tests/builders/contest.ts';
import { aRegion } from '../../../tests/builders/record.ts';
import { aSnapshot } from '../../../tests/builders/snapshot.ts';
import { catalogueViews } from '../catalogue-views.ts';
import { contestPageOf } from './contest-page.ts';
import { contestsPage } from './contests-page.ts';

const national = aContest({ name: 'Kompetisi Nasional' }, 'nasional');
const city = aContest(
	{
		name: 'Lomba Kota',
		scope: 'daerah',
		region: 'kota-magelang',
		since: { year: 2017, conflicts: [{ year: 2018 }] },
	},
	'kota',
);
const sample = aContest(
	{ name: 'Lomba Rekaan', scope: 'daerah', region: 'kota-arunika', sample: true },
	'rekaan',
);
const stages = [
	{ id: 'masuk', name: 'Pendaftaran', from: '2026-03-01', until: '2026-04-30', instruction: 'Kirim naskah.' },
	{ id: 'juara', name: 'Penetapan', from: '2026-06-10' },
];
const snapshot = aSnapshot({
	asOf: '2026-04-01',
	regions: [aRegion({ id: 'kota-magelang', data: { code: '33.71', name: 'Kota Magelang', sample: false } })],
	contests: [national, city, sample],
	editions: [
		anEdition({ year: 2026, stages }, 'kota/2026'),
		anEdition(
			{
				year: 2017,
				stages: stages.map(({ id, name }) => ({ id, name })),
				entries: [
					{ title: 'Kedua', results: [{ stage: 'juara', rank: 2 }] },
					{ title: 'Pertama', results: [{ stage: 'juara', rank: 1 }] },
					{ title: 'Gugur', results: [{ stage: 'masuk' }] },
				],
			},
			'kota/2017',
		),
	],
});

test('contests stand from the city to the country, samples apart', () => {
	const page = contestsPage(snapshot);
	expect(page.groups.map(({ id, contests }) => [id, ...contests.map(({ label }) => label)])).toEqual([
		['lomba-daerah', 'Lomba Kota'],
		['lomba-nasional', 'Kompetisi Nasional'],
	]);
	expect(page.samples.map(({ label }) => label)).toEqual(['Lomba Rekaan']);
	expect(page.groups[0]?.contests[0]?.editions).toBe('2 edisi tercatat: 2017 dan 2026');
});

test('a running contest says what to do, until when, and what comes next', () => {
	const { running } = contestsPage(snapshot);
	expect(running).toEqual([
		{
			label: 'Lomba Kota 2026',
			path: '/lomba/kota/2026/',
			sample: false,
			stages: [{ name: 'Pendaftaran', instruction: 'Kirim naskah.', until: 'sampai 30 April 2026' }],
			next: 'Berikutnya: Penetapan, 10 Juni 2026',
		},
	]);
});

test('a contest lists its editions from the newest, each with its winners by rank', () => {
	const page = contestPageOf('kota', catalogueViews(snapshot));
	expect(
		page.editions.map(({ label, entries, winners }) => [label, entries, winners.map((one) => one.label)]),
	).toEqual([
		['2026', '0', []],
		['2017', '3', ['Pertama', 'Kedua']],
	]);
});

test('years of which sources disagree stand side by side', () => {
	const { facts } = contestPageOf('kota', catalogueViews(snapshot));
	expect(facts.map(({ text }) => text)).toContain('2017; 2018 menurut sumber lain');
});
