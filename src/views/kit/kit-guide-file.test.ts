import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { aGuide, anAgency, anInnovation, type GuideKeys } from '../../../tests/builders/record.ts';
import { aSite, aSnapshot } from '../../../tests/builders/snapshot.ts';
import { catalogueViews } from '../catalogue-views.ts';
import { kitGuideOf, levelOfCode } from './kit-guide-file.ts';

const id = 'kota-arunika/antre-daring';

function guideFile(data: GuideKeys = {}, documents = {}) {
	const snapshot = aSnapshot({
		site: aSite({ baseUrl: 'https://contoh.go.id/etalase/' }),
		agencies: [anAgency()],
		innovations: [anInnovation({ id, data: { agency: 'disdukcapil' } })],
		guides: [aGuide({ id, data, documents })],
	});
	return kitGuideOf(id, catalogueViews(snapshot));
}

test('addresses are absolute, below the folder that the site is published in', () => {
	const { address, innovation, site } = guideFile();
	expect([address, innovation.address, site.address]).toEqual([
		'https://contoh.go.id/etalase/inovasi/kota-arunika/antre-daring/replikasi/',
		'https://contoh.go.id/etalase/inovasi/kota-arunika/antre-daring/',
		'https://contoh.go.id/etalase/',
	]);
});

test('the origin is named by its official names and by the level of its code', () => {
	expect(guideFile().origin).toEqual({
		region: 'Kota Arunika',
		level: 'kota',
		agency: 'Dinas Kependudukan dan Pencatatan Sipil',
	});
});

test('a document has the address that its owner gives, or that of the published copy, or none', () => {
	const file = { path: 'guides/sop.pdf', name: 'sop.pdf', bytes: 10, digest: '0123456789abcdef' };
	const { documents } = guideFile(
		{
			documents: [
				{ title: 'A', url: 'https://asal.example/a' },
				{ title: 'B', file: './sop.pdf' },
				{ title: 'C' },
			],
		},
		{ './sop.pdf': file },
	);
	expect(documents).toEqual([
		{ title: 'A', address: 'https://asal.example/a' },
		{ title: 'B', address: 'https://contoh.go.id/etalase/berkas/0123456789abcdef/sop.pdf' },
		{ title: 'C', address: undefined },
	]);
});

test('steps are numbered through, placed in time, and known only as far as lengths are', () => {
	const { phases, schedule } = guideFile({
		phases: [
			{ phase: 'persiapan', steps: [{ id: 'a', title: 'A', days: { min: 1, max: 2 } }] },
			{
				phase: 'replikasi',
				steps: [
					{ id: 'b', title: 'B', after: ['a'] },
					{ id: 'c', title: 'C', after: ['b'], days: { min: 3, max: 5 } },
				],
			},
		],
	});
	expect(
		phases.map(({ label, steps }) => [label, steps.map(({ number, known }) => [number, known])]),
	).toEqual([
		['Persiapan', [[1, true]]],
		[
			'Replikasi',
			[
				[2, false],
				[3, false],
			],
		],
	]);
	expect(phases[1]?.steps[1]).toMatchObject({ begins: { min: 1, max: 2 }, ends: { min: 4, max: 7 } });
	expect(schedule).toEqual({ total: { min: 4, max: 7 }, unknown: 1 });
});

test('the measurable part of a prerequisite is there in words too', () => {
	const condition = { kind: 'urusan', affair: 'kependudukan' } as const;
	const { prerequisites } = guideFile({
		prerequisites: [{ id: 'a', text: 'A', need: 'wajib', condition }],
	});
	expect(prerequisites).toMatchObject([
		{ condition, measure: 'Urusan yang menjadi kewenangan daerah: Kependudukan' },
	]);
});

test('the code of every region says its level', () => {
	const rows = readFileSync('content/reference/regions.csv', 'utf8').trim().split('\n').slice(1);
	const wrong = rows.filter((row) => {
		const [code = '', , level] = row.split(',');
		return levelOfCode(code) !== level;
	});
	expect(rows.length).toBeGreaterThan(500);
	expect(wrong).toEqual([]);
});
