import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aCost, anyCosts, anyScale } from '../../../tests/builders/cost.ts';
import { aKitForm, aKitGuide, emptyForm } from '../../../tests/builders/kit.ts';
import { cellWith, formulaCells, spreadsheetOf } from '../../../tests/support/spreadsheet.ts';
import { scaledBudget, type RegionScale } from '../../domain/replication/cost.ts';
import type { CostLine } from '../../schema/guide-resources.ts';
import { frequencyLabels } from '../copy/guide-labels.ts';
import { budgetText as text } from '../copy/kit-budget.ts';
import { budgetWorkbook } from './budget-workbook.ts';
import { partiesOf } from './kit-parties.ts';

function workbookOf(costs: readonly CostLine[], scale: RegionScale) {
	const guide = aKitGuide({ costs: [...costs] });
	const form = aKitForm({ scale });
	return budgetWorkbook(guide, form, partiesOf(guide, form));
}

/** Row of a line in the budget, by its item. */
const rowOf = (workbook: ReturnType<typeof workbookOf>, item: string) =>
	cellWith(workbook, 'RAB', item).replace('RAB!B', '');

test('a line is its quantity for each puskesmas, times the puskesmas, times the price', () => {
	// 20 orang-hari × 5 puskesmas × Rp35.000 = Rp3.500.000.
	const workbook = workbookOf(
		[aCost({ item: 'Konsumsi', quantity: 20, unitCost: 35_000, scalesWith: 'puskesmas' })],
		{ puskesmas: 5 },
	);
	const sheet = spreadsheetOf(workbook);
	const row = rowOf(workbook, 'Konsumsi');
	expect(['G', 'H', 'J'].map((column) => sheet.shown(`RAB!${column}${row}`))).toEqual([5, 100, 3_500_000]);
	const changed = sheet.with({ [cellWith(workbook, 'Isian', 5)]: 7, [`RAB!I${row}`]: 40_000 });
	// 20 × 7 × Rp40.000.
	expect(changed.shown(`RAB!J${row}`)).toBe(5_600_000);
});

test('residents are counted by begun thousands', () => {
	const workbook = workbookOf([aCost({ scalesWith: 'per-1000-penduduk' })], { population: 128_709 });
	// 129 begun thousands × Rp1.000.
	expect(spreadsheetOf(workbook).shown(`RAB!J${rowOf(workbook, 'Kartu')}`)).toBe(129_000);
});

test('what the region has not said stays blank, is asked for, and makes the sum a least', () => {
	const workbook = workbookOf(
		[aCost({ scalesWith: 'kelurahan' }), aCost({ item: 'Papan', unitCost: 500 })],
		{},
	);
	const sheet = spreadsheetOf(workbook);
	const entry = cellWith(workbook, 'Isian', 'Kelurahan yang ikut').replace('!A', '!B');
	expect(sheet.shown(`RAB!J${rowOf(workbook, 'Kartu')}`)).toBe('');
	expect(sheet.shown(entry.replace('!B', '!D'))).toBe('isi dahulu: kelurahan yang ikut');
	const label = cellWith(workbook, 'RAB', text.firstYearAtLeast);
	expect(sheet.shown(label.replace('!A', '!J'))).toBe(500);
	const filled = sheet.with({ [entry]: 3 });
	expect(filled.shown(entry.replace('!B', '!D'))).toBe('');
	expect(filled.shown(label)).toBe(text.firstYear);
	expect(filled.shown(label.replace('!A', '!J'))).toBe(3500);
});

test('a kind of cost that the guide does not name has no sum, not zero', () => {
	const workbook = workbookOf([aCost()], {});
	const yearly = cellWith(workbook, 'RAB', text.yearly).replace('!A', '!J');
	expect(spreadsheetOf(workbook).shown(yearly)).toBe('');
	expect(cellWith(workbook, 'RAB', text.unwritten['per-tahun'])).toBeDefined();
	expect(() => cellWith(workbook, 'RAB', text.unwritten.sekali)).toThrow();
});

test('a source of many lines is written once, and the lines point at it', () => {
	const [first, second] = [{ title: 'Rincian biaya' }, { title: 'Katalog', publisher: 'LKPP' }];
	const workbook = workbookOf(
		[
			aCost({ item: 'A', source: first }),
			aCost({ item: 'B', source: second }),
			aCost({ item: 'C', source: first }),
			aCost({ item: 'D' }),
		],
		{},
	);
	const sheet = spreadsheetOf(workbook);
	expect(['A', 'B', 'C', 'D'].map((item) => sheet.shown(`RAB!N${rowOf(workbook, item)}`))).toEqual([
		1,
		2,
		1,
		'',
	]);
	expect(cellWith(workbook, 'RAB', text.source(1, 'Rincian biaya'))).toBeDefined();
	expect(cellWith(workbook, 'RAB', text.source(2, 'Katalog, LKPP'))).toBeDefined();
});

test('lines of the region count in the sums', () => {
	const workbook = workbookOf([aCost({ frequency: 'per-tahun', unitCost: 7 })], {});
	const [, note = ''] = cellWith(workbook, 'RAB', text.ownLines(Object.values(frequencyLabels))).split('!A');
	const own = String(Number(note) + 1);
	const sums = cellWith(workbook, 'RAB', text.once).replace('!A', '!J');
	const sheet = spreadsheetOf(workbook).with({
		[`RAB!C${own}`]: frequencyLabels.sekali,
		[`RAB!D${own}`]: 4,
		[`RAB!I${own}`]: 25,
	});
	expect(sheet.shown(sums)).toBe(100);
	expect(sheet.shown(cellWith(workbook, 'RAB', text.firstYear).replace('!A', '!J'))).toBe(107);
});

test('a guide without costs gives empty lines and says so', () => {
	const guide = aKitGuide();
	const workbook = budgetWorkbook(guide, emptyForm, partiesOf(guide, emptyForm));
	expect(cellWith(workbook, 'RAB', text.noCosts)).toBeDefined();
	expect(cellWith(workbook, 'Isian', text.entryNone)).toBeDefined();
	const total = cellWith(workbook, 'RAB', text.firstYear).replace('!A', '!J');
	expect(spreadsheetOf(workbook).shown(total)).toBe('');
});

/** Below a trillion rupiah a line, where the binary numbers of a spreadsheet still tell thousandths of a rupiah apart. */
const scales = anyScale({ population: 4_000_000 });
const costs = anyCosts({ unitCost: 2_000_000 });

test('the formulas give what the kit says they give, which is what the budget of the page says', () => {
	fc.assert(
		fc.property(costs, scales, (lines, scale) => {
			const workbook = workbookOf(lines, scale);
			const sheet = spreadsheetOf(workbook);
			for (const [cell, value] of formulaCells(workbook))
				expect([cell, sheet.shown(cell)]).toEqual([cell, value]);
			const budget = scaledBudget(lines, scale);
			const [, first = ''] = cellWith(workbook, 'RAB', text.head[0]).split('!A');
			expect(lines.map((_, index) => sheet.shown(`RAB!J${String(Number(first) + 1 + index)}`))).toEqual(
				budget.lines.map(({ amount }) => amount ?? ''),
			);
			// Nothing known is no sum: it stands for 0 only here.
			const sumOf = (label: string) =>
				Number(sheet.shown(cellWith(workbook, 'RAB', label).replace('!A', '!J')));
			expect([sumOf(text.once), sumOf(text.yearly)]).toEqual([budget.once, budget.yearly]);
		}),
	);
});

test('filling in later gives the same as having said it before', () => {
	fc.assert(
		fc.property(costs, scales, (lines, scale) => {
			const empty = workbookOf(lines, {});
			const full = workbookOf(lines, scale);
			const entries = (full.sheets[0]?.rows ?? []).flatMap((row, index) => {
				const value = row[1]?.look === 'input' ? row[1].value : undefined;
				return value === undefined ? [] : [[`Isian!B${String(index + 1)}`, value] as const];
			});
			const filled = spreadsheetOf(empty).with(Object.fromEntries(entries));
			for (const [cell, value] of formulaCells(full))
				expect([cell, filled.shown(cell)]).toEqual([cell, value]);
		}),
	);
});
