import type { EditionRecord } from '../../domain/catalogue/snapshot.ts';
import { divisionKey } from '../../domain/contest/judging.ts';
import type { ContestEntry } from '../../schema/contest-entry.ts';
import type { ContestJudging } from '../../schema/contest-judging.ts';
import type { CatalogueViews } from '../catalogue-views.ts';
import { judgingPageText as text } from '../copy/judging-page.ts';
import { protocolText } from '../copy/judging-protocol.ts';
import { sheetText } from '../copy/judging-sheet.ts';
import { formatHundredths } from '../copy/formats.ts';
import { sourceView, type SourceView } from '../frame.ts';
import { namedEntry } from './entry-view.ts';
import { divisionName } from './score-layout.ts';

/** One entry in the published result of a judging. */
export interface JudgedRow {
	readonly title: string;
	readonly path?: string | undefined;
	readonly rank?: string | undefined;
	readonly score?: string | undefined;
	readonly spread?: string | undefined;
	readonly decision: string;
	/** What decided between equal scores. */
	readonly note?: string | undefined;
}

/** How the scores of one stage came about. */
export interface JudgingView {
	/** Id of its heading. */
	readonly id: string;
	readonly heading: string;
	/** Who judged, when, and from which score an entry passed. */
	readonly lead: string;
	/** What is not counted; absent when everything is. */
	readonly incomplete?: string | undefined;
	readonly rules: readonly string[];
	readonly divisions: readonly { readonly name?: string | undefined; readonly rows: readonly JudgedRow[] }[];
	readonly source?: SourceView | undefined;
}

function judgedRow(
	entry: ContestEntry,
	stage: string,
	edition: EditionRecord,
	views: CatalogueViews,
): JudgedRow {
	const result = entry.results.find((one) => one.stage === stage);
	const { title, path } = namedEntry(entry, views);
	const decided = edition.data.criteria.find(({ id }) => id === result?.decidedBy);
	return {
		title,
		path,
		rank: result?.rank === undefined ? undefined : String(result.rank),
		score: result?.score === undefined ? undefined : formatHundredths(result.score),
		spread: result?.spread === undefined ? undefined : formatHundredths(result.spread),
		decision: result?.passed === false ? protocolText.notPassed : protocolText.passed,
		note: decided === undefined ? undefined : text.decidedBy(decided.name),
	};
}

function rulesOf({ data }: EditionRecord): readonly string[] {
	const names = data.tieOrder.flatMap(
		(id) => data.criteria.find((one) => one.id === id)?.name.toLowerCase() ?? [],
	);
	const weighted = data.criteria.some(({ weight }) => weight !== undefined);
	return [
		sheetText.formula,
		...(weighted ? [] : [sheetText.equalFormula]),
		sheetText.tie(names),
		protocolText.spreadMethod,
	];
}

function judgingView(judging: ContestJudging, edition: EditionRecord, views: CatalogueViews): JudgingView {
	const { data } = edition;
	const { stage, jurors, on, pass, incomplete, source } = judging;
	const judged = data.entries.filter(({ results }) =>
		results.some((one) => one.stage === stage && one.score !== undefined),
	);
	const order = (entry: ContestEntry) => entry.results.find((one) => one.stage === stage)?.rank ?? Infinity;
	const divisions = Map.groupBy(judged, divisionKey);
	return {
		id: `penilaian-${stage}`,
		heading: text.heading(data.stages.find(({ id }) => id === stage)?.name ?? stage),
		lead: `${text.lead(jurors, on, pass)}.`,
		incomplete,
		rules: rulesOf(edition),
		divisions: [...divisions.values()].map((entries) => {
			const name = entries[0] === undefined ? '' : divisionName(data, entries[0]);
			const rows = entries.toSorted((first, second) => Math.sign(order(first) - order(second)) || 0);
			return {
				name: name === '' ? undefined : name,
				rows: rows.map((entry) => judgedRow(entry, stage, edition, views)),
			};
		}),
		source: source === undefined ? undefined : sourceView(source),
	};
}

/** The published judgings of an edition, in the order of its file. */
export function judgingViews(edition: EditionRecord, views: CatalogueViews): readonly JudgingView[] {
	return edition.data.judgings.map((judging) => judgingView(judging, edition, views));
}
