import type { YearCoverage } from '../../domain/coverage/region-coverage.ts';
import { coverageStates, type StateCounts } from '../../domain/coverage/state.ts';
import { bookText as text } from '../copy/book.ts';
import { coverageText } from '../copy/coverage.ts';
import { formatNumber } from '../copy/formats.ts';
import { categoryLabels } from '../copy/labels.ts';
import {
	agencyStateView,
	stateLegend,
	stateView,
	type RecordOrigin,
	type StateView,
} from '../coverage/coverage-state.ts';
import { yearAnswer, type YearAnswer } from '../coverage/coverage-summary.ts';
import { coverageOf } from '../coverage/region-coverage.ts';
import type { StateTable } from '../coverage/state-table.ts';
import type { Fact } from '../fact.ts';
import { agenciesInOrder } from '../region/agency-order.ts';
import type { RegionContents } from '../region-contents.ts';
import type { NumberedInnovation } from './numbered-innovations.ts';

/** Number of agencies in each state, category by category. */
export interface CategoryTable extends StateTable {
	readonly sums: readonly string[];
	readonly total: string;
}

/** One agency with its state and its innovations in the book. */
export interface CoveredAgency {
	readonly name: string;
	readonly state: StateView;
	readonly numbers: readonly number[];
}

/** Who has met the duty of the year of the book. */
export interface BookCoverage {
	readonly heading: string;
	/** What must be known before reading. */
	readonly notices: readonly string[];
	/** Absent where no duty of that year is recorded; then `lead` and `known` stand in its place. */
	readonly report?:
		| {
				readonly answer: YearAnswer;
				readonly categories: CategoryTable;
				readonly legend: readonly (StateView & { readonly meaning: string })[];
				readonly groups: readonly { readonly label: string; readonly agencies: readonly CoveredAgency[] }[];
		  }
		| undefined;
	readonly lead?: string | undefined;
	readonly known: readonly Fact[];
}

function categoryTable({ categories, counts, agencies }: YearCoverage, origin: RecordOrigin): CategoryTable {
	const states = coverageStates.filter((state) => counts[state] > 0);
	const inOrder = (own: StateCounts) => states.map((state) => formatNumber(own[state]));
	const total = (own: StateCounts) => formatNumber(states.reduce((sum, state) => sum + own[state], 0));
	return {
		states: states.map((state) => stateView(state, origin)),
		rows: categories.map(({ category, counts: own }) => ({
			label: categoryLabels[category],
			counts: inOrder(own),
			total: total(own),
		})),
		sums: inOrder(counts),
		total: formatNumber(agencies.length),
	};
}

function agencyGroups(
	covered: YearCoverage,
	contents: RegionContents,
	numbered: readonly NumberedInnovation[],
): NonNullable<BookCoverage['report']>['groups'] {
	const origin = contents.region.data.recordsFrom;
	const states = new Map(
		covered.agencies.map((agency) => [agency.agencyId, agencyStateView(agency, origin)]),
	);
	const innovations = Map.groupBy(numbered, ({ agency }) => agency?.id);
	const inOrder = agenciesInOrder(contents.agencies);
	return covered.categories.map(({ category }) => ({
		label: categoryLabels[category],
		agencies: inOrder
			.filter(({ data }) => data.category === category)
			.flatMap(({ id, data }) => {
				const state = states.get(id);
				const numbers = (innovations.get(id) ?? []).map(({ number }) => number);
				return state === undefined ? [] : [{ name: data.name, state, numbers }];
			}),
	}));
}

function leadWithout({ region: { data } }: RegionContents, year: number): string {
	const later = data.duties.map(({ from }) => from).filter((from) => from > year);
	if (later.length === 0 || later.length < data.duties.length) return coverageText.noDuty(data.name);
	return coverageText.laterDuty(data.name, Math.min(...later));
}

function knownFacts(contents: RegionContents, numbered: readonly NumberedInnovation[]): readonly Fact[] {
	const owners = new Set(numbered.flatMap(({ agency }) => agency?.id ?? []));
	return [
		{ label: coverageText.knownAgencies, text: formatNumber(contents.agencies.length) },
		{ label: coverageText.knownWithInnovation, text: formatNumber(owners.size) },
		{ label: coverageText.knownInnovations, text: formatNumber(numbered.length) },
	];
}

/** The coverage of the year of the book. `complete` is false where the list of agencies is known to have gaps. */
export function bookCoverage(
	contents: RegionContents,
	numbered: readonly NumberedInnovation[],
	{ year, asOf, complete }: { readonly year: number; readonly asOf: string; readonly complete: boolean },
): BookCoverage {
	const origin = contents.region.data.recordsFrom;
	const covered = coverageOf(contents, asOf).years.find((known) => known.year === year);
	return {
		heading: text.coverage(year),
		notices: [
			...(covered === undefined ? [coverageText.noDutyMeaning] : []),
			...(covered !== undefined && origin === 'sumber-terbuka' ? [coverageText.openSources] : []),
			...(!complete && contents.agencies.length > 0 ? [coverageText.incomplete] : []),
		],
		report:
			covered === undefined
				? undefined
				: {
						answer: yearAnswer(covered, origin, asOf),
						categories: categoryTable(covered, origin),
						legend: stateLegend(origin).filter(({ tone }) =>
							covered.agencies.some((agency) => agencyStateView(agency, origin).tone === tone),
						),
						groups: agencyGroups(covered, contents, numbered),
					},
		lead: covered === undefined ? leadWithout(contents, year) : undefined,
		known: covered === undefined ? knownFacts(contents, numbered) : [],
	};
}
