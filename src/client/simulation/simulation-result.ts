import { fraction, hundredths } from '../../domain/index/fraction.ts';
import type { IndexRules, RowRule } from '../../domain/index/index-of-levels.ts';
import { nextBand } from '../../domain/index/marginal-gains.ts';
import type { RegionIndex } from '../../domain/index/region-index.ts';
import { formatChange, formatHundredths, formatNumber } from '../../views/copy/formats.ts';
import { scriptText as text } from '../../views/copy/simulation-script.ts';

/** One of the three parts of the index. */
export interface ResultBlock {
	readonly name: string;
	readonly points: string;
	readonly maximum: string;
	/** Share of the maximum, 0 to 1, for the picture. */
	readonly share: number;
}

/** The result in words. */
export interface SimulationResult {
	readonly index: string;
	readonly predicate: string;
	/** For those who hear the page. */
	readonly announcement: string;
	/** Against the start; undefined when there is nothing to compare with. */
	readonly change?: string | undefined;
	readonly blocks: readonly ResultBlock[];
	/** How many innovations count, what they are divided by, which services they stand for, how far the next band is. */
	readonly notes: readonly string[];
}

function maximumOf(rows: readonly RowRule[]): number {
	return rows.reduce((sum, { weight }) => sum + weight * 3, 0);
}

function block(name: string, points: number, maximum: number): ResultBlock {
	return {
		name,
		points: formatHundredths(points),
		maximum: formatHundredths(maximum),
		share: maximum === 0 ? 0 : points / maximum,
	};
}

function changeWords(index: number, start: number | undefined): string | undefined {
	if (start === undefined) return undefined;
	return index === start ? text.unchanged : text.change(formatChange(index - start));
}

/** The result of a simulation; `start` is the index that it started from, in hundredths. Undefined without an index. */
export function simulationResult(
	found: RegionIndex,
	rules: IndexRules,
	start: number | undefined,
): SimulationResult | undefined {
	const { claimed, basicServices } = found;
	if (claimed === undefined) return undefined;
	const { spd, maturitySum, divisor, countScore, innovations, index, predicate = '' } = claimed;
	const { count } = rules.formula;
	const mean = hundredths(fraction(maturitySum, divisor * 100));
	const next = nextBand(found);
	const figures = [formatHundredths(index), predicate] as const;
	const represented = formatNumber(basicServices.length);
	const needed = formatNumber(count?.basicServicesNeeded ?? 0);
	const isWithheld = innovations > 0 && countScore === 0;
	return {
		index: figures[0],
		predicate,
		announcement: text.announced(...figures),
		change: changeWords(index, start),
		blocks: [
			block(text.blocks.spd, spd, maximumOf(rules.spd)),
			block(text.blocks.mean, mean, maximumOf(rules.sid)),
			block(text.blocks.count, countScore, (count?.cap ?? 0) * (count?.pointsPerInnovation ?? 0)),
		],
		notes: [
			next === undefined ? text.highest : text.next(formatHundredths(next.distance), next.predicate),
			text.divided(formatNumber(innovations), formatNumber(divisor)),
			isWithheld
				? text.withheld(represented, needed)
				: text.services(represented, formatNumber(rules.basicServices.length), needed),
		],
	};
}
