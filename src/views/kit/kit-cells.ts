import type { KitCell, KitCellLook } from './kit-document.ts';

/** A text; an empty one is an empty cell. */
export function textCell(value: string | undefined, look?: KitCellLook): KitCell {
	return { value: value === '' ? undefined : value, format: 'text', look };
}

/** A figure, a price or a day; undefined is an empty cell of that format. */
export function valueCell(
	value: number | string | undefined,
	format: 'number' | 'rupiah' | 'day',
	look?: KitCellLook,
): KitCell {
	return { value, format, look };
}

/** A formula with what it gives: undefined when it gives an empty text. */
export function formulaCell(
	formula: string,
	value: number | string | undefined,
	format: KitCell['format'],
	look?: KitCellLook,
): KitCell {
	return { formula, value, format, look };
}

/** A row with one cell that covers so many columns. */
export function wideRow(cell: KitCell, columns: number): readonly (KitCell | null)[] {
	return [{ ...cell, across: columns }, ...Array.from({ length: columns - 1 }, () => null)];
}

/** A row of column headings. */
export function headRow(labels: readonly string[]): readonly KitCell[] {
	return labels.map((label) => textCell(label, 'head'));
}
