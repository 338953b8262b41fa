import { cellText, type SheetGrid } from '../sheet/sheet-grid.ts';
import { sheetCodeOf, type SheetCode } from './sheet-code.ts';

/** What the organiser's key says. */
export interface JudgingKey {
	readonly code: Omit<SheetCode, 'juror'>;
	/** Key of the entry by its code. */
	readonly entries: ReadonlyMap<string, string>;
	/** Labels of the jurors, by their number from 1. */
	readonly jurors: readonly string[];
}

/** Heading of the column with the codes, and how many columns further the keys of the entries stand. */
interface KeyLayout {
	readonly codeHead: string;
	readonly keyHead: string;
}

/** Reads the key as it was made; undefined when it is not whole any more. */
export function readKey(
	[key, jurorList]: readonly SheetGrid[],
	{ codeHead, keyHead }: KeyLayout,
): JudgingKey | undefined {
	const rows = (key?.rows ?? []).map((row) => row.map(cellText));
	const code = rows.flatMap((row) => sheetCodeOf((row[0] ?? '').replace(/^[^:]*:/, '')) ?? [])[0];
	const head = rows.findIndex((row) => row[0] === codeHead);
	const column = rows[head]?.indexOf(keyHead) ?? -1;
	if (code === undefined || column < 0) return undefined;
	const pairs = rows
		.slice(head + 1)
		.map((row) => [row[0] ?? '', row[column] ?? ''] as const)
		.filter(([own, entry]) => own !== '' || entry !== '');
	const jurors = (jurorList?.rows.slice(1) ?? [])
		.map((row) => cellText(row[1]))
		.filter((name) => name !== '');
	const entries = new Map(pairs);
	const whole = entries.size === pairs.length && pairs.every((pair) => !pair.includes(''));
	return whole && entries.size > 0 && jurors.length > 0 ? { code, entries, jurors } : undefined;
}
