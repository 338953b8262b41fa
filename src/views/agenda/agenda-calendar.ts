import {
	agendaCalendarPath,
	happeningAnchor,
	joinBase,
	regionCalendarPath,
} from '../../domain/catalogue/address.ts';
import { concerns } from '../../domain/agenda/happening.ts';
import { isExact } from '../../domain/agenda/happening-state.ts';
import { spanOf, type DaySpan } from '../../domain/catalogue/day-span.ts';
import type { Snapshot } from '../../domain/catalogue/snapshot.ts';
import type { Calendar, CalendarEvent } from '../calendar-event.ts';
import { calendarText as text } from '../copy/agenda.ts';
import { formatList } from '../copy/formats.ts';
import { dayAfter } from '../kit/working-day.ts';
import { agendaEntries, type AgendaEntry } from './agenda-entries.ts';

/** Id of the calendar of everything; those of regions have the ids of their regions. */
const everything = 'agenda';

const monthLength = 'yyyy-mm'.length;

/**
 * The days of an event, and whether all of them are certain. Undefined for what a calendar cannot say: an end of which
 * not even the month is known, or, once it is over, not the day.
 */
function calendarSpan({ happening, item }: AgendaEntry): (DaySpan & { readonly exact: boolean }) | undefined {
	const { from, until } = happening;
	const [begin, end] = [from ?? until, until ?? from];
	if (begin === undefined || end === undefined) return undefined;
	const exact = isExact(begin) && isExact(end);
	const known = begin.length >= monthLength && end.length >= monthLength;
	if (!exact && (!known || item.state === 'lalu')) return undefined;
	return { first: spanOf(begin).first, last: spanOf(end).last, exact };
}

function eventOf(entry: AgendaEntry, { site }: Snapshot): CalendarEvent | undefined {
	const { item } = entry;
	const days = calendarSpan(entry);
	if (days === undefined) return undefined;
	const title = days.exact ? item.title : text.dayUnknown(item.title);
	const address = joinBase(site.baseUrl, item.path ?? happeningAnchor(item.id));
	const { source } = item;
	return {
		uid: `${item.id}@${new URL(site.baseUrl).host}`,
		title: item.sample ? text.sample(title) : title,
		description: [
			...(item.sample ? [text.sampleDescription] : []),
			...(item.text === undefined ? [] : [item.text]),
			text.dates(item.time),
			text.concerns(formatList(item.concerns.map(({ label }) => label))),
			...item.others.map((other) => other.text),
			source === undefined ? item.sourceNote : text.source(source.title, source.origin),
			...(source?.url === undefined ? [] : [source.url]),
			text.more(address),
		].join('\n'),
		start: days.first,
		end: dayAfter(days.last),
		place: item.place,
		url: source?.url ?? address,
	};
}

function isDated(entry: AgendaEntry): boolean {
	return calendarSpan(entry) !== undefined;
}

/** Site path of the calendar of everything; undefined while there is nothing real to put into it. */
export function calendarOfEverything(snapshot: Snapshot): string | undefined {
	const hasEvent = agendaEntries(snapshot).some((entry) => !entry.item.sample && isDated(entry));
	return hasEvent ? agendaCalendarPath : undefined;
}

/** Site path of a region's calendar; undefined for a region without a date of its own. */
export function calendarOfRegion(regionId: string, snapshot: Snapshot): string | undefined {
	const hasEvent = agendaEntries(snapshot).some(
		(entry) => entry.happening.regions.includes(regionId) && isDated(entry),
	);
	return hasEvent ? regionCalendarPath(regionId) : undefined;
}

/** A calendar by its id, ready to be written: that of everything real, or of one region with the whole country's. */
export function agendaCalendarOf(id: string, snapshot: Snapshot): Calendar {
	const { site, asOf } = snapshot;
	const region = snapshot.regions.find((one) => one.id === id);
	const entries = agendaEntries(snapshot).filter(({ happening, item }) =>
		region === undefined ? !item.sample : concerns(happening, region.id),
	);
	return {
		name: region === undefined ? text.name(site.name) : text.regionName(region.data.name),
		product: text.product,
		description: region === undefined ? text.allDescription : text.regionDescription(region.data.name),
		address: joinBase(site.baseUrl, region === undefined ? agendaCalendarPath : regionCalendarPath(id)),
		stamp: asOf,
		events: entries.flatMap((entry) => eventOf(entry, snapshot) ?? []),
	};
}

/** Address parts of every calendar that has an event. */
export function agendaCalendarParams(snapshot: Snapshot) {
	const regions = snapshot.regions.filter(({ id }) => calendarOfRegion(id, snapshot) !== undefined);
	const ids = [
		...(calendarOfEverything(snapshot) === undefined ? [] : [everything]),
		...regions.map(({ id }) => id),
	];
	return ids.map((id) => ({ params: { calendar: id }, props: { id } }));
}
