import type { Schedule, Span } from '../../domain/replication/schedule.ts';
import { formatNumber } from '../copy/formats.ts';
import { phaseLabels } from '../copy/guide-labels.ts';
import { stepText as text } from '../copy/guide.ts';

interface StepRow {
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

/** The same as the timeline in words: steps by phase, numbered through in the order of the guide. */
export function stepPhases(schedule: Schedule): readonly StepPhase[] {
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
