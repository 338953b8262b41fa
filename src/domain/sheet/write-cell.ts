import { cellSafe } from './cell-text.ts';
import type { SheetChoice } from './sheet-choice.ts';
import type { SheetColumn } from './sheet-column.ts';

function single(value: unknown, choices: readonly SheetChoice[]): string | undefined {
	if (typeof value === 'boolean') return value ? 'ya' : 'tidak';
	if (typeof value !== 'string' && typeof value !== 'number') return undefined;
	return choices.find(({ id }) => id === value)?.label ?? String(value);
}

/** What a sheet shows of a value: a number for figures, else a text; undefined for nothing. */
export function writeCell(
	{ kind, many }: SheetColumn,
	value: unknown,
	choices: readonly SheetChoice[] = [],
): string | number | undefined {
	if (many) {
		const items = Array.isArray(value) ? value.flatMap((item) => single(item, choices) ?? []) : [];
		return items.length === 0 ? undefined : cellSafe(items.join('\n'));
	}
	if (typeof value === 'number' && (kind === 'number' || kind === 'integer')) return value;
	const text = single(value, choices);
	return text === undefined || text === '' ? undefined : cellSafe(text);
}
