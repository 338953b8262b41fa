import { ledgerPath, replicationPath } from '../../domain/catalogue/address.ts';
import type { Snapshot } from '../../domain/catalogue/snapshot.ts';
import { standings, type LedgerEntry, type Standing } from '../../domain/replication/ledger.ts';
import { lineagesOf, type Lineage, type LineageNode } from '../../domain/replication/lineage.ts';
import { formatList, formatNumber } from '../copy/formats.ts';
import {
	ledgerText as text,
	replicationStateLabels,
	replicationText,
	standingLabels,
	standingMeanings,
} from '../copy/replication.ts';
import { listProvenance, type Frame } from '../frame.ts';
import type { Ring } from '../map/country-map.ts';
import { recordCount, type RecordCount } from '../record-count.ts';
import { entryView, type EntryView } from './ledger-entry.ts';
import { ledgerMap, type LedgerMap } from './ledger-map.ts';
import { ledgerNames, type LedgerNames, type NamedPlace } from './ledger-names.ts';
import { snapshotLedger } from './snapshot-ledger.ts';

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
	/** Entries that name each other as their model, in words; they hang on the origin. */
	readonly loops: readonly string[];
}

/** How many entries there are of one standing, or how many have stopped. */
export interface LedgerCount {
	readonly kind: Standing | 'berhenti';
	readonly label: string;
	readonly meaning: string;
	readonly count: RecordCount;
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
	readonly counts: readonly LedgerCount[];
	/** Absent when there are no such entries. */
	readonly real?: LedgerSection | undefined;
	readonly samples?: LedgerSection | undefined;
	/** Absent when there is nothing to draw. */
	readonly map?: LedgerMap | undefined;
}

function hasStopped({ current }: LedgerEntry): boolean {
	return current?.state === 'berhenti';
}

function summaryOf(entries: readonly LedgerEntry[]): string {
	const counted = standings.flatMap((standing) => {
		const count = entries.filter((entry) => entry.standing === standing).length;
		return count === 0 ? [] : [text.counted(formatNumber(count), standingLabels[standing])];
	});
	const stopped = entries.filter(hasStopped).length;
	const summary = text.summary(formatNumber(entries.length), formatList(counted));
	return stopped === 0 ? summary : `${summary} ${text.stopped(formatNumber(stopped))}`;
}

function ledgerCounts(ledger: readonly LedgerEntry[]): readonly LedgerCount[] {
	const count = (kind: LedgerCount['kind'], label: string, meaning: string): LedgerCount => {
		const found = ledger.filter((entry) =>
			kind === 'berhenti' ? hasStopped(entry) : entry.standing === kind,
		);
		return { kind, label, meaning, count: recordCount(found) };
	};
	return [
		...standings.map((standing) => count(standing, standingLabels[standing], standingMeanings[standing])),
		count('berhenti', replicationStateLabels.berhenti, text.stoppedMeaning),
	];
}

function ledgerSection(entries: readonly LedgerEntry[], names: LedgerNames): LedgerSection | undefined {
	if (entries.length === 0) return undefined;
	const views = new Map(entries.map((entry) => [entry.key, entryView(entry, names)]));
	const nodeView = ({ adopter, entry, children }: LineageNode): LineageNodeView => ({
		adopter: names.adopter(adopter),
		entry: entry === undefined ? undefined : views.get(entry.key),
		children: children.map(nodeView),
	});
	const loopText = (loop: Lineage['loops'][number]) =>
		text.loop(formatList(loop.map(({ adopter }) => names.adopter(adopter).name)));
	return {
		summary: summaryOf(entries),
		lineages: lineagesOf(entries).map(({ origin, children, loops }) => ({
			origin: names.origin(origin),
			children: children.map(nodeView),
			loops: loops.map(loopText),
		})),
		entries: [...views.values()],
	};
}

/** The ledger of all replications; samples apart. The outline of the country: closed lines in degrees. */
export function ledgerPage(snapshot: Snapshot, country: readonly Ring[]): LedgerPage {
	const names = ledgerNames(snapshot);
	const ledger = snapshotLedger(snapshot);
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
		counts: ledgerCounts(ledger),
		real: ledgerSection(
			ledger.filter(({ sample }) => !sample),
			names,
		),
		samples: ledgerSection(
			ledger.filter(({ sample }) => sample),
			names,
		),
		map: ledgerMap(ledger, snapshot, names, country),
	};
}
