import { planText as text } from '../copy/kit-plan.ts';
import { kitText } from '../copy/kit.ts';
import type { KitCell, KitSheet } from './kit-document.ts';
import { formulaCell, headRow, textCell, valueCell, wideRow } from './kit-cells.ts';
import type { KitGuide } from './kit-guide.ts';

const widths = [36, 10, 16, 16, 44, 40, 36];
const columns = widths.length;
/** Empty lines when the guide knows no staff. */
const emptyLines = 8;

function fullTime(row: number): string {
	const at = String(row);
	return `IF(OR(B${at}="",C${at}=""),"",B${at}*C${at}/100)`;
}

/** Nothing is not zero. */
function sumOf(range: string): string {
	return `IF(SUM(${range})=0,"",ROUND(SUM(${range}),2))`;
}

function staffRow(row: number, staff: KitGuide['staff'][number] | undefined): readonly KitCell[] {
	const share = staff?.share;
	return [
		textCell(staff?.role, staff === undefined ? 'input' : undefined),
		valueCell(staff?.count, 'number', 'input'),
		valueCell(share, 'number', 'input'),
		formulaCell(
			fullTime(row),
			staff === undefined || share === undefined ? undefined : (staff.count * share) / 100,
			'number',
		),
		textCell(staff?.skill),
		textCell(staff?.note),
		textCell(undefined, 'input'),
	];
}

/** Who is needed, and room for the unit that sends them. */
export function staffSheet({ staff, sample }: KitGuide): KitSheet {
	const head = [
		wideRow(textCell(text.staffTitle, 'title'), columns),
		wideRow(textCell(kitText.draft, 'note'), columns),
		...(sample ? [wideRow(textCell(kitText.sample, 'note'), columns)] : []),
		wideRow(textCell(staff.length === 0 ? text.staffNone : text.staffNote, 'note'), columns),
		headRow(text.staffHead),
	];
	const first = head.length + 1;
	const rows =
		staff.length === 0
			? Array.from({ length: emptyLines }, (_, index) => staffRow(first + index, undefined))
			: staff.map((line, index) => staffRow(first + index, line));
	const range = (column: string) => `${column}${String(first)}:${column}${String(first + rows.length - 1)}`;
	const people = staff.reduce((sum, { count }) => sum + count, 0);
	const posts = staff.reduce((sum, { count, share }) => sum + count * (share ?? 0), 0) / 100;
	return {
		name: text.staffSheet,
		widths,
		frozenRows: head.length,
		landscape: true,
		rows: [
			...head,
			...rows,
			[
				textCell(text.staffSum, 'total'),
				formulaCell(sumOf(range('B')), people === 0 ? undefined : people, 'number', 'total'),
				textCell(undefined, 'total'),
				formulaCell(sumOf(range('D')), posts === 0 ? undefined : posts, 'number', 'total'),
			],
		],
	};
}
