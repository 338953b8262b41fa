import type { ContestEntry } from '../../schema/contest-entry.ts';
import type { ContestStage, Edition } from '../../schema/contest-edition.ts';
import { shortDigest } from './short-digest.ts';
import { stageStates } from './stage-state.ts';
import type { TallyRules } from './tally.ts';

/** What tells an entry from all others of its edition: the work, and where it competes. */
export function entryKey({ innovation, title, region, group, category }: ContestEntry): string {
	return [innovation ?? title ?? region, group, category].flatMap((part) => part ?? []).join(' | ');
}

/** Entries with the same division are ranked together. */
export function divisionKey({ group, category }: Pick<ContestEntry, 'group' | 'category'>): string {
	return `${group ?? ''}|${category ?? ''}`;
}

/** The last stage that an entry has passed, as its place in the list; -1 when it has passed none. */
export function reachedStage({ results }: ContestEntry, stages: readonly ContestStage[]): number {
	return Math.max(
		-1,
		...results.map(({ stage, passed }) => (passed ? stages.findIndex(({ id }) => id === stage) : -1)),
	);
}

/** Entries that are judged in a stage: those that passed the one before it, or all in the first. */
export function entriesJudgedIn(
	{ stages, entries }: Pick<Edition, 'stages' | 'entries'>,
	stageId: string,
): readonly ContestEntry[] {
	const index = stages.findIndex(({ id }) => id === stageId);
	return index < 0 ? [] : entries.filter((entry) => reachedStage(entry, stages) >= index - 1);
}

/** The one stage that runs on a day; undefined when none does, or more than one. */
export function runningStage(
	edition: Pick<Edition, 'stages' | 'year'>,
	asOf: string,
): ContestStage | undefined {
	const states = stageStates(edition, asOf);
	const [stage, ...more] = edition.stages.filter((_, index) => states[index] === 'berjalan');
	return more.length > 0 ? undefined : stage;
}

/** By what the entries are judged. */
export function judgingRules({ criteria, tieOrder }: Edition): Omit<TallyRules, 'entries'> {
	return { criteria, tieOrder };
}

/** Changes with everything that a score sheet depends on: criteria, weights, range of the scores, tie order. */
export function rulesDigest({ criteria, tieOrder }: Edition): string {
	const parts = criteria.map(({ id, name, weight, min, max }) => [id, name, weight ?? null, min, max]);
	return shortDigest(JSON.stringify([parts, tieOrder]));
}
