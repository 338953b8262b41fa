import { expect, test } from 'vitest';
import { someEntries } from '../../../tests/builders/entries.ts';
import { anInnovation, aRegion } from '../../../tests/builders/record.ts';
import { aRubric, aRubricRow } from '../../../tests/builders/rubric.ts';
import { innovationSchema } from '../../schema/innovation.ts';
import { checkRubrics } from './check-rubrics.ts';
import type { Entries } from './entries.ts';

const people = {
	unit: 'orang',
	decimals: 0,
	direction: 'naik',
	ranges: [
		{ from: '1', to: '10' },
		{ from: '11', to: '30' },
		{ from: '31', to: null },
	],
	overlap: null,
	gap: null,
	reading: null,
};

function check(assessments: unknown, parts: Partial<Entries> = {}) {
	const rows = [
		aRubricRow({ number: '16' }),
		aRubricRow({ number: '17', threshold: people }),
		aRubricRow({
			number: '33',
			bases: [{ basis: 'orang', levels: ['a', 'b', 'c'], threshold: people, sources: [] }],
		}),
	];
	const rubric = aRubric({ sid: { rows, sources: [] } });
	const { data } = anInnovation();
	return checkRubrics(
		someEntries({
			innovations: [
				{
					id: 'kota/antre',
					regionId: 'kota',
					file: 'antre.mdx',
					data: { ...data, assessments: innovationSchema.shape.assessments.parse(assessments) },
				},
			],
			rubrics: [{ file: 'rubrics/iid-2026.yaml', data: rubric }],
			siteRubric: 'iid-2026',
			...parts,
		}),
	);
}

test('levels, figures and rubrics that exist are no problem', () => {
	const rows = { 16: { level: 1 }, 17: { value: 31 }, 33: { value: 5, basis: 'orang' } };
	expect(check({ 'iid-2026': rows })).toEqual([]);
});

test('the rubric of the site must exist, and the nearest is suggested', () => {
	expect(check({}, { siteRubric: 'iid-2027' })).toEqual([
		{
			code: 'rujukan-tidak-dikenal',
			file: 'site.yaml',
			path: ['rubric'],
			message: 'Rubrik `iid-2027` tidak dikenal. Maksud Anda `iid-2026`? Yang ada: `iid-2026`.',
		},
	]);
	expect(check({}, { siteRubric: undefined })).toEqual([]);
});

test('an assessment under an unknown rubric points at its key', () => {
	expect(check({ 'iid-2062': { 16: { level: 1 } } })).toMatchObject([
		{ code: 'rujukan-tidak-dikenal', path: ['assessments', 'iid-2062'], atKey: true },
	]);
});

test('a rubric file with mistakes of its own causes no others', () => {
	const parts = { rubrics: [], rubricIds: new Set(['iid-2026']) };
	expect(check({ 'iid-2026': { 16: { value: 1 } } }, parts)).toEqual([]);
});

test.each([
	[{ 16: { value: 1 } }, '16', 'Ganti `value` dengan `level`'],
	[{ 18: { value: 1 } }, '18', 'Ganti `value` dengan `level`'],
	[{ 33: { value: 1 } }, '33', 'pilih dasar ukurnya'],
	[{ 33: { value: 1, basis: 'produk' } }, '33', 'tidak ada dalam rubrik itu'],
	[{ 17: { value: 1.5 } }, '17', 'angka `1.5` tidak sesuai ambangnya'],
	[{ 17: { value: 0 } }, '17', 'di luar rentang yang tercetak'],
])('%j gives no level', (rows, number, words) => {
	expect(check({ 'iid-2026': rows })).toEqual([
		{
			code: 'nilai-tidak-sah',
			file: 'antre.mdx',
			path: ['assessments', 'iid-2026', number, 'value'],
			message: expect.stringContaining(words),
		},
	]);
});

test('a rubric lies in the file of its name', () => {
	const rubrics = [{ file: 'rubrics/iid-2025.yaml', data: aRubric() }];
	expect(check({}, { rubrics })).toMatchObject([{ file: 'rubrics/iid-2025.yaml', path: ['id'] }]);
});

test('what a projection rests on must exist', () => {
	const data = aRubric({ status: 'diumumkan', projectsFrom: 'iid-2030' });
	expect(check({}, { rubrics: [{ file: 'rubrics/iid-2026.yaml', data }] })).toMatchObject([
		{ code: 'rujukan-tidak-dikenal', path: ['projectsFrom'] },
	]);
});

test('a region submits innovations that it has; figures of its SPD rows give a level', () => {
	const rows = [aRubricRow({ number: '6', aspect: 'spd', threshold: people })];
	const rubric = aRubric({ spd: { rows, sources: [] } });
	const region = aRegion({
		id: 'kota',
		data: { assessments: { 'iid-2026': { spd: { '6': { value: 0 } }, submitted: ['antre', 'antri'] } } },
	});
	const parts = {
		regions: [region],
		innovationIds: new Set(['kota/antre', 'kota-lain/antri']),
		rubrics: [{ file: 'rubrics/iid-2026.yaml', data: rubric }],
	};
	expect(check({}, parts)).toEqual([
		{
			code: 'rujukan-tidak-dikenal',
			file: 'regions/kota.yaml',
			path: ['assessments', 'iid-2026', 'submitted', 1],
			message: expect.stringContaining('Maksud Anda `antre`?'),
		},
		{
			code: 'nilai-tidak-sah',
			file: 'regions/kota.yaml',
			path: ['assessments', 'iid-2026', 'spd', '6', 'value'],
			message: expect.stringContaining('di luar rentang yang tercetak'),
		},
	]);
});

test('a region may not answer a rubric that does not exist', () => {
	const region = aRegion({ data: { assessments: { 'iid-2062': {} } } });
	expect(check({}, { regions: [region] })).toMatchObject([
		{ code: 'rujukan-tidak-dikenal', path: ['assessments', 'iid-2062'], atKey: true },
	]);
});
