import { coveragePath, editionPath, regionPath } from '../../domain/catalogue/address.ts';
import type { Snapshot } from '../../domain/catalogue/snapshot.ts';
import type { Happening } from '../../domain/agenda/happening.ts';
import { daysTo, happeningState, type HappeningState } from '../../domain/agenda/happening-state.ts';
import type { Dated } from '../../domain/contest/stage-state.ts';
import { listedRegionId } from '../../domain/catalogue/listed-region-id.ts';
import type { Source } from '../../schema/source.ts';
import { editionName } from '../contest/edition-name.ts';
import { agendaKindLabels, agendaText as text } from '../copy/agenda.ts';
import { categoryLabels } from '../copy/labels.ts';
import { sourceView, type SourceView } from '../frame.ts';

/** A date of the plan, or of another source. */
export interface OtherDates {
	readonly text: string;
	readonly source?: SourceView | undefined;
}

/** One event in words. */
export interface AgendaItem {
	readonly id: string;
	readonly title: string;
	/** The page that tells more about it. */
	readonly path?: string | undefined;
	readonly kind: string;
	readonly state: HappeningState;
	readonly time: string;
	/** How many days are left, or why that cannot be said; absent for what is over. */
	readonly left?: string | undefined;
	/** Whom it concerns. */
	readonly concerns: readonly { readonly label: string; readonly path?: string | undefined }[];
	readonly place?: string | undefined;
	readonly text?: string | undefined;
	readonly url?: string | undefined;
	readonly source?: SourceView | undefined;
	/** Said in place of a source. */
	readonly sourceNote: string;
	readonly others: readonly OtherDates[];
	readonly sample: boolean;
}

function runningLeft({ from, until }: Dated, asOf: string): string {
	const end = until ?? from;
	if (end === undefined) return text.dayUnknown;
	const days = daysTo(end, asOf);
	if (days === undefined) return text.lastDayUnknown;
	if (days > 0) return text.endsIn(days);
	return from === undefined || until === undefined || from === until ? text.today : text.endsToday;
}

/** Days to what is to come, or to the end of what runs. Undefined for what is over or has no date. */
export function leftText(dates: Dated, asOf: string): string | undefined {
	const state = happeningState(dates, asOf);
	if (state === 'lalu' || state === 'belum-diumumkan') return undefined;
	if (state === 'mungkin-berlangsung') return text.maybeRunning;
	if (state === 'berlangsung') return runningLeft(dates, asOf);
	const days = daysTo(dates.from ?? dates.until ?? asOf, asOf);
	if (days === undefined) return text.dayUnknown;
	return days === 1 ? text.tomorrow : text.in(days);
}

/** What the event is called: by the agenda, or after what it is made from. */
export function happeningTitle({ event, stage, duty }: Happening): string {
	if (event !== undefined) return event.title;
	if (stage !== undefined) {
		return text.stageTitle(stage.stage.name, editionName(stage.contest, stage.edition));
	}
	return duty === undefined ? '' : text.dutyTitle(duty.year, duty.region.data.name);
}

/** The page of this site that tells more: the edition, or the coverage of a duty. */
export function happeningPath({ editionId, duty }: Happening): string | undefined {
	if (duty !== undefined) return coveragePath(duty.region.id);
	return editionId === undefined ? undefined : editionPath(editionId);
}

/** What to prepare while it is not over, and what it was about afterwards. */
function happeningText({ event, stage, duty }: Happening, state: HappeningState): string | undefined {
	if (event?.text !== undefined) return event.text;
	if (duty !== undefined) return text.dutyText(duty.categories.map((category) => categoryLabels[category]));
	const instruction = state === 'lalu' ? undefined : stage?.stage.instruction;
	return instruction ?? stage?.stage.text;
}

/** Names of regions by id, those of the list too. */
export function regionNames({ regions, reference }: Snapshot): ReadonlyMap<string, string> {
	return new Map([
		...reference.regions.map((region) => [listedRegionId(region), region.name] as const),
		...regions.map(({ id, data }) => [id, data.name] as const),
	]);
}

function otherDates(
	{ from, until, source }: Dated & { readonly source?: Source | undefined },
	say: (dates: string) => string,
): OtherDates {
	return {
		text: say(text.datesWithin(from, until)),
		source: source === undefined ? undefined : sourceView(source),
	};
}

/** An event as pages and calendars tell it on the day of the snapshot. */
export function agendaItem(
	happening: Happening,
	snapshot: Snapshot,
	names: ReadonlyMap<string, string>,
): AgendaItem {
	const { id, kind, event, scope, regions, source, stage, sample } = happening;
	const state = happeningState(happening, snapshot.asOf);
	const pages = new Set(snapshot.regions.map((region) => region.id));
	return {
		id,
		title: happeningTitle(happening),
		path: happeningPath(happening),
		kind: agendaKindLabels[kind],
		state,
		time: text.dates(happening.from, happening.until),
		left: leftText(happening, snapshot.asOf),
		concerns:
			scope === 'daerah'
				? regions.map((region) => ({
						label: names.get(region) ?? region,
						path: pages.has(region) ? regionPath(region) : undefined,
					}))
				: [{ label: text.scope[scope] }],
		place: event?.place,
		text: happeningText(happening, state),
		url: event?.url ?? stage?.edition.data.url,
		source: source === undefined ? undefined : sourceView(source),
		sourceNote: stage === undefined ? text.noSource : text.sourceOfEdition,
		others: [
			...(event?.planned === undefined ? [] : [otherDates(event.planned, text.planned)]),
			...(event?.conflicts ?? []).map((dates) => otherDates(dates, text.conflicting)),
		],
		sample,
	};
}
