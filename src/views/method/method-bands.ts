import { formatHundredths, formatList } from '../copy/formats.ts';
import { methodText as text } from '../copy/method.ts';
import { borrowed, type Borrowed, type MethodRules } from './method-formula.ts';
import { citedSources, type CitedSource } from './method-sources.ts';

export interface BandRow {
	readonly predicate: string;
	/** `40,01–65,00`; an end that is unknown says so. */
	readonly range: string;
	/** Share of the scale from 0 to 100 that the band takes; absent while an end is unknown. */
	readonly span?: { readonly from: number; readonly to: number } | undefined;
}

export interface BandTable {
	readonly rows: readonly BandRow[];
	readonly note?: string | undefined;
	readonly sources: readonly CitedSource[];
}

export interface BandsView {
	readonly table: BandTable | undefined;
	/** Names that are known while the bounds are not. */
	readonly names?: string | undefined;
	readonly borrowed: Borrowed | undefined;
	/** Bounds that other sources give; never used. */
	readonly conflicting: readonly BandTable[];
}

type BandList = NonNullable<MethodRules['rubric']['bands']>;

function end(bound: number | null): string {
	return bound === null ? text.unknown : formatHundredths(bound);
}

function bandTable(list: BandList, rules: MethodRules): BandTable {
	return {
		rows: list.bands.map(({ predicate, from, to }) => ({
			predicate,
			range:
				from === null && to === null
					? text.unknown
					: from !== null && from === to
						? formatHundredths(from)
						: text.rangeBetween(end(from), end(to)),
			span: from === null || to === null ? undefined : { from: from / 100, to: to / 100 },
		})),
		note: list.note ?? undefined,
		sources: citedSources(list.sources, rules.rubric),
	};
}

/** Predicates with their bounds, and apart from them those of sources that disagree. */
export function bandsView(rules: MethodRules): BandsView {
	const { rubric, effective } = rules;
	const { bands, predicates } = effective.rubric;
	return {
		table: bands === null ? undefined : bandTable(bands, rules),
		names: bands === null && predicates !== null ? text.bandNames(formatList(predicates)) : undefined,
		borrowed: borrowed(text.bands, rubric.bands === null, rules),
		conflicting: rubric.conflictingBands.map((list) => bandTable(list, rules)),
	};
}
