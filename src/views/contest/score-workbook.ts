import { cellName } from '../../domain/sheet/sheet-grid.ts';
import { sheetCodeText } from '../../domain/contest/sheet-code.ts';
import { sheetText as text } from '../copy/judging-sheet.ts';
import { formulaCell, headRow, textCell, valueCell, wideRow } from '../kit/kit-cells.ts';
import type { KitCell, KitCellLimit, KitSheet, KitWorkbook } from '../kit/kit-document.ts';
import { entriesFor, type CodedEntry, type Judging } from './judging.ts';
import { scoreLayout } from './score-layout.ts';

/** Width of the columns in characters; together they fit A4 lying on its side. */
const widths = { code: 8, work: 32, division: 16, score: 15, total: 9, recused: 11, remark: 24 } as const;

/** Percent of the criterion, for the formula. */
function percent(weight: number | undefined, criteria: number): string {
	return weight === undefined ? `100/${String(criteria)}` : String(weight / 100);
}

/** The sum of a row as the tally counts it, once every score is a number. */
function totalFormula({ edition }: Judging, firstScore: number, row: number): string {
	const { criteria } = edition.data;
	const cell = (index: number) => cellName(row, firstScore + index);
	const parts = criteria.map(
		({ weight, max }, index) => `${cell(index)}/${String(max)}*${percent(weight, criteria.length)}`,
	);
	const all = `${cell(0)}:${cell(criteria.length - 1)}`;
	return `IF(COUNT(${all})=${String(criteria.length)},ROUND(${parts.join('+')},2),"")`;
}

function entryRow(entry: CodedEntry, judging: Judging, firstScore: number, row: number): readonly KitCell[] {
	const { criteria } = judging.edition.data;
	return [
		{ ...textCell(entry.code, 'label'), lines: 2 },
		textCell(entry.blindTitle),
		...(firstScore > 2 ? [textCell(entry.division)] : []),
		...criteria.map(() => valueCell(undefined, 'number', 'input')),
		formulaCell(totalFormula(judging, firstScore, row), undefined, 'number'),
		textCell(undefined, 'input'),
		textCell(undefined, 'input'),
	];
}

function limits(
	{ edition, entries }: Judging,
	firstScore: number,
	firstRow: number,
): readonly KitCellLimit[] {
	const { criteria } = edition.data;
	const cells = (column: number) =>
		`${cellName(firstRow, column)}:${cellName(firstRow + entries.length - 1, column)}`;
	return [
		...criteria.map(({ min, max }, index) => ({
			cells: cells(firstScore + index),
			takes: { min, max },
			title: text.limitTitle,
			message: text.limit(min, max),
		})),
		{
			cells: cells(firstScore + criteria.length + 1),
			takes: { words: ['x'] },
			title: text.recusedTitle,
			message: text.recusedLimit,
		},
	];
}

function scoreSheet(judging: Judging, juror: number): KitSheet {
	const { name, stage, code, edition, jurors } = judging;
	const { heads, firstScore, criteria } = scoreLayout(edition.data);
	const top = [
		wideRow(textCell(text.title(name), 'title'), heads.length),
		wideRow(textCell(text.subtitle(stage.name, jurors[juror - 1] ?? '')), heads.length),
		...(edition.data.sample ? [wideRow(textCell(text.sample, 'note'), heads.length)] : []),
		wideRow(textCell(text.how), heads.length),
		wideRow(textCell(text.codePrefix(sheetCodeText({ ...code, juror })), 'note'), heads.length),
		headRow(heads),
	];
	return {
		name: text.sheet,
		widths: [
			widths.code,
			widths.work,
			...(firstScore > 2 ? [widths.division] : []),
			...criteria.map(() => widths.score),
			widths.total,
			widths.recused,
			widths.remark,
		],
		frozenRows: top.length,
		landscape: true,
		limits: limits(judging, firstScore, top.length),
		rows: [
			...top,
			...entriesFor(juror, judging).map((entry, index) =>
				entryRow(entry, judging, firstScore, top.length + index),
			),
		],
	};
}

function guideSheet({ name, stage, contest, edition }: Judging): KitSheet {
	const { criteria, tieOrder, sample } = edition.data;
	const weighted = criteria.some(({ weight }) => weight !== undefined);
	const columns = text.criteriaHead.length;
	const wide = (cell: KitCell) => wideRow(cell, columns);
	const blank = wide(textCell(undefined, 'note'));
	const steps = text.steps(criteria.length, stage.until, contest.data.organiser);
	const tieNames = tieOrder.flatMap((id) => criteria.find((one) => one.id === id)?.name.toLowerCase() ?? []);
	return {
		name: text.guideSheet,
		widths: [28, 58, 11, 17],
		frozenRows: 0,
		landscape: true,
		rows: [
			wide(textCell(text.guideTitle, 'title')),
			wide(textCell(`${name}. ${stage.name}.`)),
			...(sample ? [wide(textCell(text.sample, 'note'))] : []),
			blank,
			...steps.map((step, index) => wide(textCell(`${String(index + 1)}. ${step}`))),
			blank,
			headRow(text.criteriaHead),
			...criteria.map((one) => [
				textCell(one.name),
				textCell(one.text ?? text.noText),
				textCell(one.weight === undefined ? text.equalWeight : text.weight(one.weight)),
				textCell(text.range(one.min, one.max)),
			]),
			blank,
			wide(textCell(text.formula)),
			...(weighted ? [] : [wide(textCell(text.equalFormula))]),
			wide(textCell(text.tie(tieNames))),
		],
	};
}

/** A label as a part of a file name. */
function fileLabel(juror: string, number: number): string {
	if (juror === text.juror(number)) return '';
	return juror
		.normalize('NFKD')
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^-|-$/g, '')
		.slice(0, 40);
}

/** The sheet that one juror fills in, and how to. */
export function scoreWorkbook(judging: Judging, juror: number): KitWorkbook {
	return {
		fileName: text.fileName(juror, fileLabel(judging.jurors[juror - 1] ?? '', juror)),
		sheets: [scoreSheet(judging, juror), guideSheet(judging)],
	};
}

/** Which code stands for which entry, and which juror has which sheet; for the organiser alone. */
export function keyWorkbook(judging: Judging): KitWorkbook {
	const { name, stage, code, seed, entries, jurors, edition } = judging;
	const heads = [text.code, text.work, text.origin, text.division, text.id];
	const wide = (cell: KitCell) => wideRow(cell, heads.length);
	const top = [
		wide(textCell(text.keyTitle(name), 'title')),
		wide(textCell(`${stage.name}.`)),
		...(edition.data.sample ? [wide(textCell(text.sample, 'note'))] : []),
		wide(textCell(text.keyWarning, 'total')),
		wide(textCell(text.keyUse)),
		wide(textCell(text.codePrefix(sheetCodeText({ ...code, juror: 0 })), 'note')),
		wide(textCell(text.seed(seed), 'note')),
		headRow(heads),
	];
	const byCode = entries.toSorted((first, second) => (first.code < second.code ? -1 : 1));
	return {
		fileName: text.keyFile,
		sheets: [
			{
				name: text.keySheet,
				widths: [9, 42, 42, 20, 44],
				frozenRows: top.length,
				landscape: true,
				rows: [
					...top,
					...byCode.map((entry) => [
						textCell(entry.code, 'label'),
						textCell(entry.title),
						textCell(entry.origin),
						textCell(entry.division),
						textCell(entry.key),
					]),
				],
			},
			{
				name: text.jurorSheet,
				widths: [10, 40, 40],
				frozenRows: 1,
				landscape: false,
				rows: [
					headRow([text.number, text.name, text.file]),
					...jurors.map((juror, index) => [
						valueCell(index + 1, 'number'),
						textCell(juror),
						textCell(`${text.fileName(index + 1, fileLabel(juror, index + 1))}.xlsx`),
					]),
				],
			},
		],
	};
}
