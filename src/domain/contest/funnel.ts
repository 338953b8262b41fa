import type { ContestEntry } from '../../schema/contest-entry.ts';
import type { ContestStage, Edition } from '../../schema/contest-edition.ts';
import { reachedStage } from './judging.ts';

/** How many are left after a stage: what the organiser published, and what this site can name. */
export interface FunnelStage {
	readonly stage: ContestStage;
	/** Published number; absent when no source gives one. */
	readonly published?: number | undefined;
	/** Entries recorded here that passed this stage or a later one. */
	readonly named: readonly ContestEntry[];
}

/** One step for each stage, in their order. */
export function funnelOf({ stages, entries }: Pick<Edition, 'stages' | 'entries'>): readonly FunnelStage[] {
	return stages.map((stage, index) => ({
		stage,
		published: stage.passed?.value,
		named: entries.filter((entry) => reachedStage(entry, stages) >= index),
	}));
}
