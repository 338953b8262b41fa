import { editionPath } from '../../domain/catalogue/address.ts';
import type { Snapshot } from '../../domain/catalogue/snapshot.ts';
import { editionState, stageStates } from '../../domain/contest/stage-state.ts';
import type { Edition } from '../../schema/contest-edition.ts';
import { contestText, editionText } from '../copy/contest.ts';
import type { SiteLink } from '../frame.ts';
import { editionName } from './edition-name.ts';

/** What entrants do in a stage that runs, and until when. */
export interface RunningStage {
	readonly name: string;
	readonly instruction: string;
	readonly until?: string | undefined;
}

export interface RunningContest extends SiteLink {
	readonly sample: boolean;
	readonly stages: readonly RunningStage[];
	/** The next stage with a date. */
	readonly next?: string | undefined;
}

/** The stages that run on a day. */
export function runningStages(data: Edition, asOf: string): readonly RunningStage[] {
	const states = stageStates(data, asOf);
	return data.stages.flatMap(({ name, instruction, until }, index) =>
		states[index] === 'berjalan'
			? [
					{
						name,
						instruction: instruction ?? editionText.noInstruction,
						until: until === undefined ? undefined : contestText.until(until),
					},
				]
			: [],
	);
}

function nextStage(data: Edition, asOf: string): string | undefined {
	const states = stageStates(data, asOf);
	const next = data.stages.find(({ from }, index) => states[index] === 'belum' && from !== undefined);
	return next?.from === undefined ? undefined : contestText.nextStage(next.name, next.from);
}

/** Contests that run on the day of the snapshot, also between two stages. */
export function runningContests({ contests, editions, asOf }: Snapshot): readonly RunningContest[] {
	return editions.flatMap((edition) => {
		const contest = contests.find(({ id }) => id === edition.contestId);
		if (contest === undefined || editionState(edition.data, asOf) !== 'berjalan') return [];
		return [
			{
				label: editionName(contest, edition),
				path: editionPath(edition.id),
				sample: edition.data.sample,
				stages: runningStages(edition.data, asOf),
				next: nextStage(edition.data, asOf),
			},
		];
	});
}
