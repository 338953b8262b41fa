import { expect, test } from 'vitest';
import { aKitForm, aKitGuide } from '../../../tests/builders/kit.ts';
import type { GuideKeys } from '../../../tests/builders/record.ts';
import { cellWith, formulaCells, spreadsheetOf } from '../../../tests/support/spreadsheet.ts';
import { planText as text } from '../copy/kit-plan.ts';
import { partiesOf } from './kit-parties.ts';
import { planCalendar } from './plan-calendar.ts';
import { planWorkbook } from './plan-workbook.ts';

const phases: GuideKeys['phases'] = [
	{
		phase: 'persiapan',
		steps: [
			{ id: 'catat', title: 'Catat', who: 'Puskesmas', days: { min: 2, max: 4 } },
			{ id: 'pilih', title: 'Pilih', days: { min: 1, max: 1 } },
		],
	},
	{
		phase: 'replikasi',
		steps: [
			{
				id: 'latih',
				title: 'Latih',
				days: { min: 1, max: 3 },
				after: ['catat', 'pilih'],
				proof: 'Daftar hadir',
			},
		],
	},
];

function planOf(keys: GuideKeys, start: string) {
	const guide = aKitGuide(keys);
	const form = aKitForm({ start });
	const parties = partiesOf(guide, form);
	return { workbook: planWorkbook(guide, form, parties), calendar: planCalendar(guide, form, parties) };
}

function datesOf(
	workbook: ReturnType<typeof planOf>['workbook'],
	entries: Record<string, string | number> = {},
) {
	const sheet = spreadsheetOf(workbook).with(entries);
	return ['Catat', 'Pilih', 'Latih'].map((title) => {
		const cell = cellWith(workbook, text.sheet, title);
		return [sheet.shown(cell.replace('!C', '!I')), sheet.shown(cell.replace('!C', '!J'))];
	});
}

test('a step takes its longest time from the working day after what it waits for', () => {
	// Thursday 8 January 2026: four working days end on Tuesday 13, three more on Friday 16.
	const { workbook } = planOf({ phases }, '2026-01-08');
	expect(datesOf(workbook)).toEqual([
		['2026-01-08', '2026-01-13'],
		['2026-01-08', '2026-01-08'],
		['2026-01-14', '2026-01-16'],
	]);
	const end = cellWith(workbook, text.sheet, text.end).replace('!A', '!J');
	expect(spreadsheetOf(workbook).shown(end)).toBe('2026-01-16');
	for (const [cell, value] of formulaCells(workbook)) {
		expect([cell, spreadsheetOf(workbook).shown(cell)]).toEqual([cell, value]);
	}
});

test('a first day at a weekend is the Monday after it', () => {
	expect(datesOf(planOf({ phases }, '2026-01-10').workbook)[1]).toEqual(['2026-01-12', '2026-01-12']);
});

test('another first day, length or day off moves everything after it', () => {
	const { workbook } = planOf({ phases }, '2026-01-08');
	const start = cellWith(workbook, text.sheet, '2026-01-08');
	const length = cellWith(workbook, text.sheet, 'Catat').replace('!C', '!H');
	expect(datesOf(workbook, { [start]: '2026-01-05', [length]: 1 })).toEqual([
		['2026-01-05', '2026-01-05'],
		['2026-01-05', '2026-01-05'],
		['2026-01-06', '2026-01-08'],
	]);
	// Friday 16 January 2026 off.
	expect(datesOf(workbook, { 'Hari libur!A5': '2026-01-16' })[2]).toEqual(['2026-01-14', '2026-01-19']);
});

test('without a first day nothing has a date until one is entered', () => {
	const { workbook, calendar } = planOf({ phases }, '');
	expect(datesOf(workbook).flat()).toEqual(['', '', '', '', '', '']);
	expect(calendar).toBeUndefined();
	const start = cellWith(workbook, text.sheet, text.start).replace('!C', '!D');
	expect(datesOf(workbook, { [start]: '2026-01-08' })[2]).toEqual(['2026-01-14', '2026-01-16']);
});

test('a step of unknown length has a beginning only, and what waits for it no date', () => {
	const unknown: GuideKeys['phases'] = [
		{
			phase: 'persiapan',
			steps: [
				{ id: 'catat', title: 'Catat' },
				{ id: 'pilih', title: 'Pilih', days: { min: 1, max: 2 } },
				{ id: 'latih', title: 'Latih', days: { min: 1, max: 1 }, after: ['catat'] },
			],
		},
	];
	const { workbook, calendar } = planOf({ phases: unknown }, '2026-01-05');
	expect(datesOf(workbook)).toEqual([
		['2026-01-05', ''],
		['2026-01-05', '2026-01-06'],
		['', ''],
	]);
	for (const [cell, value] of formulaCells(workbook)) {
		expect([cell, spreadsheetOf(workbook).shown(cell)]).toEqual([cell, value]);
	}
	expect(calendar?.events.map(({ title }) => title)).toEqual(['2. Pilih']);
});

test('the calendar has the same days, the last one included, and the same uid for any first day', () => {
	const { calendar } = planOf({ phases }, '2026-01-08');
	expect(calendar?.events.map(({ title, start, end }) => [title, start, end])).toEqual([
		['1. Catat', '2026-01-08', '2026-01-14'],
		['2. Pilih', '2026-01-08', '2026-01-09'],
		['3. Latih', '2026-01-14', '2026-01-17'],
	]);
	expect(calendar?.events[2]?.uid).toBe('kota-arunika-antre-daring-latih@etalase.example');
	expect(calendar?.events[2]?.description).toContain('Bukti: Daftar hadir');
	expect(planOf({ phases }, '2026-02-02').calendar?.events.map(({ uid }) => uid)).toEqual(
		calendar?.events.map(({ uid }) => uid),
	);
});

test('staff are counted in people and in full-time posts, as far as their share is known', () => {
	const { workbook } = planOf(
		{
			staff: [
				{ role: 'Petugas meja', count: 2, share: 60 },
				{ role: 'Kader', count: 8 },
			],
		},
		'2026-01-05',
	);
	const sum = cellWith(workbook, text.staffSheet, text.staffSum);
	const sheet = spreadsheetOf(workbook);
	// 2 × 60 percent; nobody has written the share of the kader.
	expect([sheet.shown(sum.replace('!A', '!B')), sheet.shown(sum.replace('!A', '!D'))]).toEqual([10, 1.2]);
});
