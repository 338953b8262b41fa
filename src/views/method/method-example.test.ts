import { expect, test } from 'vitest';
import { anInnovation, aRegion, type InnovationKeys } from '../../../tests/builders/record.ts';
import { aRubric, aRubricRow } from '../../../tests/builders/rubric.ts';
import { aReference, aSite, aSnapshot } from '../../../tests/builders/snapshot.ts';
import type { Snapshot } from '../../domain/catalogue/snapshot.ts';
import { indexFormula, indexScore } from '../../domain/index/index-score.ts';
import { exampleText as text } from '../copy/method-example.ts';
import { indexViews } from '../index/index-views.ts';
import { exampleView, type WorkedExample } from './method-example.ts';
import { methodPage } from './method-page.ts';

const row = (number: string, aspect: string, weight: string) =>
	aRubricRow({ number, aspect, weight, name: `Indikator ${number}` });

/** Divisor 8, 0,25 points each, one yandas urusan, 250 in all; the bands meet where the example lands. */
const written = {
	spd: { rows: [row('1', 'spd', '1'), row('5a', 'spd', '0.75'), row('12', 'spd', '2')], sources: [] },
	sid: { rows: [row('16', 'sid', '1.5'), row('17', 'sid', '2.5')], sources: [] },
	formula: {
		divisor: 8,
		pointsPerInnovation: '0.25',
		countCap: 200,
		basicServicesNeeded: 1,
		maximum: '250',
		sources: [],
	},
	bands: {
		bands: [
			{ predicate: 'Inovatif', from: '2.58', to: '100' },
			{ predicate: 'Kurang Inovatif', from: '0', to: '2.57' },
		],
		note: null,
		sources: [],
	},
};
const rubric = aRubric(written);

type Rows = NonNullable<InnovationKeys['assessments']>[string];

const innovation = (slug: string, rows: Rows, data: InnovationKeys = {}) =>
	anInnovation({
		id: `kota-arunika/${slug}`,
		data: {
			title: slug,
			stage: 'penerapan',
			affair: 'kesehatan',
			assessments: { 'iid-2026': rows },
			...data,
		},
	});

const reference = aReference({
	affairs: [{ id: 'kesehatan', number: 2, name: 'Kesehatan', aliases: [], group: 'yandas' }],
});
const region = (id: string, sample = true) =>
	aRegion({
		id,
		data: {
			name: id,
			sample,
			assessments: { 'iid-2026': { spd: { '1': { level: 3 }, '5a': { level: 2 } } } },
		},
	});

const snapshot = aSnapshot({
	reference,
	rubrics: [rubric],
	regions: [region('kota-arunika')],
	innovations: [
		innovation('antre', { '16': { level: 3 }, '17': { level: 1 } }),
		innovation('peta', { '16': { level: 3 } }),
		innovation('berhenti', { '16': { level: 3 } }, { status: { state: 'berhenti' } }),
	],
});

function workedIn(content: Snapshot): WorkedExample {
	const { example } = methodPage(rubric, content);
	if (!('worked' in example)) throw new Error('There is no example.');
	return example.worked;
}

test('the example is the one worked by hand, step by step', () => {
	// Row 1: 1 × 3 = 3; row 5a: 0,75 × 2 = 1,50; row 12 unfilled. SPD 4,50.
	// antre: 1,5 × 3 + 2,5 × 1 = 7; peta: 1,5 × 3 = 4,50; the stopped one does not count. Sum 11,50.
	// Divisor MAX(8; 2) = 8; mean 11,5 ÷ 8 = 1,4375. Count 2 × 0,25 = 0,50.
	// 4,50 + 1,4375 + 0,50 = 6,4375; ÷ 250 × 100 = 2,575, half up 2,58: the higher band.
	expect(
		workedIn(snapshot).steps.map(({ label, expression, result }) => [label, expression, result]),
	).toEqual([
		[text.spd, undefined, '4,50'],
		[text.maturity, '7,00 + 4,50', '11,50'],
		[text.divisor, 'MAX(8; 2)', '8'],
		[text.mean, '11,50 ÷ 8', '1,4375'],
		[text.count, 'MIN(2; 200) × 0,25', '0,50'],
		[text.total, '4,50 + 1,4375 + 0,50', '6,4375'],
		[text.index, '6,4375 ÷ 250 × 100', '2,575'],
		[text.rounded, undefined, '2,58'],
		[text.predicate, '2,58 terletak di 2,58–100,00', 'Inovatif'],
	]);
});

test('the formula of the domain gives the example that was worked by hand', () => {
	const formula = indexFormula(rubric);
	if (formula === undefined) throw new Error('The rubric has no formula.');
	expect(indexScore(formula, { spd: 450, maturitySum: 1150, innovations: 2, countScore: 50 })).toMatchObject({
		divisor: 8,
		exact: { numerator: 103, denominator: 40 },
		index: 258,
		predicate: 'Inovatif',
	});
	expect(workedIn(snapshot).steps.find(({ label }) => label === text.index)?.words).toContain('103/40');
});

test('the example says the same number as the report from which every other page is made', () => {
	const [report] = indexViews(snapshot).report.regions;
	expect(report?.index.claimed?.index).toBe(258);
	expect(workedIn(snapshot).parts.map(({ label, claimed, verified }) => [label, claimed, verified])).toEqual([
		[text.spd, '4,50', '0,00'],
		[text.maturity, '11,50', '0,00'],
		[text.divisor, '8', '8'],
		[text.mean, '1,4375', '0,00'],
		[text.count, '0,50', '0,50'],
		[text.total, '6,4375', '0,50'],
		// 0,50 ÷ 250 × 100 = 0,2.
		[text.index, '2,58', '0,20'],
		[text.predicate, 'Inovatif', 'Kurang Inovatif'],
	]);
});

test('the tables show what the steps add up, and that unfilled is not zero', () => {
	const { spd, innovations, oneInnovation } = workedIn(snapshot).tables;
	expect(
		spd?.rows.map(({ row: { label, path }, product, points }) => [label, path, product, points]),
	).toEqual([
		['1. Indikator 1', '/metodologi/iid-2026/#baris-1', '1 × 3', '3,00'],
		['5a. Indikator 5a', '/metodologi/iid-2026/#baris-5a', '0,75 × 2', '1,50'],
		['12. Indikator 12', '/metodologi/iid-2026/#baris-12', text.unfilled, '0,00'],
	]);
	expect(spd?.sum).toBe('4,50');
	expect(innovations.rows.map(({ innovation: { label }, points }) => [label, points])).toEqual([
		['antre', '7,00'],
		['peta', '4,50'],
	]);
	expect(innovations.sum).toBe('11,50');
	// The most mature one.
	expect([oneInnovation?.summary, oneInnovation?.sum]).toEqual([text.oneInnovation('antre'), '7,00']);
});

test('an example says that it is a simulation, and that its region is made up', () => {
	const { label, sample, link } = workedIn(snapshot);
	expect(label).toBe('Simulasi menurut rubrik Indeks Inovasi Daerah 2026, bukan nilai resmi Kemendagri.');
	expect(sample).toBe(true);
	expect(link.path).toBe('/daerah/kota-arunika/indeks/');
});

test('a sample comes before a real region, and of samples the one with more innovations', () => {
	const real = (slug: string) =>
		anInnovation({
			id: `kota-nyata/${slug}`,
			data: { stage: 'penerapan', assessments: { 'iid-2026': { '16': { level: 1 } } } },
		});
	const regions = [region('kota-nyata', false), region('kota-lain'), region('kota-arunika')];
	const innovations = [
		real('satu'),
		real('dua'),
		real('tiga'),
		anInnovation({
			id: 'kota-lain/satu',
			data: { stage: 'penerapan', assessments: { 'iid-2026': { '16': { level: 1 } } } },
		}),
		...snapshot.innovations,
	];
	expect(workedIn({ ...snapshot, regions, innovations }).link.path).toContain('kota-arunika');
	expect(workedIn({ ...snapshot, regions, innovations: innovations.slice(0, 3) }).link.path).toContain(
		'kota-nyata',
	);
});

test('too few yandas urusan leave the count score at 0, with the reason instead of a product', () => {
	const needy = aRubric({ ...written, formula: { ...written.formula, basicServicesNeeded: 2 } });
	const { example } = methodPage(needy, { ...snapshot, rubrics: [needy] });
	const step = 'worked' in example ? example.worked.steps[4] : undefined;
	expect(step).toEqual({ label: text.count, result: '0,00', words: text.countWithheld('1', '2') });
});

test('without a region that can be computed the page says so, with nothing missing in the rubric', () => {
	const { example } = methodPage(rubric, aSnapshot({ rubrics: [rubric], site: aSite() }));
	expect(example).toEqual({ missing: { text: text.noRegionAtAll, numbers: [] } });
});

test('a rubric that lacks numbers names them instead of an example', () => {
	const blank = aRubric();
	const rules = { rubric: blank, effective: { rubric: blank, assessmentId: blank.id }, base: undefined };
	const view = exampleView(aSnapshot({ rubrics: [blank] }), rules);
	expect(view).toEqual({
		missing: {
			text: text.missing,
			numbers: [
				'Baris dan bobot SPD',
				'Baris dan bobot SID',
				'Pembagi terkecil rerata kematangan',
				'Poin untuk satu inovasi dalam skor jumlah inovasi',
				'Batas jumlah inovasi yang diberi poin',
				'Banyaknya urusan pelayanan dasar yang harus terwakili',
				'Skor total, yang menjadi penyebut indeks',
				'Batas atas dan bawah setiap predikat',
			],
		},
	});
});
