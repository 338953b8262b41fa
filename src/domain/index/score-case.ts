import type { Affair } from '../../schema/reference.ts';
import type { Rubric } from '../../schema/rubric.ts';
import type { ScoreCase } from '../../schema/score-case.ts';
import { effectiveRubric } from '../rubric/effective-rubric.ts';
import { rowScores, totalsOf } from '../rubric/row-score.ts';
import { fractionText } from './fraction.ts';
import { countScore, indexFormula, indexScore } from './index-score.ts';
import { missingRules } from './missing-number.ts';
import type { MissingNumber } from './missing-number.ts';

/** The result of one ad-hoc case; points are numbers with at most two decimals, as people write them. */
export interface CaseScore {
	readonly spd: number;
	/** Skor kematangan of each innovation, in the order given. */
	readonly maturity: readonly number[];
	readonly divisor: number;
	readonly countScore: number;
	/** `numerator/denominator`, reduced. */
	readonly indexExact: string;
	/** Rounded half up to two decimals. */
	readonly index: number;
	readonly predicate: string;
}

/** Why a case has no score: the numbers that the rubric does not know and the case does not state. */
export interface UnscoredCase {
	readonly missing: readonly MissingNumber[];
}

type Levels = Readonly<Record<string, number | undefined>>;

/** Level 0 means unfilled, as in the ministry's form. */
function filledRows(levels: Levels): Readonly<Record<string, { readonly level: number }>> {
	return Object.fromEntries(
		Object.entries(levels).flatMap(([number, level]) =>
			level === undefined || level === 0 ? [] : [[number, { level }]],
		),
	);
}

function pointsOf(rows: Rubric['sid']['rows'], levels: Levels): number | undefined {
	const scores = rows === null ? undefined : rowScores(rows, filledRows(levels), []);
	return scores === undefined ? undefined : totalsOf(scores).claimed;
}

/** Letters and digits alone, so that commas and capitals do not matter. */
function plainName(name: string): string {
	return name
		.toLowerCase()
		.replaceAll('&', 'dan')
		.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** The affair that an id, a name or another name stands for; undefined when the list has none. */
export function affairNamed(written: string, affairs: readonly Affair[]): Affair | undefined {
	const wanted = plainName(written);
	return affairs.find(({ id, name, aliases }) =>
		[id, name, ...aliases].some((known) => plainName(known) === wanted),
	);
}

/** Stated points in hundredths; two decimals at most, so rounding only undoes the binary fraction. */
function inHundredths(points: number | undefined): number | undefined {
	return points === undefined ? undefined : Math.round(points * 100);
}

/** The score of a case in which every innovation counts, whatever its dates. */
export function scoreCase(
	{ spd: spdLevels, spdTotal, countScore: statedCount, innovations }: ScoreCase,
	rubric: Rubric,
	rubrics: readonly Rubric[],
	affairs: readonly Affair[],
): CaseScore | UnscoredCase {
	const { rubric: rules } = effectiveRubric(rubric, rubrics);
	const formula = indexFormula(rules);
	const spd = pointsOf(rules.spd.rows, spdLevels) ?? inHundredths(spdTotal);
	const maturity = innovations.flatMap(({ levels }) => pointsOf(rules.sid.rows, levels) ?? []);
	const services = new Set(
		innovations.flatMap(({ affair }) => {
			const found = affair === undefined ? undefined : affairNamed(affair, affairs);
			return found?.group === 'yandas' ? [found.id] : [];
		}),
	);
	const count =
		formula?.count === undefined
			? inHundredths(statedCount)
			: countScore(formula.count, innovations.length, services.size);
	const missing = missingRules(rules, { spd: spd !== undefined, count: count !== undefined });
	if (missing.length > 0 || formula === undefined || spd === undefined || count === undefined) {
		return { missing };
	}
	const score = indexScore(formula, {
		spd,
		maturitySum: maturity.reduce((sum, points) => sum + points, 0),
		innovations: innovations.length,
		countScore: count,
	});
	return {
		spd: spd / 100,
		maturity: maturity.map((points) => points / 100),
		divisor: score.divisor,
		countScore: score.countScore / 100,
		indexExact: fractionText(score.exact),
		index: score.index / 100,
		// The bands cover 0 to 100 without a hole: the schema holds the file to that.
		predicate: score.predicate ?? '',
	};
}
