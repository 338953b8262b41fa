import type { Position } from '../yaml-position.ts';

/** Turns an offset of a text into a line and a column, both from 1. Offsets outside are moved to the nearest end. */
export type PositionOf = (offset: number) => Position;

/** Line table of a text; a line ends with LF, CR LF or CR, as Markdown has it. Made at the first use. */
export function positionsIn(text: string): PositionOf {
	let table: readonly number[] | undefined;
	return (offset) => {
		table ??= lineStarts(text);
		const starts = table;
		const wanted = Math.min(Math.max(offset, 0), text.length);
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = Math.ceil((low + high) / 2);
			if ((starts[middle] ?? 0) <= wanted) low = middle;
			else high = middle - 1;
		}
		return { line: low + 1, column: wanted - (starts[low] ?? 0) + 1 };
	};
}

function lineStarts(text: string): readonly number[] {
	const starts = [0];
	for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
	return starts;
}

/** Offset of a line and column (both from 1) in a text. */
export function offsetOf(text: string, line: number, column: number): number {
	let start = 0;
	let current = 1;
	for (const match of text.matchAll(/\r\n|\r|\n/g)) {
		if (current === line) break;
		current += 1;
		start = match.index + match[0].length;
	}
	return Math.min(start + column - 1, text.length);
}
