import { agendaPath } from '../../domain/catalogue/address.ts';
import { spanOf } from '../../domain/catalogue/day-span.ts';
import type { Snapshot } from '../../domain/catalogue/snapshot.ts';
import { agendaText as text } from '../copy/agenda.ts';
import { formatDate } from '../copy/formats.ts';
import { listProvenance, type Frame, type SiteLink } from '../frame.ts';
import { calendarOfEverything, calendarOfRegion } from './agenda-calendar.ts';
import { agendaEntries, currentItems, isAwaited, type AgendaEntry } from './agenda-entries.ts';
import type { AgendaItem } from './agenda-item.ts';

/** Events that begin in one month, or in a year of which no month is known. */
export interface MonthGroup {
	readonly heading: string;
	readonly items: readonly AgendaItem[];
}

/** What runs, what comes, and what is awaited. */
export interface AgendaAhead {
	readonly running: readonly AgendaItem[];
	readonly coming: readonly MonthGroup[];
	/** Events that are known but have no date. */
	readonly awaited: readonly AgendaItem[];
}

export interface PastYear {
	readonly id: string;
	readonly year: string;
	readonly count: string;
	/** In the order in which they came. */
	readonly items: readonly AgendaItem[];
	/** Dates of the year that nobody found. */
	readonly unknowns: readonly string[];
}

/** The calendar file of a region. */
export interface CalendarLink extends SiteLink {
	readonly sample: boolean;
}

export interface AgendaPage {
	readonly frame: Frame;
	readonly counted: string;
	readonly runningNone: string;
	readonly comingNone: string;
	readonly real: AgendaAhead;
	/** What editors wait for, in their words. */
	readonly awaitedNotes: readonly string[];
	/** Absent where there is nothing fictional. */
	readonly samples?: (AgendaAhead & { readonly past: readonly AgendaItem[] }) | undefined;
	/** Newest first. */
	readonly past: readonly PastYear[];
	/** Site path of the calendar of everything; absent while it would be empty. */
	readonly calendar?: string | undefined;
	readonly regionCalendars: readonly CalendarLink[];
}

function ahead(entries: readonly AgendaEntry[], asOf: string): AgendaAhead {
	const current = currentItems(entries);
	const coming = entries.filter(({ item }) => item.state === 'akan-datang');
	const months = Map.groupBy(coming, ({ happening: { from, until } }) => (from ?? until ?? '').slice(0, 7));
	return {
		running: current.filter(({ state }) => state !== 'akan-datang'),
		coming: [...months]
			.map(([month, group]) => ({ month, items: group.map(({ item }) => item) }))
			.toSorted((first, second) => (spanOf(first.month).first < spanOf(second.month).first ? -1 : 1))
			.map(({ month, items }) => ({ heading: formatDate(month), items })),
		awaited: entries.filter((entry) => isAwaited(entry, asOf)).map(({ item }) => item),
	};
}

function pastYears(entries: readonly AgendaEntry[], { agendas, asOf }: Snapshot): readonly PastYear[] {
	const thisYear = Number(asOf.slice(0, 4));
	const over = entries.filter(({ item }) => item.state === 'lalu');
	const undated = entries.filter(
		(entry) => entry.item.state === 'belum-diumumkan' && !isAwaited(entry, asOf),
	);
	const sought = agendas.filter(({ year, data }) => year < thisYear && data.unknowns.length > 0);
	const years = new Set([
		...[...over, ...undated].map(({ happening }) => happening.year),
		...sought.map(({ year }) => year),
	]);
	return [...years]
		.toSorted((first, second) => second - first)
		.map((year) => {
			const items = over.filter(({ happening }) => happening.year === year).map(({ item }) => item);
			return {
				id: `tahun-${String(year)}`,
				year: String(year),
				count: text.events(items.length),
				items,
				unknowns: [
					...undated
						.filter(({ happening }) => happening.year === year)
						.map(({ item }) => text.unknownDate(item.title)),
					...sought.filter((agenda) => agenda.year === year).flatMap(({ data }) => data.unknowns),
				],
			};
		});
}

function frameOf({ site, agendas }: Snapshot): Frame {
	return {
		title: text.title,
		description: text.description,
		path: agendaPath,
		breadcrumbs: [{ label: text.title, path: agendaPath }],
		shareImage: '/kartu/situs.png',
		provenance: listProvenance(
			site,
			'agenda',
			text.madeFrom,
			agendas.map(({ data }) => data.reviewed),
		),
		sample: false,
		indexed: true,
		kind: 'website',
	};
}

/** What is next first, past years below, and the calendars to subscribe to. */
export function agendaPage(snapshot: Snapshot): AgendaPage {
	const { asOf, agendas } = snapshot;
	const entries = agendaEntries(snapshot);
	const real = entries.filter(({ item }) => !item.sample);
	const samples = entries.filter(({ item }) => item.sample);
	return {
		frame: frameOf(snapshot),
		counted: text.counted(asOf),
		runningNone: text.runningNone(asOf),
		comingNone: text.comingNone(asOf),
		real: ahead(real, asOf),
		awaitedNotes: agendas
			.filter(({ year }) => year >= Number(asOf.slice(0, 4)))
			.flatMap(({ data }) => data.unknowns),
		samples:
			samples.length === 0
				? undefined
				: {
						...ahead(samples, asOf),
						past: samples.filter(({ item }) => item.state === 'lalu').map(({ item }) => item),
					},
		past: pastYears(real, snapshot),
		calendar: calendarOfEverything(snapshot),
		regionCalendars: snapshot.regions.flatMap(({ id, data }) => {
			const path = calendarOfRegion(id, snapshot);
			return path === undefined ? [] : [{ label: data.name, path, sample: data.sample }];
		}),
	};
}
