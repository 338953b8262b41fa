import { diffArrays } from 'diff';
import { meansTheSame } from './same.ts';

/** One item of the old list (`from`), of the new one (`to`), or of both. */
export interface Step {
	readonly from?: number;
	readonly to?: number;
}

/** How the new list comes from the old one: what is the same stays, what stands in its place is changed. */
export function listSteps(old: readonly unknown[], wanted: readonly unknown[]): readonly Step[] {
	const steps: Step[] = [];
	let [from, to, pending] = [0, 0, 0];
	for (const { added, removed, count } of diffArrays([...old], [...wanted], { comparator: meansTheSame })) {
		if (removed) {
			pending = count;
			continue;
		}
		const changed = added ? Math.min(pending, count) : 0;
		for (let index = 0; index < changed; index += 1) steps.push({ from: from++, to: to++ });
		for (let index = changed; index < pending; index += 1) steps.push({ from: from++ });
		pending = 0;
		for (let index = changed; index < count; index += 1) {
			steps.push(added ? { to: to++ } : { from: from++, to: to++ });
		}
	}
	for (let index = 0; index < pending; index += 1) steps.push({ from: from++ });
	return steps;
}
