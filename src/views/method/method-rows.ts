import { rowAnchor } from '../../domain/catalogue/address.ts';
import { edgeReadings } from '../../domain/rubric/edge-readings.ts';
import type { RubricRow } from '../../schema/rubric-row.ts';
import type { Threshold } from '../../schema/rubric-threshold.ts';
import type { Rubric } from '../../schema/rubric.ts';
import { formatConstant, formatList, formatNumber } from '../copy/formats.ts';
import { effortLabels } from '../copy/index-words.ts';
import { formatFigure } from '../copy/maturity.ts';
import { methodText } from '../copy/method.ts';
import { basisLabels, fileTypeLabels, methodRowText as text } from '../copy/method-rows.ts';
import { borrowed, type Borrowed, type MethodRules } from './method-formula.ts';
import { citedSources, type CitedSource } from './method-sources.ts';

export interface LevelView {
	readonly label: string;
	/** Words of the rubric; absent when no source gives them. */
	readonly text?: string | undefined;
	/** `6,00 poin`; absent when the weight is unknown. */
	readonly points?: string | undefined;
}

/** How we read what the print leaves open. */
export interface ReadingView {
	readonly text?: string | undefined;
	/** `5,23%: parameter 3`, worked out by the function that scores the rows. */
	readonly edges: readonly string[];
}

export interface BasisView {
	readonly label: string;
	readonly levels: readonly string[];
	readonly reading: ReadingView | undefined;
	readonly sources: readonly CitedSource[];
}

export interface MethodRow {
	readonly anchor: string;
	readonly number: string;
	readonly title: string;
	readonly variable?: string | undefined;
	readonly definition?: string | undefined;
	readonly weight: string;
	readonly highest?: string | undefined;
	/** `Wajib` or `Tidak wajib`; absent when unknown. */
	readonly duty?: string | undefined;
	readonly mandatory: boolean;
	readonly levels: readonly LevelView[];
	readonly reading: ReadingView | undefined;
	readonly bases: readonly BasisView[];
	readonly evidence?:
		| {
				readonly text: string;
				readonly fileTypes?: string | undefined;
				readonly year: string;
				readonly sources: readonly CitedSource[];
		  }
		| undefined;
	readonly guidance?: { readonly why: string; readonly how: string; readonly effort: string } | undefined;
	readonly note?: string | undefined;
	readonly sources: readonly CitedSource[];
}

function readingView(
	threshold: Threshold | null,
	edges: ReturnType<typeof edgeReadings>,
): ReadingView | undefined {
	if (threshold === null || (threshold.reading === null && edges.length === 0)) return undefined;
	const figure = (hundredths: number) => formatFigure(hundredths / 100, threshold.unit);
	return {
		text: threshold.reading ?? undefined,
		edges: edges.map(({ from, to, level }) =>
			text.edge(from === to ? figure(from) : text.edgeFigures(formatNumber(from / 100), figure(to)), level),
		),
	};
}

function methodRow(row: RubricRow, rubric: Rubric): MethodRow {
	const { number, weight, mandatory, evidence, ownGuidance } = row;
	const [first, second, third] = row.levels;
	const level = (parameter: number, words: string | null): LevelView => ({
		label: text.level(parameter),
		text: words ?? undefined,
		points: weight === null ? undefined : text.points(formatConstant(weight * parameter)),
	});
	return {
		anchor: rowAnchor(number),
		number,
		title: text.rowName(number, row.name),
		variable: row.variable === null ? undefined : text.variable(row.variable),
		definition: row.definition ?? undefined,
		weight: weight === null ? text.weightUnknown : text.weight(formatConstant(weight)),
		highest: weight === null ? undefined : text.highest(formatConstant(weight * 3)),
		duty: mandatory === null ? undefined : mandatory ? text.mandatory : text.optional,
		mandatory: mandatory === true,
		levels: [level(1, first), level(2, second), level(3, third)],
		reading: readingView(row.threshold, edgeReadings(row)),
		bases: row.bases.map(({ basis, levels, threshold, sources }) => ({
			label: basisLabels[basis],
			levels: levels.map((words) => words ?? methodText.unknown),
			reading: readingView(threshold, edgeReadings(row, basis)),
			sources: citedSources(sources, rubric),
		})),
		evidence:
			evidence === null
				? undefined
				: {
						text: evidence.text,
						fileTypes:
							evidence.fileTypes.length === 0
								? undefined
								: text.fileTypes(formatList(evidence.fileTypes.map((type) => fileTypeLabels[type]))),
						year:
							evidence.fromYear === rubric.year
								? text.evidenceYear(evidence.fromYear)
								: text.evidenceOtherYear(evidence.fromYear, rubric.year),
						sources: citedSources(evidence.sources, rubric),
					},
		guidance:
			ownGuidance === null
				? undefined
				: { why: ownGuidance.why, how: ownGuidance.how, effort: effortLabels[ownGuidance.effort] },
		note: row.note ?? undefined,
		sources: citedSources(row.sources, rubric),
	};
}

export interface AspectView {
	readonly id: 'spd' | 'sid';
	readonly heading: string;
	readonly lead: string;
	/** How many rows there are and how many of them are mandatory; absent while the rows are unknown. */
	readonly count?: string | undefined;
	readonly rows: readonly MethodRow[];
	/** What is said instead of rows. */
	readonly unknown?: string | undefined;
	readonly names: readonly string[];
	readonly borrowed: Borrowed | undefined;
	readonly notes: readonly string[];
	readonly sources: readonly CitedSource[];
}

function countText(rows: readonly RubricRow[]): string {
	const known = rows.every(({ mandatory }) => mandatory !== null);
	const mandatory = rows.filter((row) => row.mandatory === true).length;
	const count = text.count(formatNumber(rows.length), known ? formatNumber(mandatory) : undefined);
	return known ? count : `${count} ${text.mandatoryUnknown}`;
}

/** All rows of one aspect, or what is known of them. */
export function aspectView(id: 'spd' | 'sid', rules: MethodRules): AspectView {
	const { rubric } = rules;
	const { rows, names, notes, sources } = rubric[id];
	return {
		id,
		heading: text[id],
		lead: id === 'spd' ? text.spdLead : text.sidLead,
		count: rows === null ? undefined : countText(rows),
		rows: (rows ?? []).map((row) => methodRow(row, rubric)),
		unknown: rows === null ? text.unknown(text[id]) : undefined,
		names: rows === null ? names : [],
		borrowed: borrowed(text[id], rows === null, rules),
		notes,
		sources: citedSources(sources, rubric),
	};
}
