import { editionPath, innovationPath } from '../../domain/catalogue/address.ts';
import { contestWay } from '../../domain/contest/contest-way.ts';
import { confirmedAdopters } from '../../domain/replication/confirmed-adopters.ts';
import { ledgerOf } from '../../domain/replication/ledger.ts';
import type { Snapshot } from '../../domain/catalogue/snapshot.ts';
import type { ContestEntry } from '../../schema/contest-entry.ts';
import type { CatalogueViews } from '../catalogue-views.ts';
import { editionText as text } from '../copy/contest.ts';
import { formatHundredths } from '../copy/formats.ts';
import { sourceView, type SiteLink, type SourceView } from '../frame.ts';

/** What one entry of an edition is, what it got, and what came of it. */
export interface EntryView {
	readonly title: string;
	/** Page of the innovation or region here; absent for a work without one. */
	readonly path?: string | undefined;
	/** Author and region, as far as known. */
	readonly origin?: string | undefined;
	readonly division?: string | undefined;
	/** Results in the order of the stages; empty when none is known. */
	readonly results: readonly string[];
	readonly afterwards: readonly string[];
	readonly also: readonly SiteLink[];
	readonly sources: readonly SourceView[];
}

type EntryResult = ContestEntry['results'][number];

/** `Top 45, peringkat 3, nilai 88,25`; the name of the stage where nothing else is known. */
export function resultText({ stage, award, rank, score, note }: EntryResult, stages: ReadonlyMap<string, string>): string {
	const parts = [
		award ?? (rank === undefined && score === undefined ? stages.get(stage) : undefined),
		rank === undefined ? undefined : text.rank(rank),
		score === undefined ? undefined : text.score(formatHundredths(score)),
		note,
	];
	return parts.flatMap((part) => part ?? []).join(', ');
}
