import { describe, expect, test } from 'vitest';
import { aContest, anEdition } from '../../../tests/builders/contest.ts';
import { anInnovation, aRegion, aReplication } from '../../../tests/builders/record.ts';
import { aSnapshot } from '../../../tests/builders/snapshot.ts';
import { catalogueViews } from '../catalogue-views.ts';
import { innovationContests, regionContests } from './contest-steps.ts';
import { editionPageOf } from './edition-page.ts';

const arunika = aRegion({ id: 'kota-arunika', data: { code: '99.71', name: 'Kota Arunika' } });
const tirta = aRegion({ id: 'kabupaten-tirta', data: { code: '99.01', name: 'Kabupaten Tirta' } });
const antre = anInnovation({ id: 'kota-arunika/antre', data: { title: 'Antre Daring' } });
const replica = aReplication({
	id: 'kabupaten-tirta/antre',
	data: {
		origin: { innovation: 'kota-arunika/antre' },
		agreement: { kind: 'pks', evidence: [{ title: 'PKS', url: 'https://tirta.example/pks' }] },
	},
});
const contest = aContest({ name: 'Lomba Inovasi', shortName: 'LI' }, 'lomba');
const edition = anEdition(
	{
		year: 2025,
		groups: [{ id: 'umum', name: 'Umum' }],
		stages: [
			{ id: 'masuk', name: 'Pendaftaran', from: '2025-03-01', until: '2025-04-30', passed: { value: 40 } },
			{ id: 'naskah', name: 'Penilaian naskah' },
			{ id: 'juara', name: 'Penetapan', from: '2025-12-01', passed: { value: 10 } },
		],
		entries: [
			{ title: 'Jaring', author: 'Karang Taruna', results: [{ stage: 'naskah', score: '80' }] },
			{ region: '99.01', uncertain: 'Sumber tidak menyebut bahwa karyanya dikirim.' },
			{
				innovation: 'kota-arunika/antre',
				group: 'umum',
				results: [
					{ stage: 'juara', award: 'Juara 1', rank: 1 },
					{ stage: 'naskah', score: '88.25' },
				],
			},
		],
	},
	'lomba/2025',
);
const views = catalogueViews(
	aSnapshot({
		asOf: '2025-12-01',
		regions: [arunika, tirta],
		innovations: [antre],
		replications: [replica],
		contests: [contest],
		editions: [edition, anEdition({ year: 2024 }, 'lomba/2024')],
	}),
);
const page = editionPageOf('lomba/2025', views);

describe('the page of an edition', () => {
	test('is named after its contest and year, and leads to the other years', () => {
		expect([page.title, page.state, page.neighbours.map(({ label }) => label)]).toEqual([
			'LI 2025',
			'Sedang berjalan',
			['2024'],
		]);
	});

	test('lists winners first, then who came less far, then those without a result', () => {
		expect(page.entries.map(({ title }) => title)).toEqual(['Antre Daring', 'Jaring', 'Kabupaten Tirta']);
	});

	test('says results in the order of the stages, without saying a rank twice', () => {
		expect(page.entries.map(({ results }) => results)).toEqual([
			['Penilaian naskah: nilai 88,25', 'Juara 1'],
			['Penilaian naskah: nilai 80,00'],
			[],
		]);
	});

	test('says what came of an entry from the ledger', () => {
		expect(page.entries[0]?.afterwards).toEqual(['Direplikasi 1 daerah (terkonfirmasi)']);
	});

	test('never shows a presumed entry as a plain one', () => {
		expect(page.entries[2]?.uncertain).toBe('Sumber tidak menyebut bahwa karyanya dikirim.');
		const [step] = regionContests(tirta, views);
		expect(step?.uncertain).toBe('Sumber tidak menyebut bahwa karyanya dikirim.');
	});

	test('draws bars for published numbers only', () => {
		expect(page.stages.map(({ passed, share, named }) => [passed, share, named])).toEqual([
			['40', 100, '2'],
			[undefined, undefined, '2'],
			['10', 25, '1'],
		]);
	});

	test('tells entrants what to do in the stage that runs', () => {
		expect(page.now).toEqual([
			{
				name: 'Penetapan',
				instruction: 'Apa yang harus dilakukan peserta pada tahap ini belum ada data.',
				until: undefined,
			},
		]);
	});

	test('exists for every edition, and for nothing else', () => {
		expect(() => editionPageOf('lomba/1999', views)).toThrow('lomba/1999');
	});
});

test('an innovation shows its way through contests', () => {
	expect(innovationContests('kota-arunika/antre', views)).toEqual([
		{
			edition: { label: 'LI 2025', path: '/lomba/lomba/2025/' },
			entry: undefined,
			uncertain: undefined,
			results: ['Penilaian naskah: nilai 88,25', 'Juara 1'],
		},
	]);
});
