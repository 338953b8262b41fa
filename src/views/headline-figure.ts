import type { AgencyRecord, GuideRecord, InnovationRecord } from '../domain/catalogue/snapshot.ts';
import { obligedIn } from '../domain/coverage/state.ts';
import { confirmedAdopters } from '../domain/replication/confirmed-adopters.ts';
import type { CatalogueViews } from './catalogue-views.ts';
import { editionText } from './copy/contest.ts';
import { coverageText } from './copy/coverage.ts';
import { headlineText as text } from './copy/embed.ts';
import { formatDate, formatNumber } from './copy/formats.ts';
import { innovationText } from './copy/record.ts';
import { regionText } from './copy/region.ts';
import { coverageOf } from './coverage/region-coverage.ts';
import { agencyBadge, innovationBadge, subjectWords, valueWords } from './embed/badge.ts';
import { glanceFacts } from './guide/guide-glance.ts';
import { snapshotLedger } from './ledger/snapshot-ledger.ts';
import { improvementViews } from './record/innovation-record.ts';
import { contentsOf } from './region-contents.ts';

/** The one figure by which something is shown far from its page. */
export interface HeadlineFigure {
	/** What was counted or measured, and the figure with its unit. */
	readonly words: string;
	/** By which rules, or as of when; absent for a figure that a record states itself. */
	readonly note?: string | undefined;
}

/**
 * The figure of an innovation: what it changed, measured before and after; else how many regions are confirmed to have
 * taken it over; else its simulated maturity. Undefined when nothing of that is known, and for the latter when it stopped.
 */
export function innovationFigure(
	innovation: InnovationRecord,
	{ snapshot }: CatalogueViews,
): HeadlineFigure | undefined {
	const changed = improvementViews(innovation.data.improvements).find(({ before }) => before !== undefined);
	if (changed?.before !== undefined) {
		const change = innovationText.fromTo(changed.before.value, changed.after.value, changed.unit);
		return { words: `${changed.measure}: ${change}` };
	}
	const adopters = confirmedAdopters(snapshotLedger(snapshot), innovation.id).length;
	if (adopters > 0) return { words: editionText.replicated(adopters) };
	const { subject, value, basis } = innovationBadge(innovation, snapshot);
	if (basis === undefined) return undefined;
	return { words: `${subjectWords(subject)}: ${valueWords(value)}`, note: basis.join(', ') };
}

function recordedFigure(count: number): HeadlineFigure {
	return { words: `${regionText.innovationsCount}: ${formatNumber(count)}` };
}

/** How many agencies of a region have met the duty of the present year; else how many innovations are recorded. */
export function regionFigure(regionId: string, { snapshot, regions }: CatalogueViews): HeadlineFigure {
	const contents = contentsOf(regionId, regions);
	const present = coverageOf(contents, snapshot.asOf).years.at(-1);
	// Where records come from public sources, what is not here may well exist: coverage would count the sources.
	if (present === undefined || contents.region.data.recordsFrom !== 'unit')
		return recordedFigure(contents.innovations.length);
	const obliged = obligedIn(present.counts);
	return obliged === 0
		? recordedFigure(contents.innovations.length)
		: {
				words: coverageText.answer(present.counts.terpenuhi, obliged, present.year),
				note: text.asOf(formatDate(snapshot.asOf)),
			};
}

/** How an agency stands with its duty of the present year; else how many innovations are recorded. */
export function agencyFigure({ id, regionId, data }: AgencyRecord, views: CatalogueViews): HeadlineFigure {
	const { subject, value, basis } = agencyBadge(id, regionId, views);
	if (basis !== undefined) {
		return { words: `${subjectWords(subject)}: ${valueWords(value)}`, note: basis.join(' ') };
	}
	const { innovations } = contentsOf(regionId, views.regions);
	return recordedFigure(innovations.filter((innovation) => innovation.data.agency === data.id).length);
}

/** The first thing that a guide knows of what it takes: time, cost, staff. */
export function guideFigure({ data }: GuideRecord): HeadlineFigure | undefined {
	const known = glanceFacts(data).find(({ figure }) => figure !== undefined);
	return known?.figure === undefined ? undefined : { words: `${known.label}: ${known.figure}` };
}
