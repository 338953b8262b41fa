/** Shapes of a chart; bars of a stacked one lie on each other and add up to a whole. */
export type ChartKind = 'bar' | 'stacked-bar' | 'horizontal-bar' | 'stacked-horizontal-bar' | 'line';

/**
 * What tells series apart: each tone has a colour, a pattern, a dash and a point of its own. `strong` is for what the
 * chart is about, `faint` (an outline) for what is only there for comparison.
 */
export const chartTones = ['strong', 'calm', 'warm', 'deep', 'faint'] as const;

export type ChartTone = (typeof chartTones)[number];

export interface ChartSeries {
	readonly label: string;
	/** One value per category, in the unit of the chart; null is unknown: a gap, never a zero. */
	readonly values: readonly (number | null)[];
	readonly tone: ChartTone;
}

/** A limit that values are read against, such as the lower end of a predicate. */
export interface ReferenceLine {
	readonly label: string;
	readonly value: number;
}

/** A chart as plain data: a picture of a table that is on the same page. */
export interface ChartSpec {
	/** Unique on its page; ids of the chart's parts begin with it. */
	readonly id: string;
	readonly kind: ChartKind;
	readonly title: string;
	/** What the picture shows, in one or two sentences. */
	readonly summary: string;
	/** What a reader must know about the figures, for instance that they are a simulation. */
	readonly note?: string | undefined;
	/** What is counted or measured, in words: the title of the axis of values. */
	readonly unit: string;
	/** Decimals of every value that is written out. */
	readonly decimals: 0 | 2;
	/** Label of each category, line by line. */
	readonly categories: readonly (readonly string[])[];
	/** What the categories are, where that is not plain from their labels. */
	readonly categoryTitle?: string | undefined;
	readonly series: readonly ChartSeries[];
	/** Upper end of the axis where it is fixed, 100 for an index. Every axis begins at zero. */
	readonly maximum?: number | undefined;
	/** Drawn dashed with their values; what they are is said below the chart. */
	readonly referenceLines?: readonly ReferenceLine[] | undefined;
	/** Id of the table that this is a picture of. */
	readonly tableId: string;
}

/** How much height a chart needs, so that a page can reserve it before the chart is drawn. */
export type ChartHeight = 'low' | 'middle' | 'high';

/** Bars that lie below each other need height for each; upright charts always the same. */
export function chartHeight({ kind, categories }: Pick<ChartSpec, 'kind' | 'categories'>): ChartHeight {
	if (kind !== 'horizontal-bar' && kind !== 'stacked-horizontal-bar') return 'middle';
	if (categories.length <= 3) return 'low';
	return categories.length <= 6 ? 'middle' : 'high';
}
