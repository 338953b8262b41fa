/**
 * Measures of the printed page of one innovation, in millimetres; `BookEntry.astro` sets the page with the same ones.
 * Lines are as high as the type there makes them. The texts are cut so that they fit; the browser test measures that they do.
 */
export const entrySheet = {
	/** The page without its margins, and a little less, so that rounding makes no second page. */
	height: 259,
	/** Number and owner, the rule below them, and the spaces of the heading. */
	heading: { width: 178, rest: 25 },
	title: { size: 7.41, line: 8.3 },
	summary: { width: 156, size: 4.06, line: 5.8 },
	main: { width: 112, size: 3.35, line: 5 },
	side: { width: 56, size: 3, line: 4.2 },
	/** Heading of a section of the text, with the space above it, in lines of the text. */
	sectionHeading: 1.8,
	/** Name of a fact with the space above it. */
	factName: 6.6,
	/** The code with its words and the address. */
	code: 47,
	/** Score with its bar; the words of the label come on top. */
	maturity: 18,
	picture: { height: 44, space: 5, captionSize: 2.8, captionLine: 3.9 },
	/** Table of results: heading and head, what a row takes besides its lines, and the widths of its columns. */
	results: { head: 16, row: 3.4, line: 4.4, size: 3.05, measure: 48, value: 27, share: 0.5 },
	notice: { space: 9, line: 4.8, size: 3.3 },
} as const;

/** Width of a column in sizes of its type. */
export function emsOf({ width, size }: { readonly width: number; readonly size: number }): number {
	return width / size;
}
