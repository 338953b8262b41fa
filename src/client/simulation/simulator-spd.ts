import type { Level } from '../../domain/rubric/level.ts';
import { formatHundredths, formatNumber } from '../../views/copy/formats.ts';
import { scriptText as text } from '../../views/copy/simulation-script.ts';
import type { RowInput } from '../../views/index/index-input.ts';
import { copyOf, part, write } from '../page-part.ts';
import { levelAt, pointsOf, type LevelDigits } from './simulation-levels.ts';

/** The rows of the region itself, each a group of four choices. */
export interface SpdForm {
	readonly show: (levels: LevelDigits, rows: readonly RowInput[]) => void;
}

/** `bobot 1,00, wajib`. */
export function rowWeight({ weight, mandatory }: RowInput): string {
	const words = [text.weight(formatHundredths(weight)), ...(mandatory === true ? [text.mandatory] : [])];
	return words.join(', ');
}

/** `true` when both are the same rows in the same order. */
function sameRows(first: readonly RowInput[], second: readonly RowInput[]): boolean {
	return first.length === second.length && first.every((row, place) => row === second[place]);
}

function rowElement(
	root: HTMLElement,
	row: RowInput,
	onLevel: (level: Level | 0) => void,
): { readonly element: HTMLElement; readonly inputs: readonly HTMLInputElement[] } {
	const element = copyOf(root, 'spd-row');
	write(element, '[data-number]', row.number);
	write(element, '[data-name]', row.name);
	write(element, '[data-weight]', rowWeight(row));
	const inputs = ([0, 1, 2, 3] as const).map((level) => {
		const choice = part(element, `[data-level="${String(level)}"]`, HTMLElement);
		const input = part(choice, 'input', HTMLInputElement);
		input.name = `spd-${row.number}`;
		input.addEventListener('change', () => {
			onLevel(level);
		});
		if (level > 0) write(choice, '[data-words]', row.levels[level - 1] ?? text.unknownWords);
		return input;
	});
	return { element, inputs };
}

/** The form below `root`, which holds its templates. */
export function spdForm(
	root: HTMLElement,
	onLevel: (place: number, level: Level | 0) => void,
	onFill: (level: Level | 0) => void,
): SpdForm {
	let built: readonly RowInput[] = [];
	let inputs: readonly (readonly HTMLInputElement[])[] = [];
	const list = part(root, '[data-spd-rows]', HTMLElement);
	for (const level of [0, 1, 2, 3] as const) {
		part(root, `[data-spd-fill="${String(level)}"]`, HTMLButtonElement).addEventListener('click', () => {
			onFill(level);
		});
	}
	return {
		show: (levels, rows) => {
			if (!sameRows(built, rows)) {
				const made = rows.map((row, place) => rowElement(root, row, (level) => onLevel(place, level)));
				list.replaceChildren(...made.map(({ element }) => element));
				inputs = made.map((row) => row.inputs);
				built = rows;
			}
			for (const [place, choices] of inputs.entries()) {
				const chosen = choices[levelAt(levels, place)];
				if (chosen !== undefined) chosen.checked = true;
			}
			const filled = rows.filter((_, place) => levelAt(levels, place) > 0).length;
			const most = rows.reduce((sum, { weight }) => sum + weight * 3, 0);
			write(
				root,
				'[data-spd-summary]',
				text.spdSummary(
					formatHundredths(pointsOf(levels, rows)),
					formatHundredths(most),
					formatNumber(filled),
					formatNumber(rows.length),
				),
			);
		},
	};
}
