import type { ComparedCell, ComparedRow, Comparison } from '../../views/compare/comparison.ts';
import type { ComparedInnovation, ComparedLine } from '../../views/compare/compared.ts';
import { compareText as text } from '../../views/copy/compare-table.ts';
import { copyOf, part, write } from '../page-part.ts';

/** What the buttons of a column do. */
export interface ColumnActions {
	readonly remove: (id: string) => void;
	/** One place to the front (-1) or to the back (1). */
	readonly move: (id: string, by: -1 | 1) => void;
}

function shortName({ shortName: name, title }: ComparedInnovation): string {
	return name ?? title;
}

/** Writes the text, or takes the element away where there is none. */
function writeOrDrop(root: ParentNode, selector: string, value: string | undefined): void {
	if (value === undefined || value === '') root.querySelector(selector)?.remove();
	else write(root, selector, value);
}

function headOf(
	root: ParentNode,
	innovation: ComparedInnovation,
	place: { readonly isFirst: boolean; readonly isLast: boolean },
	actions: ColumnActions,
): HTMLElement {
	const { id, title, sample, path, guide } = innovation;
	const head = copyOf(root, 'head');
	// The name of the column is its title, without the buttons that stand in it.
	head.setAttribute('aria-label', sample ? text.sampleTitle(title) : title);
	const link = part(head, '[data-title]', HTMLAnchorElement);
	link.textContent = title;
	link.href = path;
	if (!sample) head.querySelector('[data-sample]')?.remove();
	const toGuide = part(head, '[data-guide]', HTMLAnchorElement);
	if (guide === undefined) toGuide.remove();
	else toGuide.href = guide;
	const button = (name: string, label: string, isPossible: boolean, act: () => void) => {
		const found = part(head, `[data-${name}]`, HTMLButtonElement);
		found.setAttribute('aria-label', label);
		found.dataset['of'] = id;
		found.disabled = !isPossible;
		found.addEventListener('click', act);
	};
	const name = shortName(innovation);
	button('earlier', text.earlier(name), !place.isFirst, () => {
		actions.move(id, -1);
	});
	button('later', text.later(name), !place.isLast, () => {
		actions.move(id, 1);
	});
	button('remove', text.remove(name), true, () => {
		actions.remove(id);
	});
	return head;
}

function lineOf(root: ParentNode, line: ComparedLine, share: number | undefined): HTMLElement {
	const item = copyOf(root, 'line');
	writeOrDrop(item, '[data-label]', line.label);
	write(item, '[data-text]', line.text);
	if (line.unknown === true) item.toggleAttribute('data-unknown', true);
	const bar = part(item, '[data-bar]', HTMLElement);
	if (share === undefined) bar.remove();
	else bar.style.setProperty('--share', String(share));
	writeOrDrop(item, '[data-notes]', [...(line.notes ?? []), ...(line.details ?? [])].join(' '));
	return item;
}

function cellOf(root: ParentNode, cell: ComparedCell | undefined, innovation: ComparedInnovation) {
	const target = copyOf(root, 'cell');
	const list = part(target, 'ul', HTMLElement);
	target.dataset['name'] = shortName(innovation);
	if (cell === undefined) {
		const unknown = document.createElement('span');
		unknown.className = 'unknown';
		unknown.textContent = text.none;
		list.replaceWith(unknown);
		return target;
	}
	// One sentence is no list.
	if (cell.lines.length === 1) list.setAttribute('role', 'presentation');
	list.append(...cell.lines.map((line, place) => lineOf(root, line, place === 0 ? cell.share : undefined)));
	return target;
}

function rowOf(root: ParentNode, row: ComparedRow, innovations: readonly ComparedInnovation[]): HTMLElement {
	const target = copyOf(root, 'row');
	target.toggleAttribute('data-same', row.same);
	target.dataset['aspect'] = row.aspect;
	write(target, '[data-label]', row.label);
	writeOrDrop(target, '[data-note]', row.note);
	if (!row.same) target.querySelector('[data-same-mark]')?.remove();
	target.append(...innovations.flatMap((innovation, place) => cellOf(root, row.cells[place], innovation)));
	return target;
}

/** Narrow screens show the table stacked, which takes its meaning away unless the parts say what they are. */
function sayParts(table: HTMLElement): void {
	const roles = {
		table: [table],
		rowgroup: table.querySelectorAll('thead, tbody'),
		row: table.querySelectorAll('tr'),
		columnheader: table.querySelectorAll('thead th'),
		rowheader: table.querySelectorAll('tbody th'),
		cell: table.querySelectorAll('td'),
	};
	for (const [role, elements] of Object.entries(roles)) {
		for (const element of elements) element.setAttribute('role', role);
	}
}

/** Fills the table with innovations side by side. */
export function showTable(
	root: ParentNode,
	innovations: readonly ComparedInnovation[],
	{ rows, leftOut }: Comparison,
	actions: ColumnActions,
): void {
	const table = part(root, 'table', HTMLElement);
	const head = part(table, 'thead tr', HTMLElement);
	const last = innovations.length - 1;
	table.style.setProperty('--columns', String(innovations.length));
	head.replaceChildren(
		...[head.firstElementChild ?? ''],
		...innovations.map((innovation, place) =>
			headOf(root, innovation, { isFirst: place === 0, isLast: place === last }, actions),
		),
	);
	part(table, 'tbody', HTMLElement).replaceChildren(...rows.map((row) => rowOf(root, row, innovations)));
	sayParts(table);
	const note = part(root, '[data-left-out]', HTMLElement);
	note.hidden = leftOut.length === 0;
	note.textContent = leftOut.length === 0 ? '' : text.leftOut(leftOut);
}
