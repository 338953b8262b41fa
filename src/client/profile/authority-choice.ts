import { authorityOf } from '../../domain/replication/authority.ts';
import type { ChosenRegion, StatedProfile } from '../../domain/replication/stated-profile.ts';

/** `open`: neither the law nor the visitor says. */
export type AuthorityChoice = 'within' | 'without' | 'open';

/** Whether an urusan is within the authority of a region, by law and by what the visitor says of it. */
export function authorityChoice(
	stated: StatedProfile,
	region: ChosenRegion,
	affair: string,
): AuthorityChoice {
	if (stated.without?.includes(affair) === true) return 'without';
	if (stated.within?.includes(affair) === true) return 'within';
	return authorityOf(region, [affair]).within.length > 0 ? 'within' : 'open';
}

/**
 * What is said after a press on an urusan. What the law settles is within or not; what it leaves open goes from open to
 * within, to not, and to open again.
 */
export function pressedAuthority(
	stated: StatedProfile,
	region: ChosenRegion,
	affair: string,
): Pick<StatedProfile, 'within' | 'without'> {
	const others = (list: readonly string[] = []) => list.filter((id) => id !== affair);
	const within = others(stated.within);
	const without = others(stated.without);
	const choice = authorityChoice(stated, region, affair);
	if (choice === 'open') within.push(affair);
	if (choice === 'within') without.push(affair);
	// After `without` it is listed nowhere: the law's default again.
	return listed(within, without);
}

function listed(
	within: readonly string[],
	without: readonly string[],
): Pick<StatedProfile, 'within' | 'without'> {
	return {
		within: within.length === 0 ? undefined : within,
		without: without.length === 0 ? undefined : without,
	};
}
