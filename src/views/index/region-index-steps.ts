import { innovationPath, rowPath } from '../../domain/catalogue/address.ts';
import { fraction, difference, hundredths, type Fraction } from '../../domain/index/fraction.ts';
import { predicateOf, type IndexScore } from '../../domain/index/index-score.ts';
import type { RegionReport } from '../../domain/index/index-report.ts';
import type { Effort, MarginalGain, Step } from '../../domain/index/marginal-gains.ts';
import type { InnovationStanding } from '../../domain/index/region-index.ts';
import type { RubricRow } from '../../schema/rubric-row.ts';
import type { Rubric } from '../../schema/rubric.ts';
import { formatChange, formatHundredths, formatList, formatNumber } from '../copy/formats.ts';
import { effortLabels, ineligibilityText, unknownEffort } from '../copy/index-words.ts';
import { stepText as text } from '../copy/index-steps.ts';
import { distinctSteps } from './distinct-steps.ts';
import type { SiteLink } from '../frame.ts';
import type { LabelLookup } from '../label-lookup.ts';

/** One step that raises the index, as a reader weighs it. */
export interface StepView {
	readonly title: string;
	/** `+0,60`. */
	readonly gain: string;
	/** `menjadi 43,29`, and the predicate where it changes. */
	readonly becomes: string;
	readonly effort: string;
	/** The same from 1 to 3, for the picture beside the words; 0 without an estimate. */
	readonly effortLevel: 0 | 1 | 2 | 3;
	/** What the step assumes or starts from; facts, not advice. */
	readonly facts: readonly string[];
	/** Our own advice; absent where the rubric file has none. */
	readonly advice?: string | undefined;
	readonly link?: SiteLink | undefined;
}

export interface StepsView {
	readonly heading: string;
	readonly steps: readonly StepView[];
	/** How many further steps there are; absent when there are none. */
	readonly more?: string | undefined;
}

interface StepParts {
	readonly rows: ReadonlyMap<string, RubricRow>;
	readonly rubricId: string;
	readonly titleOf: (innovationId: string) => string;
	readonly labels: LabelLookup;
	readonly standingOf: (innovationId: string) => InnovationStanding | undefined;
	/** What raising a row in one innovation alone adds. */
	readonly single: ReadonlyMap<string, Fraction>;
}

/** Steps shown. */
const shown = 10;

const effortLevels = { rendah: 1, sedang: 2, tinggi: 3 } as const satisfies Record<
	Effort,
	StepView['effortLevel']
>;

type StepWords = Pick<StepView, 'title' | 'facts' | 'advice' | 'link'>;

function rowWords(
	row: RubricRow | undefined,
	number: string,
	rubricId: string,
	title: (name: string) => string,
	facts: readonly string[],
): StepWords {
	return {
		title: title(row?.name ?? number),
		facts,
		advice: row?.ownGuidance?.how,
		link: { label: text.seeMethod(number), path: rowPath(rubricId, number) },
	};
}

function stepWords(step: Step, parts: StepParts): StepWords {
	const { rows, rubricId, titleOf, labels, single } = parts;
	switch (step.kind) {
		case 'baris-spd': {
			const row = rows.get(step.row);
			const words = row?.levels[step.from];
			const change = text.spdFrom(step.from);
			const facts = words == null ? [`${change}.`] : [text.target(change, words)];
			return rowWords(row, step.row, rubricId, (name) => text.spd(step.row, name), facts);
		}
		case 'baris-sid-semua': {
			const alone = single.get(step.row);
			const facts = alone === undefined ? [] : [text.onlyOne(formatChange(hundredths(alone)))];
			const title = (name: string) => text.sidAll(step.row, name, formatNumber(step.innovations));
			return rowWords(rows.get(step.row), step.row, rubricId, title, facts);
		}
		case 'baris-sid': {
			const title = (name: string) => text.sidOne(step.row, name, titleOf(step.innovation));
			const words = rowWords(rows.get(step.row), step.row, rubricId, title, []);
			return { ...words, link: recordLink(step.innovation) };
		}
		case 'ajukan':
			return {
				title: text.submit(titleOf(step.innovation)),
				facts: [text.submitHow, ...presentMaturity(step.innovation, parts)],
				link: recordLink(step.innovation),
			};
		case 'penuhi-syarat':
			return {
				title: text.qualify(titleOf(step.innovation)),
				facts: [...hindrances(step.innovation, parts), ...presentMaturity(step.innovation, parts)],
				advice: rows.get(lackingRows(step.innovation, parts)[0] ?? '')?.ownGuidance?.how,
				link: recordLink(step.innovation),
			};
		case 'inovasi-baru':
			return { title: text.another, facts: [text.assumedMaturity(formatHundredths(step.maturity))] };
		case 'lengkapi-yandas': {
			const needed = formatNumber(step.needed);
			const services = formatList(step.missing.map((id) => labels.affair(id)));
			return {
				title: text.completeServices(needed),
				facts: [text.completeHow(needed, services), text.assumedMaturity(formatHundredths(step.maturity))],
			};
		}
		default:
			return step satisfies never;
	}
}

function recordLink(id: string): SiteLink {
	return { label: text.openRecord, path: innovationPath(id) };
}

/** Numbers of the mandatory rows that an innovation lacks. */
function lackingRows(id: string, { standingOf }: StepParts): readonly string[] {
	const reasons = standingOf(id)?.reasons ?? [];
	return reasons.flatMap((reason) => (reason.reason === 'baris-wajib-kosong' ? reason.rows : []));
}

/** Why an innovation does not count, with the names of the rows that it lacks. */
function hindrances(id: string, parts: StepParts): readonly string[] {
	return [
		...(parts.standingOf(id)?.reasons ?? []).map(ineligibilityText),
		...lackingRows(id, parts).map((number) =>
			text.missingRow(number, parts.rows.get(number)?.name ?? number),
		),
	];
}

function presentMaturity(id: string, { standingOf }: StepParts): readonly string[] {
	const maturity = standingOf(id)?.maturity;
	return maturity === undefined ? [] : [text.withMaturity(formatHundredths(maturity.claimed))];
}

function effortWords({ effort, step }: MarginalGain): string {
	if (effort === undefined) return unknownEffort;
	const label = effortLabels[effort];
	return step.kind === 'baris-sid-semua' ? text.perInnovation(label) : label;
}

function becomesWords(
	{ exact, predicate }: IndexScore,
	gain: Fraction,
	bands: Parameters<typeof predicateOf>[0],
): string {
	const after = hundredths(difference(exact, fraction(-gain.numerator, gain.denominator)));
	const reached = predicateOf(bands, after);
	return [
		text.becomes(formatHundredths(after)),
		...(reached === undefined || reached === predicate ? [] : [text.toPredicate(reached)]),
	].join(', ');
}

/** The steps that raise a region's index most, each said once; undefined while the index is not computed. */
export function stepsView(
	{ index, gains }: RegionReport,
	rubric: Rubric,
	titleOf: (innovationId: string) => string,
	labels: LabelLookup,
): StepsView | undefined {
	const { claimed, formula } = index;
	if (claimed === undefined) return undefined;
	const distinct = distinctSteps(gains);
	const standings = new Map(index.innovations.map((standing) => [standing.id, standing]));
	const parts: StepParts = {
		rows: new Map([...(rubric.spd.rows ?? []), ...(rubric.sid.rows ?? [])].map((row) => [row.number, row])),
		rubricId: rubric.id,
		titleOf,
		labels,
		standingOf: (id) => standings.get(id),
		single: new Map(
			gains.flatMap(({ step, gain }) => (step.kind === 'baris-sid' ? [[step.row, gain] as const] : [])),
		),
	};
	const steps = distinct.slice(0, shown).map((gain): StepView => ({
		...stepWords(gain.step, parts),
		gain: formatChange(hundredths(gain.gain)),
		becomes: becomesWords(claimed, gain.gain, formula?.bands ?? []),
		effort: effortWords(gain),
		effortLevel: gain.effort === undefined ? 0 : effortLevels[gain.effort],
	}));
	const more = distinct.length - steps.length;
	return {
		heading: text.heading(steps.length),
		steps,
		more: more === 0 ? undefined : text.more(formatNumber(more)),
	};
}
