import { concerns } from '../../domain/agenda/happening.ts';
import type { Snapshot } from '../../domain/catalogue/snapshot.ts';
import { calendarOfEverything, calendarOfRegion } from './agenda-calendar.ts';
import { agendaEntries, currentItems, isAwaited } from './agenda-entries.ts';
import type { AgendaItem } from './agenda-item.ts';

/** The next dates on a page about something else. */
export interface NextDates {
	/** What runs and what is next. */
	readonly items: readonly AgendaItem[];
	/** Site path of the calendar that has them; absent without one. */
	readonly calendar?: string | undefined;
}

/** Those of the whole site, and how many others someone may still announce. */
export interface NextDatesAtHome extends NextDates {
	readonly awaited: number;
}

/** More would make another agenda of the page. */
const shownOfRegion = 4;
const shownAtHome = 3;

/** What a region has to know next: its own dates and those of the whole country. */
export function nextDatesOfRegion(regionId: string, snapshot: Snapshot): NextDates {
	const own = agendaEntries(snapshot).filter(({ happening }) => concerns(happening, regionId));
	return {
		items: currentItems(own).slice(0, shownOfRegion),
		calendar: calendarOfRegion(regionId, snapshot),
	};
}

/** What comes in an edition of a contest, for its own page, which says by itself what runs. Nothing once it is over. */
export function nextDatesOfEdition(editionId: string, snapshot: Snapshot): readonly AgendaItem[] {
	const own = agendaEntries(snapshot).filter(({ happening }) => happening.editionId === editionId);
	return currentItems(own)
		.filter(({ state }) => state !== 'berlangsung')
		.map((item) => ({ ...item, path: undefined, url: undefined }));
}

/** The next dates of the country and all regions, real ones first. */
export function nextDatesAtHome(snapshot: Snapshot): NextDatesAtHome {
	const entries = agendaEntries(snapshot);
	const items = currentItems(entries);
	const year = Number(snapshot.asOf.slice(0, 4));
	const named = snapshot.agendas.filter((agenda) => agenda.year >= year);
	return {
		items: [...items.filter(({ sample }) => !sample), ...items.filter(({ sample }) => sample)].slice(
			0,
			shownAtHome,
		),
		awaited:
			entries.filter((entry) => !entry.item.sample && isAwaited(entry, snapshot.asOf)).length +
			named.reduce((count, { data }) => count + data.unknowns.length, 0),
		calendar: calendarOfEverything(snapshot),
	};
}
