import { happenings, type Happening } from '../../domain/agenda/happening.ts';
import { byTime } from '../../domain/agenda/happening-state.ts';
import { byCodePoint } from '../../domain/catalogue/order.ts';
import type { Snapshot } from '../../domain/catalogue/snapshot.ts';
import { agendaItem, regionNames, type AgendaItem } from './agenda-item.ts';

/** An event and how it is told. */
export interface AgendaEntry {
	readonly happening: Happening;
	readonly item: AgendaItem;
}

const computed = new WeakMap<Snapshot, readonly AgendaEntry[]>();

/** All events of a snapshot, the earliest first, undated ones last; computed once, because every region asks for them. */
export function agendaEntries(snapshot: Snapshot): readonly AgendaEntry[] {
	const known = computed.get(snapshot);
	if (known !== undefined) return known;
	const names = regionNames(snapshot);
	const entries = happenings(snapshot)
		.toSorted((first, second) => byTime(first, second) || byCodePoint(first.id, second.id))
		.map((happening) => ({ happening, item: agendaItem(happening, snapshot, names) }));
	computed.set(snapshot, entries);
	return entries;
}

/** What runs or is to come, the earliest first. */
export function currentItems(entries: readonly AgendaEntry[]): readonly AgendaItem[] {
	const isCurrent = ({ state }: AgendaItem) =>
		state === 'berlangsung' || state === 'mungkin-berlangsung' || state === 'akan-datang';
	return entries.map(({ item }) => item).filter(isCurrent);
}

/** Without a date, and of a year that is not over: someone may still announce it. */
export function isAwaited({ happening, item }: AgendaEntry, asOf: string): boolean {
	return item.state === 'belum-diumumkan' && happening.year >= Number(asOf.slice(0, 4));
}
