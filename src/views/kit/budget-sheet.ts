import type { CostDriver, ScaledBudget, ScaledCost } from '../../domain/replication/cost.ts';
import { costFrequencies, type CostLine } from '../../schema/guide-resources.ts';
import { driverLabels, frequencyLabels } from '../copy/guide-labels.ts';
import { budgetText as text } from '../copy/kit-budget.ts';
import { kitText } from '../copy/kit.ts';
import type { KitCell, KitSheet } from './kit-document.ts';
import { formulaCell, headRow, textCell, valueCell, wideRow } from './kit-cells.ts';
import type { KitGuide } from './kit-guide.ts';
import type { KitParty } from './kit-parties.ts';

const widths = [6, 44, 12, 12, 14, 20, 10, 12, 16, 18, 10, 12, 40, 50];
const columns = widths.length;
/** Column of the amounts; what stands before it is covered by the label of a sum. */
const amountColumn = 9;
/** Empty lines for what the guide cannot know; more when it knows no cost at all. */
const ownLines = 5;
const ownLinesAlone = 12;

/** Decimals of a number as it is written. */
function decimalsOf(value: number): number {
	const [mantissa = '', exponent = '0'] = value.toExponential().split('e');
	return Math.max(0, (mantissa.split('.')[1] ?? '').length - Number(exponent));
}

/**
 * Rounding to the decimals of the quantity before anything is rounded up: spreadsheets count in binary, where 0.1 × 3 × 10
 * is a little more than 3 and would become 4. It holds for lines below a trillion rupiah.
 */
function exact(formula: string, decimals: number): string {
	return decimals === 0 ? formula : `ROUND(${formula},${String(decimals)})`;
}

function factorCell({ line, factor }: ScaledCost, cells: ReadonlyMap<CostDriver, string>): KitCell {
	const entered = cells.get(line.scalesWith);
	if (entered === undefined) return valueCell(1, 'number');
	const counted = line.scalesWith === 'per-1000-penduduk' ? `ROUNDUP(${entered}/1000,0)` : entered;
	return formulaCell(`IF(${entered}="","",${counted})`, factor, 'number');
}

function lineRow(
	scaled: ScaledCost,
	number: number,
	row: number,
	cells: ReadonlyMap<CostDriver, string>,
): readonly KitCell[] {
	const { line, quantity, amount } = scaled;
	const decimals = decimalsOf(line.quantity);
	const at = (column: string) => `${column}${String(row)}`;
	const volume = exact(`${at('D')}*${at('G')}`, decimals);
	const price = exact(`${at('H')}*${at('I')}`, decimals);
	const { source } = line;
	return [
		valueCell(number, 'number'),
		textCell(line.item),
		textCell(frequencyLabels[line.frequency]),
		valueCell(line.quantity, 'number', 'input'),
		textCell(line.unit),
		textCell(driverLabels[line.scalesWith]),
		factorCell(scaled, cells),
		formulaCell(`IF(${at('G')}="","",${volume})`, quantity, 'number'),
		valueCell(line.unitCost, 'rupiah', 'input'),
		formulaCell(`IF(${at('G')}="","",ROUNDUP(${price},0))`, amount, 'rupiah'),
		textCell(String(line.priceYear)),
		textCell(text.basis[line.basis]),
		textCell(line.note),
		textCell(source === undefined ? undefined : kitText.sourceOf(source.title, source.publisher, source.url)),
	];
}

function ownRow(row: number): readonly KitCell[] {
	const at = (column: string) => `${column}${String(row)}`;
	const input = () => textCell(undefined, 'input');
	return [
		textCell(undefined),
		input(),
		input(),
		valueCell(undefined, 'number', 'input'),
		input(),
		textCell(undefined),
		textCell(undefined),
		formulaCell(`IF(${at('D')}="","",${at('D')})`, undefined, 'number'),
		valueCell(undefined, 'rupiah', 'input'),
		formulaCell(
			`IF(OR(${at('H')}="",${at('I')}=""),"",ROUNDUP(${at('H')}*${at('I')},0))`,
			undefined,
			'rupiah',
		),
		input(),
		input(),
		input(),
		input(),
	];
}

function sumRow(label: KitCell, sum: KitCell): readonly (KitCell | null)[] {
	return [...wideRow({ ...label, look: 'total' }, amountColumn), { ...sum, look: 'total' }];
}

interface Rows {
	/** First and last row of everything that is added up, and last row of the guide's own lines. */
	readonly first: number;
	readonly last: number;
	readonly guideLast: number;
}

/** Nothing is not zero: without a known line there is no sum. */
function sumOf(
	budget: ScaledBudget,
	frequency: CostLine['frequency'],
	range: (column: string) => string,
): KitCell {
	const label = frequencyLabels[frequency];
	const amounts = budget.lines.flatMap(({ line, amount }) =>
		line.frequency === frequency && amount !== undefined ? [amount] : [],
	);
	return formulaCell(
		`IF(COUNTIFS(${range('C')},"${label}",${range('J')},">=0")=0,"",SUMIF(${range('C')},"${label}",${range('J')}))`,
		amounts.length === 0 ? undefined : amounts.reduce((sum, amount) => sum + amount, 0),
		'rupiah',
	);
}

function sumRows(
	budget: ScaledBudget,
	{ first, last, guideLast }: Rows,
): readonly (readonly (KitCell | null)[])[] {
	const range = (column: string, to = last) => `${column}${String(first)}:${column}${String(to)}`;
	const [onceRow, yearlyRow] = [`J${String(last + 1)}`, `J${String(last + 2)}`];
	const known = budget.lines.some(({ amount }) => amount !== undefined);
	const total = formulaCell(
		`IF(AND(${onceRow}="",${yearlyRow}=""),"",SUM(${onceRow}:${yearlyRow}))`,
		known ? budget.once + budget.yearly : undefined,
		'rupiah',
	);
	const sums = (label: KitCell) => [
		sumRow(textCell(text.once), sumOf(budget, 'sekali', range)),
		sumRow(textCell(text.yearly), sumOf(budget, 'per-tahun', range)),
		sumRow(label, total),
	];
	const note = (cell: KitCell) => wideRow({ ...cell, look: 'note' }, columns);
	if (budget.lines.length === 0) return [...sums(textCell(text.firstYear)), note(textCell(text.onlyOwn))];
	const open = `COUNTBLANK(${range('G', guideLast)})`;
	const missing = budget.lines.filter(({ factor }) => factor === undefined).length;
	const either = (complete: string, incomplete: string, value: string) =>
		formulaCell(`IF(${open}=0,"${complete}",${incomplete})`, value, 'text');
	const unwritten = costFrequencies.filter((frequency) =>
		budget.lines.every(({ line }) => line.frequency !== frequency),
	);
	return [
		...sums(
			either(
				text.firstYear,
				`"${text.firstYearAtLeast}"`,
				missing === 0 ? text.firstYear : text.firstYearAtLeast,
			),
		),
		note(
			either(
				text.complete,
				`${open}&"${text.incomplete}"`,
				missing === 0 ? text.complete : `${String(missing)}${text.incomplete}`,
			),
		),
		...unwritten.map((frequency) => note(textCell(text.unwritten[frequency]))),
	];
}

/** One line for each cost of the guide, empty ones for the region's own, and the sums. `cells` are those of the entries. */
export function budgetSheet(
	guide: KitGuide,
	budget: ScaledBudget,
	cells: ReadonlyMap<CostDriver, string>,
	{ region, office }: KitParty,
): KitSheet {
	const head = [
		wideRow(textCell(text.title(guide.innovation.title), 'title'), columns),
		wideRow(textCell(text.forRegion(region, office)), columns),
		wideRow(textCell(kitText.draft, 'note'), columns),
		...(guide.sample ? [wideRow(textCell(kitText.sample, 'note'), columns)] : []),
		wideRow(
			textCell(kitText.origin(guide.innovation.title, guide.reviewed.on, guide.address), 'note'),
			columns,
		),
		wideRow(textCell(budget.lines.length === 0 ? text.noCosts : text.pricesNote, 'note'), columns),
		headRow(text.head),
	];
	const first = head.length + 1;
	const guideLast = head.length + budget.lines.length;
	const lines = budget.lines.map((line, index) => lineRow(line, index + 1, first + index, cells));
	const between =
		budget.lines.length === 0
			? []
			: [wideRow(textCell(text.ownLines(Object.values(frequencyLabels)), 'note'), columns)];
	const ownFirst = guideLast + between.length + 1;
	const own = Array.from({ length: budget.lines.length === 0 ? ownLinesAlone : ownLines }, (_, index) =>
		ownRow(ownFirst + index),
	);
	const last = ownFirst + own.length - 1;
	return {
		name: text.budgetSheet,
		widths,
		frozenRows: head.length,
		landscape: true,
		rows: [...head, ...lines, ...between, ...own, ...sumRows(budget, { first, last, guideLast })],
	};
}
