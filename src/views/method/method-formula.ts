import { methodPath } from '../../domain/catalogue/address.ts';
import type { EffectiveRubric } from '../../domain/rubric/effective-rubric.ts';
import type { Rubric } from '../../schema/rubric.ts';
import { formatConstant, formatDate, formatList, formatNumber } from '../copy/formats.ts';
import { methodText as text } from '../copy/method.ts';
import type { Fact } from '../fact.ts';
import type { SiteLink } from '../frame.ts';
import { citedSources, type CitedSource } from './method-sources.ts';

/** One line of the formula: a symbol and what it stands for. */
export interface FormulaLine {
	readonly symbol: string;
	readonly expression: string;
	/** Highest value, or when the line is 0. */
	readonly conditions: readonly string[];
}

/** A number of the formula; no value means that no public source gives it. */
export interface Constant {
	readonly label: string;
	readonly value?: string | undefined;
	/** Where an announced rubric has the number from; absent in a published one. */
	readonly origin?: string | undefined;
}

export interface FormulaView {
	/** Undefined while the divisor or the highest score is unknown. */
	readonly lines: readonly FormulaLine[] | undefined;
	readonly words: readonly string[];
	/** Empty when none is known. */
	readonly constants: readonly Constant[];
	readonly notes: readonly string[];
	readonly sources: readonly CitedSource[];
}

/** The rubric as its file has it, with what it is computed by, and the rubric that a projection takes the rest from. */
export interface MethodRules {
	readonly rubric: Rubric;
	readonly effective: EffectiveRubric;
	readonly base: Rubric | undefined;
}

/** A part of the rules that an announced rubric takes from another one: the words and the way there. */
export interface Borrowed {
	readonly text: string;
	readonly link: SiteLink;
}

/** Says where a part comes from that the rubric itself does not have; undefined when it has it, or nothing lends it. */
export function borrowed(part: string, missing: boolean, { base }: MethodRules): Borrowed | undefined {
	if (!missing || base === undefined) return undefined;
	return {
		text: text.borrowed(part, base.title),
		link: { label: text.readThere(base.title), path: methodPath(base.id) },
	};
}

function formulaLines({ formula, maxima, spd }: Rubric): readonly FormulaLine[] | undefined {
	const { divisor, maximum, pointsPerInnovation, countCap, basicServicesNeeded } = formula;
	if (divisor === null || maximum === null) return undefined;
	const { symbols, expressions } = text;
	const atMost = (points: number | null) => (points === null ? [] : [text.atMost(formatConstant(points))]);
	const counted = pointsPerInnovation !== null && countCap !== null && basicServicesNeeded !== null;
	return [
		{
			symbol: symbols.index,
			expression: expressions.index(formatConstant(maximum)),
			conditions: [],
		},
		{
			symbol: symbols.spd,
			expression: spd.rows === null ? expressions.spdStated : expressions.spd,
			conditions: atMost(maxima.spd),
		},
		{
			symbol: symbols.mean,
			expression: expressions.mean(formatNumber(divisor)),
			conditions: atMost(maxima.maturity),
		},
		{
			symbol: symbols.count,
			expression: counted
				? expressions.count(formatNumber(countCap), formatConstant(pointsPerInnovation))
				: expressions.countStated,
			conditions: [
				...atMost(maxima.count),
				...(counted ? [text.orZero(formatNumber(basicServicesNeeded))] : []),
			],
		},
		{ symbol: symbols.n, expression: expressions.n, conditions: [] },
	];
}

const isNull = (value: unknown) => value === null;

function formulaWords({ formula }: Rubric): readonly string[] {
	const { divisor, maximum, pointsPerInnovation, countCap, basicServicesNeeded } = formula;
	if (Object.values({ divisor, maximum, pointsPerInnovation, countCap, basicServicesNeeded }).every(isNull))
		return [text.formulaNothing];
	if (divisor === null || maximum === null) return [text.formulaUnknown];
	const counted = pointsPerInnovation !== null && countCap !== null && basicServicesNeeded !== null;
	return [
		text.words.sum(formatConstant(maximum)),
		text.words.rows,
		text.words.mean(formatNumber(divisor)),
		counted
			? text.words.count(
					formatConstant(pointsPerInnovation),
					formatNumber(countCap),
					formatNumber(basicServicesNeeded),
				)
			: text.words.countUnknown,
	];
}

function constants({ rubric, effective, base }: MethodRules): readonly Constant[] {
	const used = effective.rubric;
	const entry = (
		label: string,
		own: number | null,
		value: number | null,
		format: (value: number) => string,
	): Constant => ({
		label,
		value: value === null ? undefined : format(value),
		origin:
			base === undefined || value === null
				? undefined
				: own === null
					? text.taken(base.title)
					: text.announcedHere,
	});
	const { constantLabels: labels } = text;
	const count = (key: 'divisor' | 'countCap' | 'basicServicesNeeded') =>
		entry(labels[key], rubric.formula[key], used.formula[key], formatNumber);
	const points = (key: 'pointsPerInnovation' | 'maximum') =>
		entry(labels[key], rubric.formula[key], used.formula[key], formatConstant);
	const most = (label: string, key: 'spd' | 'maturity' | 'count') =>
		entry(label, rubric.maxima[key], used.maxima[key], formatConstant);
	return [
		count('divisor'),
		points('pointsPerInnovation'),
		count('countCap'),
		count('basicServicesNeeded'),
		most(labels.spdMaximum, 'spd'),
		most(labels.maturityMaximum, 'maturity'),
		most(labels.countMaximum, 'count'),
		points('maximum'),
	];
}

/** The formula of a rubric in words and in symbols, with each of its numbers. */
export function formulaView(rules: MethodRules): FormulaView {
	const { rubric, effective } = rules;
	const { formula, maxima } = rubric;
	const known = constants(rules);
	return {
		lines: formulaLines(effective.rubric),
		words: formulaWords(effective.rubric),
		constants: known.some(({ value }) => value !== undefined) ? known : [],
		notes: [...formula.notes, ...(maxima.note === null ? [] : [maxima.note])],
		sources: citedSources([...new Set([...formula.sources, ...maxima.sources])], rubric),
	};
}

export interface WindowView {
	readonly text?: string | undefined;
	readonly facts: readonly Fact[];
	readonly borrowed: Borrowed | undefined;
	readonly sources: readonly CitedSource[];
}

/** When an innovation counts: the window, and every condition that the rubric sets. */
export function windowView(rules: MethodRules): WindowView {
	const { rubric, effective } = rules;
	const { window, sid } = effective.rubric;
	const { windowLabels: labels } = text;
	const mandatory = (sid.rows ?? []).filter((row) => row.mandatory === true).map(({ number }) => number);
	const known = sid.rows?.some((row) => row.mandatory !== null) === true;
	const developed = window?.developmentCounts ?? undefined;
	return {
		text: window?.text,
		facts: [
			{ label: labels.from, text: window?.from == null ? undefined : formatDate(window.from) },
			{ label: labels.to, text: window?.to == null ? undefined : formatDate(window.to) },
			{
				label: labels.developmentCounts,
				text:
					developed === undefined
						? undefined
						: developed
							? text.developmentCounts.yes
							: text.developmentCounts.no,
			},
			{
				label: labels.minimumWords,
				text: window?.minimumWords == null ? undefined : text.minimumWords(formatNumber(window.minimumWords)),
			},
			{ label: labels.mandatory, text: known ? formatList(mandatory) : undefined },
		],
		borrowed: borrowed(text.window, rubric.window === null, rules),
		sources: citedSources(rubric.window?.sources ?? [], rubric),
	};
}
