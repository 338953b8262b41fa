import type { MeasuredCondition } from '../../domain/replication/candidate.ts';
import type { Answer, RegionProfile } from '../../domain/replication/fit.ts';
import { comparedText as text } from '../copy/finder.ts';
import { connectivityLabels, levelLabels } from '../copy/guide-labels.ts';

/** Names of what conditions ask for by id. */
export interface ConditionNames {
	readonly affairs: Readonly<Record<string, string>>;
	readonly systems: Readonly<Record<string, string>>;
}

function population({ min, max }: { readonly min?: number | undefined; readonly max?: number | undefined }) {
	if (min !== undefined && max !== undefined) return text.between(min, max);
	return max === undefined ? text.atLeast(min ?? 0) : text.atMost(max);
}

/**
 * What the guide asks for beside what the region has said, in a sentence. `answer` is what comes of comparing them;
 * without a condition people have to judge.
 */
export function comparedWords(
	condition: MeasuredCondition | undefined,
	answer: Answer,
	profile: RegionProfile,
	names: ConditionNames,
): string {
	if (condition === undefined) return text.byPeople;
	switch (condition.kind) {
		case 'jenjang': {
			const asked = condition.levels.map((level) => levelLabels[level]);
			return profile.level === undefined
				? text.levelUnknown(asked)
				: text.level(asked, levelLabels[profile.level]);
		}
		case 'penduduk':
			return profile.population === undefined
				? text.populationUnknown(population(condition))
				: text.population(population(condition), profile.population);
		case 'urusan':
			return text.affair[answer](names.affairs[condition.affair] ?? condition.affair);
		case 'jaringan': {
			const asked = connectivityLabels[condition.atLeast];
			return profile.connectivity === undefined
				? text.networkUnknown(asked)
				: text.network(asked, connectivityLabels[profile.connectivity]);
		}
		case 'sistem':
			return text.system[answer](names.systems[condition.system] ?? condition.system);
		case 'petugas':
			return profile.staff === undefined
				? text.staffUnknown(condition.atLeast)
				: text.staff(condition.atLeast, profile.staff);
		default:
			return condition satisfies never;
	}
}
