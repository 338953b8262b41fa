import { regionPath } from '../../domain/catalogue/address.ts';
import type { Snapshot } from '../../domain/catalogue/snapshot.ts';
import type { LedgerEntry } from '../../domain/replication/ledger.ts';
import type { Adopter } from '../../domain/replication/statement.ts';
import { formatNumber } from '../copy/formats.ts';
import { standingLabels, stateLabels } from '../copy/guide-labels.ts';
import { adopterText as text } from '../copy/guide.ts';
import { sourceView, type SourceView } from '../frame.ts';
import { snapshotLedger } from '../ledger/snapshot-ledger.ts';

/** One region (or other body) that took the innovation over. */
export interface AdopterView {
	readonly name: string;
	/** Absent without a page on this site. */
	readonly path?: string | undefined;
	readonly standing: string;
	/** What the standing means here, in sentences. */
	readonly meaning: readonly string[];
	/** The state and since when; absent while nobody has said. */
	readonly state?: string | undefined;
	readonly stopped: boolean;
	readonly cause?: string | undefined;
	readonly via?: string | undefined;
	readonly claims: readonly string[];
	readonly changes: readonly string[];
	readonly results: readonly string[];
	readonly lessons: readonly string[];
	readonly sources: readonly SourceView[];
	readonly sample: boolean;
}

const grouped = new WeakMap<Snapshot, ReadonlyMap<string, readonly LedgerEntry[]>>();

/** Entries of the ledger by the innovation of this site that was taken over; computed once for a snapshot. */
function entriesOf(snapshot: Snapshot): ReadonlyMap<string, readonly LedgerEntry[]> {
	const known = grouped.get(snapshot);
	if (known !== undefined) return known;
	const fresh = Map.groupBy(snapshotLedger(snapshot), ({ origin }) =>
		origin.kind === 'di-sini' ? origin.innovationId : '',
	);
	grouped.set(snapshot, fresh);
	return fresh;
}

function nameOf(adopter: Adopter, { regions, reference }: Snapshot): string {
	if (adopter.kind === 'lain') return adopter.name;
	const own = regions.find(({ data }) => data.code === adopter.code);
	if (own !== undefined) return own.data.name;
	const listed = reference.regions.find(({ code }) => code === adopter.code);
	if (listed === undefined) return adopter.code;
	return listed.level === 'provinsi' ? `Provinsi ${listed.name}` : listed.name;
}

function adopterView(entry: LedgerEntry, snapshot: Snapshot): AdopterView {
	const { adopter, standing, grounds, current, claims, from } = entry;
	const regionId = adopter.kind === 'daerah' ? adopter.regionId : undefined;
	return {
		name: nameOf(adopter, snapshot),
		path: regionId === undefined ? undefined : regionPath(regionId),
		standing: standingLabels[standing],
		meaning:
			standing === 'terkonfirmasi' ? grounds.map((ground) => text.meaning[ground]) : [text.meaning[standing]],
		state: current === undefined ? undefined : text.since(stateLabels[current.state], current.on),
		stopped: current?.state === 'berhenti',
		cause: entry.causeOfStop,
		via: from === undefined ? undefined : text.via(nameOf(from, snapshot)),
		claims: claims.flatMap(({ since, note }) => [
			...(since === undefined ? [] : [`${text.claimedSince(since)}.`]),
			...(note === undefined ? [] : [note]),
		]),
		changes: entry.changes,
		results: entry.results.map(({ measure, before, after, unit }) =>
			text.result(
				measure,
				before === undefined ? undefined : formatNumber(before.value),
				formatNumber(after.value),
				unit,
			),
		),
		lessons: entry.lessons,
		sources: [...entry.sources.origin, ...entry.sources.adopter].map(sourceView),
		sample: entry.sample,
	};
}

/** Who has taken an innovation over, as far as either side has said so, in the order of the ledger. */
export function adopterViews(innovationId: string, snapshot: Snapshot): readonly AdopterView[] {
	return (entriesOf(snapshot).get(innovationId) ?? []).map((entry) => adopterView(entry, snapshot));
}
