import { ledgerPath, replicationPath } from '../../domain/catalogue/address.ts';
import type { Snapshot } from '../../domain/catalogue/snapshot.ts';
import { ledgerOf, standings, type LedgerEntry } from '../../domain/replication/ledger.ts';
import { lineagesOf, type LineageNode } from '../../domain/replication/lineage.ts';
import { formatList, formatNumber } from '../copy/formats.ts';
import { ledgerText as text, replicationText, standingLabels } from '../copy/replication.ts';
import { listProvenance, type Frame } from '../frame.ts';
import { entryView, type EntryView } from './ledger-entry.ts';
import { ledgerMap, type LedgerMap } from './ledger-map.ts';
import { ledgerNames, type LedgerNames, type NamedPlace } from './ledger-names.ts';

/** One taking over in the drawing, with those that took it from there. */
export interface LineageNodeView {
	readonly adopter: NamedPlace;
	/** Absent for an intermediary that says nothing itself. */
	readonly entry?: EntryView | undefined;
	readonly children: readonly LineageNodeView[];
}

export interface LineageView {
	readonly origin: NamedPlace;
	readonly children: readonly LineageNodeView[];
}

/** Real entries or samples, never both. */
export interface LedgerSection {
	/** How many there are of which standing, and how many stopped. */
	readonly summary: string;
	readonly lineages: readonly LineageView[];
	readonly entries: readonly EntryView[];
}

export interface LedgerPage {
	readonly frame: Frame;
	/** Absent when there are no such entries. */
	readonly real?: LedgerSection | undefined;
	readonly samples?: LedgerSection | undefined;
	/** Absent when there is nothing to draw. */
	readonly map?: LedgerMap | undefined;
}

function summaryOf(entries: readonly LedgerEntry[]): string {
	const counted = standings.flatMap((standing) => {
		const count = entries.filter((entry) => entry.standing === standing).length;
		return count === 0 ? [] : [text.counted(formatNumber(count), standingLabels[standing])];
	});
	const stopped = entries.filter(({ current }) => current?.state === 'berhenti').length;
	const summary = text.summary(formatNumber(entries.length), formatList(counted));
	return stopped === 0 ? summary : `${summary} ${text.stopped(formatNumber(stopped))}`;
}

function ledgerSection(entries: readonly LedgerEntry[], names: LedgerNames): LedgerSection | undefined {
	if (entries.length === 0) return undefined;
	const views = new Map(entries.map((entry) => [entry.key, entryView(entry, names)]));
	const nodeView = ({ adopter, entry, children }: LineageNode): LineageNodeView => ({
		adopter: names.adopter(adopter),
		entry: entry === undefined ? undefined : views.get(entry.key),
		children: children.map(nodeView),
	});
	return {
		summary: summaryOf(entries),
		lineages: lineagesOf(entries).map(({ origin, children }) => ({
			origin: names.origin(origin),
			children: children.map(nodeView),
		})),
		entries: [...views.values()],
	};
}

/** The ledger of all replications; samples apart. */
export function ledgerPage(snapshot: Snapshot): LedgerPage {
	const names = ledgerNames(snapshot);
	const ledger = ledgerOf(snapshot);
	return {
		frame: {
			title: text.title,
			description: text.lead,
			path: ledgerPath,
			breadcrumbs: [
				{ label: replicationText.title, path: replicationPath },
				{ label: text.title, path: ledgerPath },
			],
			shareImage: '/kartu/situs.png',
			provenance: listProvenance(
				snapshot.site,
				'replications',
				text.madeFrom,
				snapshot.replications.map(({ data }) => data.reviewed),
			),
			sample: false,
			indexed: true,
			kind: 'website',
		},
		real: ledgerSection(
			ledger.filter(({ sample }) => !sample),
			names,
		),
		samples: ledgerSection(
			ledger.filter(({ sample }) => sample),
			names,
		),
		map: ledgerMap(ledger, snapshot, names),
	};
}
