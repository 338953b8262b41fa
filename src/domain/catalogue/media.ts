/** Widths in pixels at which pictures are published: a phone, a prose column, a wide column on a dense screen. */
const publishedWidths = [480, 960, 1440] as const;

/** Widths to publish for a picture of the given width, smallest first; never enlarged, never empty. */
export function mediaWidths(width: number): readonly number[] {
	const smaller = publishedWidths.filter((published) => published < width);
	const largest = publishedWidths.find((published) => published >= width) === undefined ? [] : [width];
	return [...smaller, ...largest];
}

/** A picture in pixels, as it is seen: turned as its camera says. */
export interface PictureSize {
	readonly width: number;
	readonly height: number;
}

/** A telephone's upright picture of 9:16 with this side is as wide as the widest copy that is published. */
const longestSide = 2560;

/**
 * The size in which a picture is worth keeping: its longest side is `longestSide`, but it is never narrower than what
 * is published, so that tall drawings stay readable. Smaller pictures keep their size.
 */
export function keptSize({ width, height }: PictureSize): PictureSize {
	const scale = Math.max(longestSide / Math.max(width, height), Math.max(...publishedWidths) / width);
	if (scale >= 1) return { width, height };
	return { width: Math.round(width * scale), height: Math.max(1, Math.round(height * scale)) };
}
