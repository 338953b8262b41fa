import type {
	Condition,
	connectivities,
	Prerequisite,
	regionLevels,
} from '../../schema/guide-prerequisite.ts';
import type { CostLine } from '../../schema/guide-resources.ts';
import { scaledBudget, type PricedLine, type RegionScale, type ScaledBudget } from './cost.ts';

/** What a region says about itself; everything that it does not say is absent. */
export interface RegionProfile extends RegionScale {
	readonly level?: (typeof regionLevels)[number] | undefined;
	/** Ids of urusan within its authority; absent while it has not said so. */
	readonly authorities?: readonly string[] | undefined;
	/** Ids of urusan that may be within its authority in part only: unknown, even when `authorities` leaves them out. */
	readonly uncertainAuthorities?: readonly string[] | undefined;
	readonly connectivity?: (typeof connectivities)[number] | undefined;
	/** Ids of systems that are in use; absent while it has not said so. */
	readonly systems?: readonly string[] | undefined;
	/** Staff that can be assigned. */
	readonly staff?: number | undefined;
	/** What may be spent in the first year, rupiah. */
	readonly budget?: number | undefined;
}

/** From the best to the worst. */
export const fits = ['cocok', 'perlu-penyesuaian', 'belum-cocok'] as const;

export type Fit = (typeof fits)[number];

export type Answer = 'terpenuhi' | 'belum' | 'belum-diketahui';

/** One reason for a fit. `source` names the place in the guide that it comes from. */
export interface FitReason {
	readonly source: { readonly kind: 'prasyarat'; readonly id: string } | { readonly kind: 'biaya' };
	readonly answer: Answer;
	/** A must that is not met and cannot be replaced, or a cost above the ceiling: it alone makes the fit `belum-cocok`. */
	readonly decisive: boolean;
}

/** What the fit reads of a prerequisite; of a substitute only that there is one. */
export type FitPrerequisite = Pick<Prerequisite, 'id' | 'need' | 'condition'> & {
	readonly substitute?: string | true | undefined;
};

/** What the fit reads of a guide. */
export interface FitGuide<Line extends PricedLine = CostLine> {
	readonly prerequisites: readonly FitPrerequisite[];
	readonly costs: readonly Line[];
}

export interface FitResult<Line extends PricedLine = CostLine> {
	readonly fit: Fit;
	/** One for each prerequisite, in the order of the guide, then one for the costs when the region names a ceiling. */
	readonly reasons: readonly FitReason[];
	readonly budget: ScaledBudget<Line>;
}

/** How far each line reaches: a higher number includes the lower ones. */
export const reach: Readonly<Record<(typeof connectivities)[number], number>> = {
	'tanpa-jaringan': 0,
	'seluler-tidak-stabil': 1,
	'seluler-stabil': 2,
	'serat-optik': 3,
};

/** Whether a region meets a condition; unknown while it has not said what the condition is about. */
export function answerTo(condition: Condition | undefined, profile: RegionProfile): Answer {
	const known = condition === undefined ? undefined : meets(condition, profile);
	return known === undefined ? 'belum-diketahui' : known ? 'terpenuhi' : 'belum';
}

function meets(condition: Condition, profile: RegionProfile): boolean | undefined {
	switch (condition.kind) {
		case 'jenjang':
			return profile.level === undefined ? undefined : condition.levels.includes(profile.level);
		case 'penduduk':
			return profile.population === undefined
				? undefined
				: profile.population >= (condition.min ?? 0) && profile.population <= (condition.max ?? Infinity);
		case 'urusan':
			return profile.uncertainAuthorities?.includes(condition.affair) === true
				? undefined
				: profile.authorities?.includes(condition.affair);
		case 'jaringan':
			return profile.connectivity === undefined
				? undefined
				: reach[profile.connectivity] >= reach[condition.atLeast];
		case 'sistem':
			return profile.systems?.includes(condition.system);
		case 'dasar-hukum':
			return undefined;
		case 'petugas':
			return profile.staff === undefined ? undefined : profile.staff >= condition.atLeast;
		default:
			return condition satisfies never;
	}
}

/**
 * How well an innovation fits a region. `belum-cocok`: a must is not met and has no substitute, or the first year costs
 * more than the region can spend. `perlu-penyesuaian`: something is not met, or a must is not known yet, or the region
 * names a ceiling and the guide's costs are not all known. `cocok`: every must is met and nothing else is against it.
 * `judged` is what a reader answers to the prerequisites of this guide, by id: it counts where the profile has no
 * answer, as for a prerequisite in words only, and never against one.
 */
export function fitOf<Line extends PricedLine>(
	guide: FitGuide<Line>,
	profile: RegionProfile,
	judged: ReadonlyMap<string, boolean> = new Map(),
): FitResult<Line> {
	const budget = scaledBudget(guide.costs, profile);
	const reasons = [
		...guide.prerequisites.map((prerequisite) => reasonOf(prerequisite, profile, judged)),
		...costReason(budget, profile.budget),
	];
	return { fit: verdict(reasons, guide.prerequisites), reasons, budget };
}

function reasonOf(
	{ id, need, condition, substitute }: FitPrerequisite,
	profile: RegionProfile,
	judged: ReadonlyMap<string, boolean>,
): FitReason {
	const known = answerTo(condition, profile);
	const own = judged.get(id);
	const answer = known !== 'belum-diketahui' || own === undefined ? known : own ? 'terpenuhi' : 'belum';
	return {
		source: { kind: 'prasyarat', id },
		answer,
		decisive: answer === 'belum' && need === 'wajib' && substitute === undefined,
	};
}

/**
 * What is known of the first year's cost is a lower bound, so exceeding the ceiling is certain and keeping to it may not
 * be. A guide without costs is one whose costs nobody knows, not one that is free.
 */
function costReason(
	{ once, yearly, missing, lines }: ScaledBudget<PricedLine>,
	ceiling: number | undefined,
): readonly FitReason[] {
	if (ceiling === undefined) return [];
	const source = { kind: 'biaya' } as const;
	if (once + yearly > ceiling) return [{ source, answer: 'belum', decisive: true }];
	const known = lines.length > 0 && missing.length === 0;
	return [{ source, answer: known ? 'terpenuhi' : 'belum-diketahui', decisive: false }];
}

function verdict(reasons: readonly FitReason[], prerequisites: readonly FitPrerequisite[]): Fit {
	if (reasons.some(({ decisive }) => decisive)) return 'belum-cocok';
	const musts = new Set(prerequisites.filter(({ need }) => need === 'wajib').map(({ id }) => id));
	const open = reasons.some(
		({ source, answer }) =>
			answer === 'belum' ||
			(answer === 'belum-diketahui' && (source.kind === 'biaya' || musts.has(source.id))),
	);
	return open ? 'perlu-penyesuaian' : 'cocok';
}
