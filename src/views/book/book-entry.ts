import { innovationPath } from '../../domain/catalogue/address.ts';
import type { InnovationRecord } from '../../domain/catalogue/snapshot.ts';
import type { CatalogueViews } from '../catalogue-views.ts';
import { bookText as text } from '../copy/book.ts';
import { innovationContests } from '../contest/contest-steps.ts';
import { adopterViews } from '../guide/guide-adopters.ts';
import { noMaturityText, shownMaturity } from '../index/maturity.ts';
import type { MaturityScore } from '../index/maturity-score.ts';
import {
	missingSections,
	noticeOf,
	picturesOf,
	type InnovationPage,
	type PictureView,
} from '../record/innovation-page.ts';
import { improvementViews, type ImprovementView } from '../record/innovation-record.ts';
import { entryFacts, type EntryFact } from './entry-facts.ts';
import { entryColumns } from './entry-columns.ts';
import type { FittedSection } from './fitted-text.ts';
import type { NumberedInnovation } from './numbered-innovations.ts';
import type { PlainSection } from './prose-text.ts';
import { oneLine } from './sentences.ts';

/** The page of one innovation in the book. */
export interface BookEntry {
	readonly number: number;
	/** Id of the page within the book. */
	readonly anchor: string;
	/** Site path of the innovation's own page. */
	readonly path: string;
	readonly title: string;
	readonly owner: string;
	readonly summary: string;
	readonly notice?: InnovationPage['notice'];
	readonly picture?: PictureView | undefined;
	readonly results: readonly ImprovementView[];
	/** Says how many results are left out; absent when none is. */
	readonly moreResults?: string | undefined;
	readonly sections: readonly FittedSection[];
	/** Which sections nobody has written. */
	readonly missing?: string | undefined;
	readonly facts: readonly EntryFact[];
	readonly maturity: {
		/** What the score is, or why there is none. */
		readonly label: string;
		readonly score?: MaturityScore | undefined;
	};
	readonly replication: readonly string[];
	/** True when something of the record is left out for want of room. */
	readonly cut: boolean;
}

/** As many as are named; the rest is counted. */
const namedAdopters = 2;

function replicationWords(
	innovation: InnovationRecord,
	{ snapshot, guides }: CatalogueViews,
): readonly string[] {
	const adopters = adopterViews(innovation.id, snapshot).filter(
		({ sample }) => innovation.data.sample || !sample,
	);
	const more = adopters.length - namedAdopters;
	return [
		guides.has(innovation.id) ? text.guide : text.noGuide,
		...adopters
			.slice(0, namedAdopters)
			.map(({ name, standing }) => text.adopter(name, standing.toLowerCase())),
		...(more > 0 ? [text.moreAdopters(more)] : []),
		...(adopters.length === 0 ? [text.noAdopters] : []),
	];
}

function maturityWords(innovation: InnovationRecord, { snapshot }: CatalogueViews): BookEntry['maturity'] {
	const shown = shownMaturity(innovation, snapshot);
	if (shown === undefined) return { label: noMaturityText(innovation, snapshot) };
	return { label: shown.missing ?? shown.label, score: shown.score };
}

/** What is shown where the text leaves room: the way through contests and awards, and what was looked for in vain. */
function extrasOf(innovation: InnovationRecord, views: CatalogueViews): readonly PlainSection[] {
	const { awards, unknowns } = innovation.data;
	const contests = innovationContests(innovation.id, views).map(({ edition, results, uncertain }) =>
		[[edition.label, ...results].join(': '), uncertain].flatMap((part) => part ?? []).join('. '),
	);
	const others = awards.map(({ name, organiser, year }) =>
		[name, organiser, year === undefined ? undefined : String(year)].flatMap((part) => part ?? []).join(', '),
	);
	const lists = [
		{ heading: text.awards, items: [...contests, ...others] },
		{ heading: text.unknowns, items: unknowns },
	];
	return lists
		.filter(({ items }) => items.length > 0)
		.map(({ heading, items }) => ({
			heading,
			paragraphs: items.map((item) => ({ text: oneLine(item), item: true })),
		}));
}

/** Id of an innovation's page within the book. */
export function entryAnchor(number: number): string {
	return `inovasi-${String(number)}`;
}

/** The page of an innovation: everything on it fits on one sheet, and what does not is said to be elsewhere. */
export function bookEntry(
	{ number, innovation, agency }: NumberedInnovation,
	views: CatalogueViews,
): BookEntry {
	const { data, id } = innovation;
	const title = oneLine(data.title);
	const summary = oneLine(data.summary);
	const maturity = maturityWords(innovation, views);
	const replication = replicationWords(innovation, views);
	const notice = noticeOf(data);
	const missing = missingSections(innovation);
	const [picture] = picturesOf(innovation);
	const columns = entryColumns({
		title,
		summary,
		notice: notice === undefined ? [] : [notice.text, notice.cause ?? text.noCause],
		picture,
		results: improvementViews(data.improvements),
		html: innovation.prose.html,
		missing: missing ?? '',
		extras: extrasOf(innovation, views),
		maturity: maturity.label,
		scored: maturity.score !== undefined,
		replication,
	});
	const facts = entryFacts(data, views.labels, columns.factsHeight);
	return {
		number,
		anchor: entryAnchor(number),
		path: innovationPath(id),
		title,
		owner: agency?.data.name ?? text.unknownOwner,
		summary,
		notice,
		picture,
		results: columns.results,
		moreResults: columns.moreResults === 0 ? undefined : text.moreResults(columns.moreResults),
		sections: columns.sections,
		missing,
		facts: facts.facts,
		maturity,
		replication,
		cut: columns.cut || facts.cut,
	};
}
