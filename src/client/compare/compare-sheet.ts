import type { ComparedRow, Comparison } from '../../views/compare/comparison.ts';
import type { ComparedInnovation, ComparedLine } from '../../views/compare/compared.ts';
import { sheetRows } from '../../views/compare/sheet-rows.ts';
import { compareText as text } from '../../views/copy/compare-table.ts';
import { part, write } from '../page-part.ts';

/** Sizes of type in points that are tried, until everything fits on one sheet. */
const sizes = [9, 8.5, 8, 7.5, 7, 6.75, 6.5, 6.25, 6, 5.75, 5.5, 5.25, 5];

function element(name: string, content: string | readonly Node[]): HTMLElement {
	const made = document.createElement(name);
	if (typeof content === 'string') made.textContent = content;
	else made.append(...content);
	return made;
}

function paragraph({ label, text: said, notes = [] }: ComparedLine): HTMLElement {
	return element('p', [
		...(label === undefined ? [] : [element('b', `${label}: `)]),
		document.createTextNode(said),
		...(notes.length === 0 ? [] : [element('small', ` ${notes.join(' ')}`)]),
	]);
}

function rowOf({ label, cells }: ComparedRow): HTMLElement {
	const head = element('th', label);
	head.setAttribute('scope', 'row');
	const columns = cells.map((cell) =>
		cell === undefined
			? element('td', [element('small', text.none)])
			: element('td', cell.lines.map(paragraph)),
	);
	return element('tr', [head, ...columns]);
}

function headOf(innovations: readonly ComparedInnovation[]): HTMLElement {
	const heads = innovations.map(({ title, sample }) => {
		const head = element('th', sample ? text.sampleTitle(title) : title);
		head.setAttribute('scope', 'col');
		return head;
	});
	return element('tr', [element('td', ''), ...heads]);
}

/** Makes the type smaller until the sheet is no higher than a page. */
function fit(sheet: HTMLElement): void {
	sheet.toggleAttribute('data-measured', true);
	for (const size of sizes) {
		sheet.style.setProperty('--size', `${String(size)}pt`);
		if (sheet.scrollHeight <= sheet.clientHeight) break;
	}
	sheet.toggleAttribute('data-measured', false);
}

/** Writes the page that is printed: the same rows as the table, on one A4 sheet across. */
export function showSheet(
	root: ParentNode,
	innovations: readonly ComparedInnovation[],
	{ rows, leftOut, mixed }: Comparison,
	address: string,
): void {
	const sheet = part(root, '[data-sheet]', HTMLElement);
	sheet.hidden = innovations.length === 0;
	if (sheet.hidden) return;
	part(sheet, 'thead', HTMLElement).replaceChildren(headOf(innovations));
	part(sheet, 'tbody', HTMLElement).replaceChildren(...sheetRows(rows).map(rowOf));
	const notes = [
		...(mixed ? [text.mixed] : []),
		...rows.flatMap(({ label, note }) => (note === undefined ? [] : [`${label}: ${note}`])),
		...(leftOut.length === 0 ? [] : [text.leftOut(leftOut)]),
	];
	write(sheet, '[data-sheet-notes]', notes.join(' '));
	write(sheet, '[data-sheet-address]', text.address(address));
	fit(sheet);
}
