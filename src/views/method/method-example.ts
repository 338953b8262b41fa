import { innovationPath, regionIndexPath } from '../../domain/catalogue/address.ts';
import { byCodePoint } from '../../domain/catalogue/order.ts';
import type { RegionRecord, Snapshot } from '../../domain/catalogue/snapshot.ts';
import { fraction, fractionText } from '../../domain/index/fraction.ts';
import { basicServiceIds } from '../../domain/index/index-report.ts';
import type { IndexFormula, IndexScore } from '../../domain/index/index-score.ts';
import { regionIndex, type RegionIndex } from '../../domain/index/region-index.ts';
import { computability, unknownNumbers } from '../../domain/rubric/unknown-numbers.ts';
import { formatConstant, formatHundredths, formatNumber } from '../copy/formats.ts';
import { projectionLabel, simulationLabel } from '../copy/index-words.ts';
import { unknownNumberLabels } from '../copy/method.ts';
import { exampleText as text } from '../copy/method-example.ts';
import { exactDecimal } from './exact-decimal.ts';
import type { SiteLink } from '../frame.ts';
import { exampleTables, type ExampleTables } from './method-example-tables.ts';
import type { MethodRules } from './method-formula.ts';

/** One step of the calculation: what it is, what is put in, what comes out. */
export interface ExampleStep {
	readonly label: string;
	readonly expression?: string | undefined;
	readonly result: string;
	readonly words?: string | undefined;
}

/** A part of the index by all that is stated, and by what is verified. */
export interface ExamplePart {
	readonly label: string;
	readonly claimed: string;
	readonly verified: string;
}

export interface WorkedExample {
	readonly lead: string;
	readonly sample: boolean;
	/** What the figures are. */
	readonly label: string;
	readonly link: SiteLink;
	readonly steps: readonly ExampleStep[];
	readonly parts: readonly ExamplePart[];
	readonly tables: ExampleTables;
}

/** Why there is no example, and the numbers that are missing. */
export interface MissingExample {
	readonly text: string;
	readonly numbers: readonly string[];
}

export type ExampleView = { readonly worked: WorkedExample } | { readonly missing: MissingExample };

interface Computed {
	readonly region: RegionRecord;
	readonly index: RegionIndex;
}

/** Samples first, because they are made for examples; of these the one in which most innovations count. */
function exampleRegion(snapshot: Snapshot, { effective }: MethodRules): Computed | undefined {
	const innovationsOf = Map.groupBy(snapshot.innovations, ({ regionId }) => regionId);
	const basicServices = basicServiceIds(snapshot.reference);
	const computed = snapshot.regions.flatMap((region): readonly Computed[] => {
		const innovations = innovationsOf.get(region.id) ?? [];
		const index = regionIndex({ region, innovations, basicServices }, effective);
		return index.claimed === undefined ? [] : [{ region, index }];
	});
	return computed.toSorted(
		(a, b) =>
			Number(b.region.data.sample) - Number(a.region.data.sample) ||
			(b.index.claimed?.innovations ?? 0) - (a.index.claimed?.innovations ?? 0) ||
			byCodePoint(a.region.id, b.region.id),
	)[0];
}

/** Mean and total are fractions: nothing is rounded before the last step. */
function exactParts({ spd, countScore, maturitySum, divisor }: IndexScore) {
	return {
		mean: exactDecimal(fraction(maturitySum, divisor * 100)),
		total: exactDecimal(fraction((spd + countScore) * divisor + maturitySum, divisor * 100)),
	};
}

function spdStep({ spd }: RegionIndex, score: IndexScore): ExampleStep {
	const filled = spd?.rows?.filter(({ state }) => state !== 'belum-terisi').length ?? 0;
	return {
		label: text.spd,
		result: formatHundredths(score.spd),
		words:
			spd?.rows === undefined
				? text.spdStated
				: text.spdRule(formatNumber(filled), formatNumber(spd.rows.length)),
	};
}

function countStep({ count }: IndexFormula, index: RegionIndex, score: IndexScore): ExampleStep {
	const result = formatHundredths(score.countScore);
	if (count === undefined) return { label: text.count, result, words: text.countStated };
	const represented = index.basicServices.length;
	const [have, need] = [formatNumber(represented), formatNumber(count.basicServicesNeeded)];
	if (represented < count.basicServicesNeeded) {
		return { label: text.count, result, words: text.countWithheld(have, need) };
	}
	return {
		label: text.count,
		expression: text.countRule(
			formatNumber(score.innovations),
			formatNumber(count.cap),
			formatConstant(count.pointsPerInnovation),
		),
		result,
		words: text.countMet(have, need),
	};
}

function predicateStep({ bands }: IndexFormula, { index, predicate }: IndexScore): readonly ExampleStep[] {
	const band = bands?.find((known) => known.predicate === predicate);
	if (band === undefined) return [];
	const [from, to] = [formatHundredths(band.from), formatHundredths(band.to)];
	return [
		{
			label: text.predicate,
			expression: text.predicateRule(formatHundredths(index), from, to),
			result: band.predicate,
		},
	];
}

/** More terms than this are read in the table, not in a sum. */
const termLimit = 12;

/** `80,00 + 72,00`; undefined for one term, and for more than a reader follows. */
function sumText({ innovations }: RegionIndex): string | undefined {
	const terms = innovations.flatMap(({ counted, maturity }) =>
		counted && maturity !== undefined ? [formatHundredths(maturity.claimed)] : [],
	);
	return terms.length < 2 || terms.length > termLimit ? undefined : terms.join(' + ');
}

/** A score worked out step by step, from the parts to the rounded number and its predicate. */
export function workedSteps(
	index: RegionIndex,
	formula: IndexFormula,
	score: IndexScore,
): readonly ExampleStep[] {
	const { innovations, divisor } = score;
	const sum = formatHundredths(score.maturitySum);
	const { mean, total } = exactParts(score);
	const recorded = formatNumber(index.innovations.length);
	return [
		spdStep(index, score),
		{
			label: text.maturity,
			expression: sumText(index),
			result: sum,
			words: text.maturityRule(formatNumber(innovations), recorded),
		},
		{
			label: text.divisor,
			expression: text.divisorRule(formatNumber(formula.divisor), formatNumber(innovations)),
			result: formatNumber(divisor),
			words: text.divisorWords,
		},
		{
			label: text.mean,
			expression: text.quotient(sum, formatNumber(divisor)),
			result: mean,
			words: text.meanWords,
		},
		countStep(formula, index, score),
		{
			label: text.total,
			expression: text.totalRule(formatHundredths(score.spd), mean, formatHundredths(score.countScore)),
			result: total,
		},
		{
			label: text.index,
			expression: text.indexRule(total, formatConstant(formula.maximum)),
			result: exactDecimal(score.exact),
			words: text.indexWords(fractionText(score.exact)),
		},
		{ label: text.rounded, result: formatHundredths(score.index), words: text.roundedWords },
		...predicateStep(formula, score),
	];
}

function partsOf(claimed: IndexScore, verified: IndexScore): readonly ExamplePart[] {
	const part = (label: string, value: (score: IndexScore) => string): ExamplePart => ({
		label,
		claimed: value(claimed),
		verified: value(verified),
	});
	return [
		part(text.spd, ({ spd }) => formatHundredths(spd)),
		part(text.maturity, ({ maturitySum }) => formatHundredths(maturitySum)),
		part(text.divisor, ({ divisor }) => formatNumber(divisor)),
		part(text.mean, (score) => exactParts(score).mean),
		part(text.count, ({ countScore }) => formatHundredths(countScore)),
		part(text.total, (score) => exactParts(score).total),
		part(text.index, ({ index }) => formatHundredths(index)),
		part(text.predicate, ({ predicate }) => predicate ?? ''),
	];
}

function missingExample({ effective }: MethodRules): MissingExample {
	const unknown = unknownNumbers(effective.rubric);
	const numbers = unknown.map((number) => unknownNumberLabels[number]);
	if (unknown.length === 0) return { text: text.noRegionAtAll, numbers };
	return { text: computability(unknown) === 'tidak-dapat' ? text.missing : text.noRegion, numbers };
}

/**
 * The calculation worked through on one region whose index is computed, step by step from what the domain functions
 * give; where there is none, the numbers that are missing for it.
 */
export function exampleView(snapshot: Snapshot, rules: MethodRules): ExampleView {
	const example = exampleRegion(snapshot, rules);
	const { claimed, verified, formula } = example?.index ?? {};
	if (example === undefined || claimed === undefined || verified === undefined || formula === undefined) {
		return { missing: missingExample(rules) };
	}
	const { region, index } = example;
	const { name, sample } = region.data;
	const titles = new Map(snapshot.innovations.map(({ id, data }) => [id, data.title]));
	return {
		worked: {
			lead: text.lead(name),
			sample,
			label:
				rules.base === undefined
					? simulationLabel(rules.rubric.title)
					: projectionLabel(rules.rubric.title, rules.base.title),
			link: { label: text.seeIndex(name), path: regionIndexPath(region.id) },
			steps: workedSteps(index, formula, claimed),
			parts: partsOf(claimed, verified),
			tables: exampleTables(index, rules, (id) => ({
				label: titles.get(id) ?? id,
				path: innovationPath(id),
			})),
		},
	};
}
