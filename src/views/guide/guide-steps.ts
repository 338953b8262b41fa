import type { Schedule, Span } from '../../domain/replication/schedule.ts';
import { formatNumber } from '../copy/formats.ts';
import { phaseLabels } from '../copy/guide-labels.ts';
import { stepText as text } from '../copy/guide.ts';

export interface StepRow {
	readonly number: number;
	readonly id: string;
	readonly title: string;
	readonly who?: string | undefined;
	readonly days?: string | undefined;
	readonly critical: boolean;
	/** Numbers of the steps that must have ended. */
	readonly after: readonly { readonly number: number; readonly id: string }[];
	/** Working days since the beginning, at the earliest and at the latest; absent where a length before is unknown. */
	readonly end?: string | undefined;
	readonly output?: string | undefined;
	readonly proof?: string | undefined;
}

export interface StepPhase {
	readonly label: string;
	readonly steps: readonly StepRow[];
}

/** Facts of a step that a guide may leave out. */
const optionalFacts = ['who', 'days', 'output', 'proof'] as const;

export interface StepsView {
	readonly phases: readonly StepPhase[];
	/** Facts that at least one step states: the others need no place in every row. */
	readonly stated: ReadonlySet<(typeof optionalFacts)[number] | 'end'>;
	/** Names the facts that no step states; absent when each is stated somewhere. */
	readonly unstated?: string | undefined;
}

function spanText({ min, max }: Span): string {
	return min === max ? formatNumber(min) : `${formatNumber(min)}–${formatNumber(max)}`;
}

/** Ids of the steps whose end is known: their own length is, and that of everything they wait for. */
export function knownEnds({ steps }: Schedule): ReadonlySet<string> {
	const known = new Map(steps.map(({ step }) => [step.id, step]));
	const answers = new Map<string, boolean>();
	const isKnown = (id: string): boolean => {
		const answer = answers.get(id);
		if (answer !== undefined) return answer;
		const step = known.get(id);
		const fresh = step === undefined || (step.days !== undefined && step.after.every(isKnown));
		answers.set(id, fresh);
		return fresh;
	};
	return new Set([...known.keys()].filter(isKnown));
}

function stepPhases(schedule: Schedule): readonly StepPhase[] {
	const { steps } = schedule;
	const numbers = new Map(steps.map(({ step }, index) => [step.id, index + 1]));
	const ends = knownEnds(schedule);
	const rows = steps.map(({ step, phase, ends: end, critical }, index) => ({
		phase,
		row: {
			number: index + 1,
			id: step.id,
			title: step.title,
			who: step.who,
			days: step.days === undefined ? undefined : text.days(step.days),
			critical,
			after: step.after.flatMap((id) => {
				const number = numbers.get(id);
				return number === undefined ? [] : [{ number, id }];
			}),
			end: ends.has(step.id) ? spanText(end) : undefined,
			output: step.output,
			proof: step.proof,
		},
	}));
	return [...Map.groupBy(rows, ({ phase }) => phase)].map(([phase, own]) => ({
		label: phaseLabels[phase],
		steps: own.map(({ row }) => row),
	}));
}

/** The same as the timeline in words: steps by phase, numbered through in the order of the guide. */
export function stepsView(schedule: Schedule): StepsView {
	const phases = stepPhases(schedule);
	const steps = phases.flatMap((phase) => phase.steps);
	const isStated = (fact: (typeof optionalFacts)[number] | 'end') =>
		steps.some((step) => step[fact] !== undefined);
	const unstated = optionalFacts.filter((fact) => !isStated(fact)).map((fact) => text.fact[fact]);
	return {
		phases,
		stated: new Set([...optionalFacts, 'end' as const].filter(isStated)),
		unstated: unstated.length === 0 ? undefined : text.unstated(unstated),
	};
}
