import { expect, test } from 'vitest';
import { aKitForm, aKitGuide, emptyForm } from '../../../tests/builders/kit.ts';
import type { GuideKeys } from '../../../tests/builders/record.ts';
import { checklistText } from '../copy/kit-checklist.ts';
import { letterText } from '../copy/kit-letter.ts';
import { readmeText } from '../copy/kit-readme.ts';
import { referenceText } from '../copy/kit-reference.ts';
import { checklist } from './checklist.ts';
import type { KitBlock, KitForm } from './kit-document.ts';
import { partiesOf } from './kit-parties.ts';
import { kitOf } from './kit.ts';
import { letterOfInterest } from './letter-of-interest.ts';
import { termsOfReference } from './terms-of-reference.ts';

function contextOf(keys: GuideKeys, form: KitForm = aKitForm()) {
	const guide = aKitGuide(keys);
	return { guide, form, parties: partiesOf(guide, form) };
}

const tablesOf = (blocks: readonly KitBlock[], head: readonly string[]) =>
	blocks.flatMap((block) => (block.kind === 'table' && block.head === head ? block.rows : []));

const textsOf = (blocks: readonly KitBlock[]) =>
	blocks.flatMap((block) => ('text' in block ? [block.text] : []));

function pointsOf(blocks: readonly KitBlock[]) {
	const list = blocks.find((block) => block.kind === 'list');
	return list?.kind === 'list' ? list.items : [];
}

test('the letter goes from head to head, with a copy to BSKDN', () => {
	const { blocks } = letterOfInterest(contextOf({}));
	expect(textsOf(blocks)).toContain('Yth. Wali Kota Arunika');
	const copies = blocks.findLast((block) => block.kind === 'list');
	expect(copies).toMatchObject({ items: [{ text: letterText.bskdn }, { text: 'Kepala Dinas Kesehatan.' }] });
	expect(blocks.find(({ kind }) => kind === 'signatures')).toMatchObject({
		parties: [{ heading: 'Wali Kota Magelang,' }],
	});
});

test('the letter names the only model, or lets the region choose', () => {
	expect(pointsOf(letterOfInterest(contextOf({})).blocks)[1]?.text).toContain('dengan model mandiri');
	const several = letterOfInterest(contextOf({ models: [{ kind: 'mandiri' }, { kind: 'kerja-sama' }] }));
	expect(pointsOf(several.blocks)[1]?.choices).toEqual(['Model mandiri.', 'Model kerja sama.']);
});

test('the letter asks for the terms that the guide leaves open', () => {
	const { blocks } = letterOfInterest(contextOf({ terms: { licence: 'CC BY 4.0', reReplication: 'boleh' } }));
	const requests = pointsOf(blocks).flatMap(({ items = [] }) => items);
	expect(requests).toContain(`${letterText.missingTerms(['kekayaan intelektual', 'pencantuman asal'])}.`);
});

const prerequisites: GuideKeys['prerequisites'] = [
	{ id: 'a', text: 'Ada kader', need: 'membantu' },
	{ id: 'b', text: 'Kota saja', need: 'wajib', condition: { kind: 'jenjang', levels: ['kota'] } },
	{ id: 'c', text: 'Besar', need: 'wajib', condition: { kind: 'penduduk', min: 1_000_000 } },
];

const answersOf = (form: KitForm) =>
	tablesOf(checklist(contextOf({ prerequisites }, form)).blocks, checklistText.prerequisitesHead).map(
		([, , need, answer]) => [need, answer],
	);

test('the checklist puts musts first and answers what the form knows', () => {
	const { terpenuhi, belum, 'belum-diketahui': unknown } = checklistText.answers;
	expect(answersOf(aKitForm())).toEqual([
		['Wajib', terpenuhi],
		['Wajib', belum],
		['Membantu', unknown],
	]);
	expect(answersOf(emptyForm).map(([, answer]) => answer)).toEqual([unknown, unknown, unknown]);
	expect(answersOf({ ...emptyForm, profile: { level: 'kabupaten' } })[0]).toEqual(['Wajib', belum]);
});

test('terms that the guide leaves open are to be negotiated', () => {
	const { blocks } = checklist(contextOf({ terms: { licence: 'CC BY 4.0' } }));
	const states = tablesOf(blocks, checklistText.clausesHead).map(([, , state]) => state);
	expect(states.slice(0, 4)).toEqual(['CC BY 4.0', ...Array(3).fill(checklistText.openTerm)]);
});

const cost = { item: 'Kartu', quantity: 1, unit: 'buah', priceYear: 2026, basis: 'perkiraan' } as const;

const sumsOf = (costs: GuideKeys['costs']) =>
	tablesOf(
		termsOfReference(contextOf({ costs }, { ...emptyForm, scale: { puskesmas: 5 } })).blocks,
		referenceText.costsHead,
	).map(([, amount]) => amount);

test('the terms of reference scale the costs and say what is missing', () => {
	const perPuskesmas = { ...cost, frequency: 'sekali', unitCost: 2000, scalesWith: 'puskesmas' } as const;
	const perKelurahan = { ...cost, frequency: 'per-tahun', unitCost: 700, scalesWith: 'kelurahan' } as const;
	expect(sumsOf([perPuskesmas])).toEqual(['Rp10.000', 'tidak tertulis di panduan', 'Rp10.000']);
	expect(sumsOf([perPuskesmas, perKelurahan])).toEqual([
		'Rp10.000',
		'belum ada data',
		'paling sedikit Rp10.000',
	]);
});

test('a step takes place in the weeks of its longest course', () => {
	const phases: GuideKeys['phases'] = [
		{
			phase: 'persiapan',
			steps: [
				{ id: 'a', title: 'A', days: { min: 5, max: 12 } },
				{ id: 'b', title: 'B', days: { min: 1, max: 3 }, after: ['a'] },
				{ id: 'c', title: 'C', after: ['b'] },
			],
		},
	];
	const { blocks } = termsOfReference(contextOf({ phases }));
	// Twelve days are weeks 1 to 3; the days 13 to 15 are all in week 3.
	expect(
		tablesOf(blocks, referenceText.scheduleHead).map(([number, , after, days, week]) => [
			number,
			after,
			days,
			week,
		]),
	).toEqual([
		['1', '', '5–12', '1–3'],
		['2', '1', '1–3', '3'],
		['3', '2', 'belum ada data', 'belum ada data'],
	]);
	expect(textsOf(blocks)).toContain(referenceText.totalAtLeast('6–15', 1));
});

test('results are those that the origin states, with their source', () => {
	const measured = { kind: 'lebih-cepat', measure: 'Waktu tunggu', unit: 'menit' } as const;
	const guide = aKitGuide(
		{},
		{ improvements: [{ ...measured, after: { value: 61, period: '2025' }, source: { title: 'Laporan' } }] },
	);
	const form = aKitForm();
	const { blocks } = termsOfReference({ guide, form, parties: partiesOf(guide, form) });
	expect(tablesOf(blocks, referenceText.resultsHead)).toEqual([
		['Waktu tunggu', 'belum ada data', '61 menit (2025)', 'Laporan'],
	]);
	expect(textsOf(termsOfReference(contextOf({})).blocks)).toContain(referenceText.noResults);
});

test.each([
	['Kota Magelang', 'kit-replikasi-antre-daring-kota-magelang'],
	['', 'kit-replikasi-antre-daring'],
	['Kabupaten Toba "Baru" / Éks', 'kit-replikasi-antre-daring-kabupaten-toba-baru-eks'],
])('the folder for "%s" is %s', (region, folder) => {
	expect(kitOf(aKitGuide(), aKitForm({ region })).folder).toBe(folder);
});

test('the text to read first names every file, and says why there is no calendar', () => {
	const days = {
		phases: [{ phase: 'persiapan', steps: [{ id: 'a', title: 'A', days: { min: 1, max: 2 } }] }],
	} as const;
	const kit = kitOf(
		aKitGuide({ phases: days.phases.map((phase) => ({ ...phase, steps: [...phase.steps] })) }),
		aKitForm(),
	);
	for (const { fileName } of kit.documents) expect(kit.readme).toContain(`${fileName}.docx\n`);
	for (const { fileName } of kit.workbooks) expect(kit.readme).toContain(`${fileName}.xlsx\n`);
	expect(kit.readme).toContain(`${kit.calendar?.fileName ?? ''}.ics\n`);
	const without = kitOf(aKitGuide(), aKitForm());
	expect(without.calendar).toBeUndefined();
	expect(without.readme).toContain(readmeText.noCalendar);
});
