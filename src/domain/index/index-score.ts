import type { Rubric } from '../../schema/rubric.ts';
import { fraction, hundredths } from './fraction.ts';
import type { Fraction } from './fraction.ts';

/** How the number of innovations becomes points. */
export interface CountRule {
	/** Points of one innovation, in hundredths; 38 in 2026. */
	readonly pointsPerInnovation: number;
	/** Innovations beyond this number give no further points; 200 in 2026. */
	readonly cap: number;
	/** Distinct yandas urusan that must be represented, or the score is 0; 5 in 2026. */
	readonly basicServicesNeeded: number;
}

/** A band of predicates with both ends known, in hundredths of the index. */
export interface Band {
	readonly predicate: string;
	readonly from: number;
	readonly to: number;
}

/** The constants of the index of one year; each comes from the rubric file, which names its sources. */
export interface IndexFormula {
	/** The mean of maturity is never taken over fewer innovations than this; 12 in 2026. */
	readonly divisor: number;
	/** The highest score, in hundredths; 25000 in 2026. */
	readonly maximum: number;
	/** From the highest to the lowest. Undefined while an end of a band is unknown. */
	readonly bands: readonly Band[] | undefined;
	/** Undefined while the rule is unknown: then the points must be stated by a source. */
	readonly count: CountRule | undefined;
}

/** What an index is made of; points in hundredths. */
export interface IndexScore {
	readonly spd: number;
	readonly maturitySum: number;
	readonly innovations: number;
	/** `MAX(smallest divisor, innovations)`. */
	readonly divisor: number;
	readonly countScore: number;
	/** The index on the scale 0 to 100, exact. */
	readonly exact: Fraction;
	/** The index in hundredths, rounded half up once. */
	readonly index: number;
	/** Name of the band; undefined while the bands are unknown. */
	readonly predicate: string | undefined;
}

/** The formula of a rubric; undefined while the divisor or the highest score is unknown. */
export function indexFormula({ formula, bands }: Rubric): IndexFormula | undefined {
	const { divisor, maximum, pointsPerInnovation, countCap, basicServicesNeeded } = formula;
	if (divisor === null || maximum === null) return undefined;
	const known = bands?.bands.flatMap(({ predicate, from, to }) =>
		from === null || to === null ? [] : [{ predicate, from, to }],
	);
	return {
		divisor,
		maximum,
		bands: known === undefined || known.length < (bands?.bands.length ?? 0) ? undefined : known,
		count:
			pointsPerInnovation === null || countCap === null || basicServicesNeeded === null
				? undefined
				: { pointsPerInnovation, cap: countCap, basicServicesNeeded },
	};
}

/** `MIN(innovations, cap) × points`, in hundredths; 0 while too few yandas urusan are represented. */
export function countScore(rule: CountRule, innovations: number, basicServices: number): number {
	if (basicServices < rule.basicServicesNeeded) return 0;
	return Math.min(innovations, rule.cap) * rule.pointsPerInnovation;
}

/**
 * `(SPD + sum of maturity / MAX(divisor, n) + count score) / maximum × 100`, exact. All points are in hundredths.
 */
export function indexScore(
	{ divisor: smallest, maximum, bands }: Pick<IndexFormula, 'divisor' | 'maximum' | 'bands'>,
	{
		spd,
		maturitySum,
		innovations,
		countScore: count,
	}: Pick<IndexScore, 'spd' | 'maturitySum' | 'innovations' | 'countScore'>,
): IndexScore {
	const divisor = Math.max(smallest, innovations);
	const exact = fraction(100 * ((spd + count) * divisor + maturitySum), divisor * maximum);
	const index = hundredths(exact);
	return {
		spd,
		maturitySum,
		innovations,
		divisor,
		countScore: count,
		exact,
		index,
		predicate: bands === undefined ? undefined : predicateOf(bands, index),
	};
}

/** Name of the band that holds an index in hundredths. Bands cover 0 to 10000 without a hole: the schema holds them to it. */
export function predicateOf(bands: readonly Band[], index: number): string | undefined {
	return bands.find(({ from, to }) => index >= from && index <= to)?.predicate;
}
