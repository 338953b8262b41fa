import type { KitCell, KitSheet } from '../views/kit/kit-document.ts';

/** Points: a line of Arial 10, the room above and below, and the row of a title. */
const line = 12.75;
const room = 2.25;
const title = 21;

/** Letters that fit into a column, whose width counts digits of the usual font; words are a little narrower. */
function lettersIn(width: number, { look, across }: KitCell): number {
	const bold = look === 'head' || look === 'label' || look === 'total' ? 0.9 : 1;
	// Cells of a table have room at their side.
	const side = across === undefined ? 1 : 0;
	return Math.max(1, Math.floor((width - side) * bold));
}

/** Lines that words take when each stands on the first line with room for it; a longer word is broken. */
function linesOf(text: string, letters: number): number {
	return text.split('\n').reduce((sum, part) => {
		let lines = 1;
		let used = 0;
		for (const { length } of part.split(/ |(?<=-)/)) {
			const fits = used === 0 || used + 1 + length <= letters;
			if (!fits) lines += 1;
			used = fits && used > 0 ? used + 1 + length : length;
			lines += Math.floor((used - 1) / letters);
			used = used > letters ? ((used - 1) % letters) + 1 : used;
		}
		return sum + lines;
	}, 0);
}

/** Width of what a cell covers, in characters. */
function coveredWidth(widths: readonly number[], column: number, { across = 1 }: KitCell): number {
	return widths.slice(column, column + across).reduce((sum, width) => sum + width, 0);
}

/**
 * Heights of the rows in points, fitted to their text. Programs fit rows themselves while one types, but LibreOffice not
 * when it opens the file, and none where text covers several columns.
 */
export function rowHeights(sheet: KitSheet): readonly number[] {
	const known = heights.get(sheet) ?? fittedHeights(sheet);
	heights.set(sheet, known);
	return known;
}

/** The writer asks anew for every row. */
const heights = new WeakMap<KitSheet, readonly number[]>();

function fittedHeights({ rows, widths, tallestRow = Infinity }: KitSheet): readonly number[] {
	return rows.map((row) => {
		const needed = row.map((cell, column) => {
			if (cell?.look === 'title') return title;
			const least = (cell?.lines ?? 0) * line + room;
			if (cell === null || typeof cell.value !== 'string' || cell.format === 'day') return least;
			const letters = lettersIn(coveredWidth(widths, column, cell), cell);
			return Math.max(least, linesOf(cell.value, letters) * line + room);
		});
		return Math.min(tallestRow, Math.max(line + room, ...needed));
	});
}
