/** A step as far as its progress goes. */
export interface ProgressStep {
	readonly id: string;
	readonly number: number;
	/** Steps with the same text are of the same phase. */
	readonly phase: string;
	/** Ids of the steps that must be done before; what does not exist counts for nothing. */
	readonly after: readonly string[];
}

interface Share {
	readonly done: number;
	readonly all: number;
}

export interface StepProgress extends Share {
	readonly phases: ReadonlyMap<string, Share>;
	/** By id of the steps that are not done: numbers of those they still wait for, in the order of the guide. */
	readonly waiting: ReadonlyMap<string, readonly number[]>;
}

function share(steps: readonly ProgressStep[], done: ReadonlySet<string>): Share {
	return { done: steps.filter(({ id }) => done.has(id)).length, all: steps.length };
}

/** How far the work has come. A step may be done before those it waits for: the reader knows better. */
export function stepProgress(steps: readonly ProgressStep[], done: ReadonlySet<string>): StepProgress {
	const open = steps.filter(({ id }) => !done.has(id));
	return {
		...share(steps, done),
		phases: new Map(
			[...Map.groupBy(steps, ({ phase }) => phase)].map(([phase, own]) => [phase, share(own, done)]),
		),
		waiting: new Map(
			open.map(({ id, after }) => [
				id,
				open.filter((earlier) => after.includes(earlier.id)).map(({ number }) => number),
			]),
		),
	};
}
