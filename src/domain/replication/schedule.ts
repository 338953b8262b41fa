import type { Phase, Step } from '../../schema/guide-steps.ts';

/** Working days, as the shortest and the longest that the guide names. */
export interface Span {
	readonly min: number;
	readonly max: number;
}

/** When a step can take place, in working days from the beginning; day 0 is the first. */
export interface ScheduledStep {
	readonly step: Step;
	readonly phase: Phase['phase'];
	/** Earliest beginning when every step before takes its shortest time, and when each takes its longest. */
	readonly begins: Span;
	/** End of the step; the same as its beginning while its length is unknown. */
	readonly ends: Span;
	/** True when a delay of this step delays the whole, by the longest times. None is while no length is known. */
	readonly critical: boolean;
}

export interface Schedule {
	/** In the order of the guide. */
	readonly steps: readonly ScheduledStep[];
	/** Working days of the whole; a lower bound while the length of a step is unknown. */
	readonly total: Span;
	/** Steps whose length is not known. */
	readonly unknown: number;
}

const nothing: Span = { min: 0, max: 0 };

function latestOf(spans: readonly Span[]): Span {
	return spans.reduce(
		(latest, { min, max }) => ({ min: Math.max(latest.min, min), max: Math.max(latest.max, max) }),
		nothing,
	);
}

/** Ids of the steps that wait for themselves through others, in the order of the guide. */
export function cyclicSteps(phases: readonly Phase[]): readonly string[] {
	const steps = phases.flatMap((phase) => phase.steps);
	const known = new Map(steps.map((step) => [step.id, step]));
	const onCycle = ({ id }: Step): boolean => {
		const seen = new Set<string>();
		const open = [...(known.get(id)?.after ?? [])];
		for (let before = open.pop(); before !== undefined; before = open.pop()) {
			if (before === id) return true;
			if (seen.has(before)) continue;
			seen.add(before);
			open.push(...(known.get(before)?.after ?? []));
		}
		return false;
	};
	return steps.filter(onCycle).map(({ id }) => id);
}

/**
 * The earliest course of the work: a step begins when the steps before it have ended. Steps that name none begin at
 * once, whatever their phase; names of steps that do not exist count for nothing. Throws on a cycle; the check of the
 * content refuses it before.
 */
export function scheduleOf(phases: readonly Phase[]): Schedule {
	const cyclic = cyclicSteps(phases);
	if (cyclic.length > 0) throw new Error(`The steps ${cyclic.join(', ')} wait for each other.`);
	const steps = phases.flatMap(({ phase, steps: own }) => own.map((step) => ({ phase, step })));
	const known = new Map(steps.map(({ step }) => [step.id, step]));
	const ends = new Map<string, Span>();
	const before = ({ after }: Step) => after.flatMap((id) => known.get(id) ?? []);
	const beginOf = (step: Step): Span => latestOf(before(step).map(endOf));
	const endOf = (step: Step): Span => {
		const done = ends.get(step.id);
		if (done !== undefined) return done;
		const begin = beginOf(step);
		const { min, max } = step.days ?? nothing;
		const end = { min: begin.min + min, max: begin.max + max };
		ends.set(step.id, end);
		return end;
	};
	const total = latestOf(steps.map(({ step }) => endOf(step)));
	const last = total.max === 0 ? [] : steps.filter(({ step }) => endOf(step).max === total.max);
	const critical = criticalSteps(
		last.map(({ step }) => step),
		(step) => before(step).filter((earlier) => endOf(earlier).max === beginOf(step).max),
	);
	return {
		steps: steps.map(({ phase, step }) => ({
			step,
			phase,
			begins: beginOf(step),
			ends: endOf(step),
			critical: critical.has(step.id),
		})),
		total,
		unknown: steps.filter(({ step }) => step.days === undefined).length,
	};
}

/** Walks back from the steps that end last along those for which each had to wait. */
function criticalSteps(
	last: readonly Step[],
	waitedFor: (step: Step) => readonly Step[],
): ReadonlySet<string> {
	const critical = new Set<string>();
	const open = [...last];
	for (let step = open.pop(); step !== undefined; step = open.pop()) {
		if (critical.has(step.id)) continue;
		critical.add(step.id);
		open.push(...waitedFor(step));
	}
	return critical;
}
