import { rowPath } from '../../domain/catalogue/address.ts';
import {
	comparedConstants,
	rubricBefore,
	rubricDifference,
	type Compared,
	type ComparedConstant,
	type RowDifference,
	type RowsDifference,
	type RubricDifference,
} from '../../domain/rubric/rubric-difference.ts';
import type { Rubric } from '../../schema/rubric.ts';
import { formatConstant, formatDate, formatHundredths, formatNumber } from '../copy/formats.ts';
import { methodText } from '../copy/method.ts';
import { differenceText as text, methodRowText } from '../copy/method-rows.ts';
import type { SiteLink } from '../frame.ts';

/** A thing that both years have or lack; an absent side is unknown. */
export interface ComparedItem {
	readonly label: string;
	readonly before?: string | undefined;
	readonly after?: string | undefined;
}

/** A row that differs, with both sides in words. */
export interface ComparedRow {
	readonly row: SiteLink;
	readonly pairs: readonly { readonly before: string; readonly after: string }[];
}

export interface RowsDifferenceView {
	readonly heading: string;
	/** Said instead of a comparison while one year does not know its rows. */
	readonly unknown?: string | undefined;
	/** Said when nothing that both years know differs. */
	readonly same?: string | undefined;
	readonly lists: readonly { readonly label: string; readonly rows: readonly ComparedRow[] }[];
	/** Rows whose words differ, which need not be another rule. */
	readonly wording?: { readonly label: string; readonly rows: readonly ComparedRow[] } | undefined;
	readonly uncompared?: string | undefined;
}

export interface DifferenceView {
	readonly heading: string;
	readonly changed: readonly ComparedItem[];
	readonly same: readonly ComparedItem[];
	readonly unknown: readonly ComparedItem[];
	readonly rows: readonly RowsDifferenceView[];
}

const inHundredths: ReadonlySet<ComparedConstant> = new Set([
	'maximum',
	'spdMaximum',
	'maturityMaximum',
	'countMaximum',
	'pointsPerInnovation',
]);

type Sorted = ComparedItem & Pick<Compared<unknown>, 'change'>;

function item<Value>(
	label: string,
	{ before, after, change }: Compared<Value>,
	format: (value: Value) => string,
): Sorted {
	return {
		label,
		before: before === null ? undefined : format(before),
		after: after === null ? undefined : format(after),
		change,
	};
}

function itemsOf({ constants, scale, bands, window }: RubricDifference): readonly Sorted[] {
	const { windowLabels, constantLabels, developmentCounts, scales } = methodText;
	return [
		...comparedConstants.map((key) =>
			item(constantLabels[key], constants[key], inHundredths.has(key) ? formatConstant : formatNumber),
		),
		item(methodText.scale, scale, (value) => scales[value]),
		...bands.flatMap(({ predicate, from, to }) => [
			item(text.bandFrom(predicate), from, formatHundredths),
			item(text.bandTo(predicate), to, formatHundredths),
		]),
		item(windowLabels.from, window.from, formatDate),
		item(windowLabels.to, window.to, formatDate),
		item(windowLabels.developmentCounts, window.developmentCounts, (counts) =>
			counts ? developmentCounts.yes : developmentCounts.no,
		),
		item(windowLabels.minimumWords, window.minimumWords, (words) =>
			methodText.minimumWords(formatNumber(words)),
		),
	];
}

function withChange(items: readonly Sorted[], wanted: Sorted['change']): readonly ComparedItem[] {
	return items.flatMap(({ change, ...rest }) => (change === wanted ? [rest] : []));
}

const said = (words: string | null) => words ?? methodText.unknown;
const duty = (mandatory: boolean | null) =>
	mandatory === null ? methodText.unknown : mandatory ? methodRowText.mandatory : methodRowText.optional;
const weight = (points: number | null) => (points === null ? methodText.unknown : formatConstant(points));

function rowsView(
	aspect: 'spd' | 'sid',
	difference: RowsDifference | undefined,
	before: Rubric,
	after: Rubric,
): RowsDifferenceView {
	const heading = methodRowText[aspect];
	if (difference === undefined) {
		const years = [before, after].filter((rubric) => rubric[aspect].rows === null);
		return {
			heading,
			unknown: text.rowsUnknown(heading, text.years(years.map(({ year }) => String(year)))),
			lists: [],
		};
	}
	const { added, removed, common } = difference;
	const link = (number: string, name: string, rubric = after): SiteLink => ({
		label: text.row(number, name),
		path: rowPath(rubric.id, number),
	});
	const differing = (
		changed: (row: RowDifference) => boolean,
		pairs: (row: RowDifference) => ComparedRow['pairs'],
	): readonly ComparedRow[] =>
		common.filter(changed).map((row) => ({ row: link(row.number, row.name.after ?? ''), pairs: pairs(row) }));
	const levelPairs = ({ levels }: RowDifference) =>
		levels.after.map((words, index) => ({
			before: said(levels.before[index] ?? null),
			after: said(words),
		}));
	const one = <Value>(
		{ before: old, after: current }: Compared<Value>,
		words: (value: Value | null) => string,
	) => [{ before: words(old), after: words(current) }];
	const lists = [
		{ label: text.added, rows: added.map(({ number, name }) => ({ row: link(number, name), pairs: [] })) },
		{
			label: text.removed,
			rows: removed.map(({ number, name }) => ({ row: link(number, name, before), pairs: [] })),
		},
		{
			label: text.renamed,
			rows: differing(
				({ name }) => name.change === 'berubah',
				({ name }) => one(name, said),
			),
		},
		{
			label: text.weights,
			rows: differing(
				(row) => row.weight.change === 'berubah',
				(row) => one(row.weight, weight),
			),
		},
		{
			label: text.mandatory,
			rows: differing(
				({ mandatory }) => mandatory.change === 'berubah',
				({ mandatory }) => one(mandatory, duty),
			),
		},
		{ label: text.levels, rows: differing(({ levels }) => levels.change === 'berubah', levelPairs) },
	].filter(({ rows }) => rows.length > 0);
	const reworded = differing(({ levels }) => levels.change === 'bunyi-berbeda', levelPairs);
	return {
		heading,
		same: lists.length === 0 && reworded.length === 0 ? text.allSame : undefined,
		lists,
		wording:
			reworded.length === 0
				? undefined
				: { label: text.wording(formatNumber(reworded.length)), rows: reworded },
		uncompared: uncompared(common),
	};
}

function uncompared(rows: readonly RowDifference[]): string | undefined {
	const parts = (['weight', 'mandatory', 'levels'] as const).flatMap((part) => {
		const count = rows.filter((row) => row[part].change === 'tidak-diketahui').length;
		return count === 0 ? [] : [text.part(text.parts[part], formatNumber(count))];
	});
	return parts.length === 0 ? undefined : text.unknownParts(parts.join(', '));
}

/** What differs from the rubric of the year before; undefined when the content has none. */
export function differenceView(rubric: Rubric, rubrics: readonly Rubric[]): DifferenceView | undefined {
	const before = rubricBefore(rubric, rubrics);
	if (before === undefined) return undefined;
	const difference = rubricDifference(before, rubric);
	const items = itemsOf(difference);
	return {
		heading: text.heading(String(before.year)),
		changed: withChange(items, 'berubah'),
		same: withChange(items, 'sama'),
		unknown: withChange(items, 'tidak-diketahui'),
		rows: [rowsView('spd', difference.spd, before, rubric), rowsView('sid', difference.sid, before, rubric)],
	};
}
