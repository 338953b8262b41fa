import type { Step } from './steps.ts';

/** How a step ended. */
export interface Ending<Result> {
	readonly step: Step;
	readonly result: Result;
	/** Names of the needed steps that ended badly, because of which this one was not run. */
	readonly because: readonly string[];
}

interface StepRunner<Result> {
	readonly run: (step: Step) => Promise<Result>;
	/** The result of a step that is not run. */
	readonly refuse: (step: Step) => Result;
	readonly endedWell: (result: Result) => boolean;
	/** How many steps may run at the same time. */
	readonly lanes: number;
}

/**
 * Runs all steps, each as soon as what it needs has ended and a lane is free, earlier ones first. A step whose needs
 * ended badly is refused. The endings come in the order of the steps. Throws when steps need each other in a circle.
 */
export async function runSteps<Result>(
	steps: readonly Step[],
	{ run, refuse, endedWell, lanes }: StepRunner<Result>,
): Promise<readonly Ending<Result>[]> {
	const endings = new Map<string, Ending<Result>>();
	const running = new Map<string, Promise<void>>();
	const waiting = [...steps];

	const blocked = ({ alone }: Step) =>
		alone
			? running.size > 0
			: running.size >= lanes || steps.some(({ name, alone: only }) => only && running.has(name));
	const due = (step: Step) => step.needs.every((name) => endings.has(name)) && !blocked(step);

	const endingOf = async (step: Step): Promise<Ending<Result>> => {
		const because = step.needs.filter((name) => {
			const ending = endings.get(name);
			return ending !== undefined && !endedWell(ending.result);
		});
		return { step, result: because.length > 0 ? refuse(step) : await run(step), because };
	};
	const start = (step: Step) => {
		const ended = endingOf(step).then((ending) => {
			endings.set(step.name, ending);
			running.delete(step.name);
		});
		running.set(step.name, ended);
	};

	while (waiting.length + running.size > 0) {
		const place = waiting.findIndex(due);
		const [next] = place === -1 ? [] : waiting.splice(place, 1);
		if (next !== undefined) start(next);
		else if (running.size > 0) await Promise.race(running.values());
		else throw new Error(`Steps wait for each other: ${waiting.map(({ name }) => name).join(', ')}`);
	}
	return steps.flatMap(({ name }) => endings.get(name) ?? []);
}
