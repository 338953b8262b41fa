import { methodPath, methodsPath } from '../../domain/catalogue/address.ts';
import type { Snapshot } from '../../domain/catalogue/snapshot.ts';
import { effectiveRubric } from '../../domain/rubric/effective-rubric.ts';
import { computability, unknownNumbers } from '../../domain/rubric/unknown-numbers.ts';
import type { Rubric } from '../../schema/rubric.ts';
import { formatDate, formatNumber } from '../copy/formats.ts';
import {
	computabilityLabels,
	knowledgeText as words,
	methodText as text,
	statusLabels,
	statusMeanings,
} from '../copy/method.ts';
import { fileProvenance, type Frame } from '../frame.ts';

/** How much of a part is known; the shape repeats what the words say. */
export interface Knowledge {
	readonly part: string;
	readonly text: string;
	readonly extent: 'all' | 'some' | 'none';
}

export interface MethodEntry {
	readonly year: string;
	readonly title: string;
	readonly path: string;
	readonly status: string;
	readonly meaning: string;
	readonly computable: string;
	readonly knowledge: readonly Knowledge[];
}

export interface MethodsPage {
	readonly frame: Frame;
	readonly entries: readonly MethodEntry[];
}

const extents = { all: 'all', some: 'some', none: 'none' } as const;

function knowledge(part: string, known: number, all: number, some: string): Knowledge {
	if (known === 0) return { part, text: text.unknown, extent: extents.none };
	return known === all
		? { part, text: words.complete, extent: extents.all }
		: { part, text: some, extent: extents.some };
}

function count(values: readonly unknown[]): number {
	return values.filter((value) => value !== null && value !== undefined).length;
}

function aspect(part: string, { rows, names }: Rubric['spd']): Knowledge {
	if (rows === null) {
		return names.length === 0
			? { part, text: text.unknown, extent: extents.none }
			: { part, text: words.names(formatNumber(names.length)), extent: extents.some };
	}
	const weighted = rows.every(({ weight }) => weight !== null);
	const number = formatNumber(rows.length);
	return {
		part,
		text: weighted ? words.rows(number) : words.rowsWithoutWeight(number),
		extent: weighted ? extents.all : extents.some,
	};
}

function knowledgeOf(rubric: Rubric): readonly Knowledge[] {
	const { formula, bands, predicates, window } = rubric;
	const { divisor, pointsPerInnovation, countCap, basicServicesNeeded, maximum } = formula;
	const constants = [divisor, pointsPerInnovation, countCap, basicServicesNeeded, maximum];
	const ends = (bands?.bands ?? []).flatMap(({ from, to }) => [from, to]);
	return [
		knowledge(
			text.formula,
			count(constants),
			constants.length,
			words.constants(formatNumber(count(constants)), formatNumber(constants.length)),
		),
		aspect(words.spd, rubric.spd),
		aspect(words.sid, rubric.sid),
		ends.length === 0 && predicates !== null
			? { part: text.bands, text: words.namesOfPredicates, extent: extents.some }
			: knowledge(text.bands, count(ends), ends.length, words.someBounds),
		window === null
			? { part: words.window, text: text.unknown, extent: extents.none }
			: window.from === null || window.to === null
				? { part: words.window, text: words.windowPartly, extent: extents.some }
				: {
						part: words.window,
						text: words.windowDays(formatDate(window.from), formatDate(window.to)),
						extent: extents.all,
					},
	];
}

function methodEntry(rubric: Rubric, snapshot: Snapshot): MethodEntry {
	const { rubric: effective, projectedFrom } = effectiveRubric(rubric, snapshot.rubrics);
	const computable = computability(unknownNumbers(effective));
	return {
		year: String(rubric.year),
		title: rubric.title,
		path: methodPath(rubric.id),
		status: statusLabels[rubric.status],
		meaning: rubric.id === snapshot.site.rubric ? text.used : statusMeanings[rubric.status],
		computable: projectedFrom === undefined ? computabilityLabels[computable] : words.projection,
		knowledge: knowledgeOf(rubric),
	};
}

/** All rubrics, newest first, each with how much of it is known. */
export function methodsPage(snapshot: Snapshot): MethodsPage {
	return {
		frame: {
			title: text.title,
			description: text.lead,
			path: methodsPath,
			breadcrumbs: [{ label: text.title, path: methodsPath }],
			shareImage: '/kartu/situs.png',
			provenance: {
				...fileProvenance(snapshot.site, 'rubrics', { sources: [] }),
				madeFrom: text.madeFromAll,
			},
			sample: false,
			indexed: true,
			kind: 'website',
		},
		entries: snapshot.rubrics
			.toSorted((first, second) => second.year - first.year)
			.map((rubric) => methodEntry(rubric, snapshot)),
	};
}
