/** Widths in pixels at which pictures are published: a phone, a prose column, a wide column on a dense screen. */
const publishedWidths = [480, 960, 1440] as const;

/** Widths to publish for a picture of the given width, smallest first; never enlarged, never empty. */
export function mediaWidths(width: number): readonly number[] {
	const smaller = publishedWidths.filter((published) => published < width);
	const largest = publishedWidths.find((published) => published >= width) === undefined ? [] : [width];
	return [...smaller, ...largest];
}
