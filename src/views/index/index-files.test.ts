import { expect, test } from 'vitest';
import { publishedRubric } from '../../../tests/builders/published-rubric.ts';
import { anInnovation, aRegion } from '../../../tests/builders/record.ts';
import { aReference, aSnapshot } from '../../../tests/builders/snapshot.ts';
import type { Affair } from '../../schema/reference.ts';
import { fractionText } from '../../domain/index/fraction.ts';
import { indexOfLevels } from '../../domain/index/index-of-levels.ts';
import { regionInputs, rulesFile } from './index-files.ts';
import { indexInputOf, indexRulesOf, type RegionInputs } from './index-input.ts';
import { indexViews } from './index-views.ts';

const verified = { by: 'Inspektorat', on: '2026', digest: 'a' };
const evidence = [{ title: 'SK', url: 'https://kota-arunika.example/sk' }];
const affairs: readonly Affair[] = [
	{ id: 'sosial', number: 6, name: 'Sosial', group: 'yandas', aliases: [] },
	{ id: 'pendidikan', number: 1, name: 'Pendidikan', group: 'yandas', aliases: [] },
	{ id: 'pangan', number: 9, name: 'Pangan', group: 'wajib', aliases: [] },
];
const prose = { html: '', headings: [], wordCounts: { 'Rancang bangun': 300 } };
const mandatory = { '16': 1, '17': 2, '32': 3, '33': 1 };

function innovation(id: string, rows: object, affair = 'sosial') {
	const filled = Object.fromEntries(Object.entries(mandatory).map(([number, level]) => [number, { level }]));
	return anInnovation({
		id: `kota-arunika/${id}`,
		prose,
		verified: { 'iid-2026': ['35'] },
		data: {
			title: `Judul ${id}`,
			affair,
			stage: 'penerapan',
			dates: { implementation: '2024-03' },
			assessments: { 'iid-2026': { ...filled, ...rows } },
		},
	});
}

const snapshot = aSnapshot({
	commit: 'abc',
	rubrics: ['iid-2023', 'iid-2026', 'iid-2027'].map(publishedRubric),
	reference: aReference({ affairs }),
	regions: [
		aRegion({
			verified: { 'iid-2026': ['8'] },
			data: {
				assessments: {
					'iid-2026': {
						spd: { '1': { level: 2 }, '8': { level: 3, evidence, verified }, '5b': { value: 4.5 } },
						submitted: ['video', 'tanpa-video', 'lain'],
					},
				},
			},
		}),
		aRegion({ id: 'kota-b', data: { name: 'Kota B' } }),
	],
	innovations: [
		innovation('video', { '35': { level: 2, verified } }),
		innovation('tanpa-video', {}),
		innovation('lain', { '35': { level: 3 }, '20': { level: 1 } }, 'pangan'),
		innovation('tidak-diajukan', { '35': { level: 1 } }, 'pendidikan'),
	],
});
const toHref = (path: string) => `/etalase${path}`;

/** What a browser gets: the file as it is written and read again. */
function published(regionId: string): RegionInputs {
	const file: RegionInputs = JSON.parse(JSON.stringify(regionInputs(snapshot, regionId, toHref)));
	return file;
}

test('only rubrics of which everything is known are published, announced ones with what they build on', () => {
	const { current, basicServices, rubrics } = rulesFile(snapshot);
	expect(current).toBe('iid-2026');
	expect(basicServices).toEqual([
		{ id: 'pendidikan', name: 'Pendidikan' },
		{ id: 'sosial', name: 'Sosial' },
	]);
	expect(
		rubrics.map(({ id, formula, projectedFrom, rows }) => [id, formula.divisor, projectedFrom, rows.length]),
	).toEqual([
		['iid-2026', 12, undefined, 40],
		['iid-2027', 14, { id: 'iid-2026', title: 'Indeks Inovasi Daerah 2026' }, 40],
	]);
	expect(rubrics[0]?.rows[0]).toEqual({
		number: '1',
		aspect: 'spd',
		name: 'Visi dan Misi',
		weight: 100,
		mandatory: true,
		levels: [
			'Kepala Daerah memiliki Misi Inovasi',
			'Kepala Daerah memiliki Visi Inovasi',
			'Kepala Daerah memiliki Misi dan Visi Inovasi',
		],
		effort: 'tinggi',
	});
});

test('a region says what it entered, what counts, and what came out', () => {
	const inputs = published('kota-arunika');
	expect(inputs).toMatchObject({
		sample: true,
		region: { id: 'kota-arunika', name: 'Kota Arunika', path: '/etalase/daerah/kota-arunika/' },
		asOf: '2026-11-01',
		commit: 'abc',
		rubric: { id: 'iid-2026', version: 1 },
		spdVerified: ['8'],
		missing: [],
	});
	expect(inputs.spd['8']).toBe(3);
	expect(Object.keys(inputs.spd).toSorted()).toEqual(['1', '5b', '8']);
	expect(inputs.innovations.map(({ id, counted, named }) => [id.slice(13), counted, named])).toEqual([
		['lain', true, true],
		['tanpa-video', false, true],
		['tidak-diajukan', false, false],
		['video', true, true],
	]);
	expect(inputs.innovations.at(-1)).toEqual({
		id: 'kota-arunika/video',
		title: 'Judul video',
		path: '/etalase/inovasi/kota-arunika/video/',
		levels: { '16': 1, '17': 2, '32': 3, '33': 1, '35': 2 },
		verified: ['35'],
		basicService: 'sosial',
		named: true,
		counted: true,
		reasons: [],
	});
});

test.each(['claimed', 'verified'] as const)(
	'the %s index computed from the files alone is the one of the site',
	(kind) => {
		const rules = rulesFile(snapshot);
		const [current] = rules.rubrics;
		if (current === undefined) throw new Error('There is no rubric.');
		const inputs = published('kota-arunika');
		const again = indexOfLevels(indexInputOf(inputs), indexRulesOf(current, rules));
		const built = indexViews(snapshot).report.regions[0]?.index;
		expect(again[kind]).toEqual(built?.[kind]);
		expect(again.innovations.map(({ counted }) => counted)).toEqual(
			inputs.innovations.map(({ counted }) => counted),
		);
		const { exact } = again[kind] ?? {};
		expect(exact === undefined ? undefined : fractionText(exact)).toBe(inputs.expected?.[kind].exact);
	},
);

test('a region that entered nothing says which numbers are missing, and promises no result', () => {
	const inputs = published('kota-b');
	expect(inputs).toMatchObject({ spd: {}, innovations: [], missing: ['isian-spd', 'isian-inovasi'] });
	expect(inputs.expected).toBeUndefined();
});
