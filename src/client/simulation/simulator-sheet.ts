import type { RegionIndex } from '../../domain/index/region-index.ts';
import { formatDate, formatHundredths, formatNumber } from '../../views/copy/formats.ts';
import { scriptText as text } from '../../views/copy/simulation-script.ts';
import type { RegionInputs, RowInput } from '../../views/index/index-input.ts';
import { part, write } from '../page-part.ts';
import { levelAt } from './simulation-levels.ts';
import type { SimulationResult } from './simulation-result.ts';
import { titleOf, type ShownSimulation } from './simulator-innovations.ts';

/** As many innovations as fit on the sheet beside everything else. */
const shown = 24;

/** A longer address would push the rest off the sheet. */
const longestAddress = 900;

interface Sheet extends ShownSimulation {
	readonly spdRows: readonly RowInput[];
	readonly inputs: RegionInputs | undefined;
	/** Something is no longer as the region entered it. */
	readonly isChanged: boolean;
	readonly result: SimulationResult;
	readonly label: string;
	readonly address: string;
}

function cell(kind: 'td' | 'th', content: string, scope?: 'row' | 'col'): HTMLTableCellElement {
	const element = document.createElement(kind);
	element.textContent = content;
	if (scope !== undefined) element.scope = scope;
	return element;
}

function rowOf(...cells: readonly HTMLTableCellElement[]): HTMLTableRowElement {
	const row = document.createElement('tr');
	row.append(...cells);
	return row;
}

function mark(level: number): string {
	return level === 0 ? '·' : String(level);
}

interface Ranked {
	readonly title: string;
	readonly levels: string;
	readonly points: number;
	readonly counted: boolean;
}

/** Those that count first, the most mature of them first. */
function ranked({ simulation, known }: Sheet, { innovations }: RegionIndex): readonly Ranked[] {
	const standings = new Map(innovations.map((standing) => [standing.id, standing]));
	return simulation.innovations
		.map((innovation, place) => ({
			title: titleOf(innovation, place, known),
			levels: innovation.levels,
			points: standings.get(String(place))?.maturity?.claimed ?? 0,
			counted: standings.get(String(place))?.counted === true,
		}))
		.toSorted((a, b) => Number(b.counted) - Number(a.counted) || b.points - a.points);
}

function innovationTable(root: HTMLElement, sheet: Sheet): void {
	const all = ranked(sheet, sheet.index);
	const table = part(root, '[data-sheet-innovations]', HTMLTableElement);
	table.hidden = all.length === 0;
	const head = rowOf(
		cell('th', text.innovations, 'col'),
		...sheet.rows.map(({ number }) => cell('th', number, 'col')),
		cell('th', text.sheetPoints, 'col'),
	);
	const rows = all
		.slice(0, shown)
		.map(({ title, levels, points, counted }) =>
			rowOf(
				cell('th', `${counted ? '✓' : '–'} ${title}`, 'row'),
				...sheet.rows.map((_, place) => cell('td', mark(levelAt(levels, place)))),
				cell('td', levels === '' ? '–' : formatHundredths(points)),
			),
		);
	const rest = all.slice(shown);
	if (rest.length > 0) {
		const points = rest.reduce((sum, item) => sum + item.points, 0);
		const last = cell('td', text.others(formatNumber(rest.length), formatHundredths(points)));
		last.colSpan = sheet.rows.length + 2;
		rows.push(rowOf(last));
	}
	const thead = document.createElement('thead');
	const tbody = document.createElement('tbody');
	thead.append(head);
	tbody.append(...rows);
	table.replaceChildren(thead, tbody);
}

function startWords({ inputs, isChanged }: Sheet): string {
	if (inputs === undefined) return `${text.fromNothing} ${text.imagined}`;
	const start = text.startedFrom(inputs.region.name, formatDate(inputs.asOf));
	return isChanged ? `${start} ${text.changed}` : start;
}

/** Writes the one page that is printed; on a screen it is not shown. */
export function showSheet(root: HTMLElement, sheet: Sheet): void {
	const { simulation, spdRows, result, label, address } = sheet;
	write(root, '[data-sheet-start]', startWords(sheet));
	write(root, '[data-sheet-label]', label);
	write(root, '[data-sheet-index]', result.index);
	write(root, '[data-sheet-predicate]', result.predicate);
	for (const [place, { name, points, maximum }] of result.blocks.entries()) {
		write(root, `[data-sheet-block="${String(place)}"]`, `${name}: ${text.of(points, maximum)}`);
	}
	write(root, '[data-sheet-notes]', result.notes.join(' '));
	const list = part(root, '[data-sheet-spd]', HTMLElement);
	list.replaceChildren(
		...spdRows.map(({ number, name }, place) => {
			const item = document.createElement('li');
			const level = document.createElement('b');
			level.textContent = mark(levelAt(simulation.spd, place));
			item.append(level, ` ${number}. ${name}`);
			return item;
		}),
	);
	innovationTable(root, sheet);
	write(root, '[data-sheet-address]', address.length > longestAddress ? text.longAddress : address);
}
