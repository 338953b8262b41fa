import { maturityChartText as text } from '../copy/charts.ts';
import { formatNumber } from '../copy/formats.ts';
import type { ChartSpec } from './chart-spec.ts';

/** Maturity of one innovation in hundredths of a point; undefined when it answers no row, which is not zero. */
interface MaturityPoints {
	readonly claimed: number;
	readonly verified: number;
}

/** How many innovations lie in one class. */
export interface MaturityClass {
	/** `60–69`, or what stands for innovations that answer no row. */
	readonly label: string;
	readonly claimed: number;
	/** Null for what is unfilled: there is nothing to confirm. */
	readonly verified: number | null;
}

/** Width of a class in hundredths of a point: a choice of ours, no rule of the rubric. */
const width = 10_00;

/** Upper end of a class as printed: whole points stay whole. */
function classLabel(from: number, to: number, step: number): string {
	return `${formatNumber(from / 100)}–${formatNumber((to - step) / 100)}`;
}

/**
 * Innovations in classes of ten points up to `maximum` (in hundredths), then those that are unfilled, if there are
 * any. The last class also holds the maximum itself.
 */
export function maturityClasses(
	innovations: readonly (MaturityPoints | undefined)[],
	maximum: number,
): readonly MaturityClass[] {
	const filled = innovations.filter((points) => points !== undefined);
	const whole = filled.every(({ claimed, verified }) => claimed % 100 === 0 && verified % 100 === 0);
	const step = whole ? 100 : 1;
	const count = Math.max(1, Math.ceil(maximum / width));
	const classes = Array.from({ length: count }, (_, index) => {
		const from = index * width;
		const isLast = index === count - 1;
		const within = (points: number) => points >= from && (isLast || points < from + width);
		return {
			label: classLabel(from, isLast ? maximum + step : from + width, step),
			claimed: filled.filter(({ claimed }) => within(claimed)).length,
			verified: filled.filter(({ verified }) => within(verified)).length,
		};
	});
	const unfilled = innovations.length - filled.length;
	return unfilled === 0 ? classes : [...classes, { label: text.unfilled, claimed: unfilled, verified: null }];
}

interface MaturityChartInput {
	readonly innovations: readonly (MaturityPoints | undefined)[];
	/** Highest maturity that the rubric allows, in hundredths; 11100 in 2026. */
	readonly maximum: number;
	/** That this is a simulation, and by which rubric. */
	readonly note: string;
	readonly tableId: string;
}

function summaryOf(
	innovations: MaturityChartInput['innovations'],
	classes: readonly MaturityClass[],
): string {
	const filled = innovations.filter((points) => points !== undefined).length;
	const unfilled = innovations.length - filled;
	const graded = classes.filter(({ verified }) => verified !== null);
	const most = graded.reduce<MaturityClass | undefined>(
		(best, next) => (best === undefined || next.claimed > best.claimed ? next : best),
		undefined,
	);
	return [
		filled === 0 || most === undefined
			? text.noneFilled
			: text.summary(formatNumber(filled), most.label, formatNumber(most.claimed)),
		...(unfilled === 0 ? [] : [text.unfilledSummary(formatNumber(unfilled))]),
	].join(' ');
}

/** How the maturity of a region's innovations is spread; undefined without an innovation. */
export function maturityChart(input: MaturityChartInput): ChartSpec | undefined {
	const { innovations, maximum, note, tableId } = input;
	if (innovations.length === 0) return undefined;
	const classes = maturityClasses(innovations, maximum);
	return {
		id: 'grafik-kematangan',
		kind: 'bar',
		title: text.title,
		summary: summaryOf(innovations, classes),
		note: `${note} ${text.classesNote}`,
		unit: text.unit,
		decimals: 0,
		categories: classes.map(({ label }) => [label]),
		categoryTitle: text.classes,
		series: [
			{ label: text.claimed, values: classes.map(({ claimed }) => claimed), tone: 'strong' },
			{ label: text.verified, values: classes.map(({ verified }) => verified), tone: 'calm' },
		],
		tableId,
	};
}
