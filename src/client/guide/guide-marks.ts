/** What a reader has marked in one guide. */
export interface GuideMarks {
	/** Ids of the steps that are done. */
	readonly done: ReadonlySet<string>;
	/** By id of a prerequisite: whether it is met. What is unanswered is absent. */
	readonly answers: ReadonlyMap<string, boolean>;
}

/** Ids that the guide has today. */
export interface MarkableIds {
	readonly steps: readonly string[];
	readonly prerequisites: readonly string[];
}

export const noMarks: GuideMarks = { done: new Set(), answers: new Map() };

/** Marks as they are stored; nothing marked is an empty text. */
export function marksText({ done, answers }: GuideMarks): string {
	if (done.size + answers.size === 0) return '';
	return JSON.stringify({ langkah: [...done], syarat: Object.fromEntries(answers) });
}

/** Reads stored marks. What the guide no longer has is dropped, and what cannot be read counts as nothing; never throws. */
export function marksOf(text: string, ids: MarkableIds): GuideMarks {
	const stored = parsed(text);
	const done = property(stored, 'langkah');
	const answers = property(stored, 'syarat');
	return {
		done: new Set(ids.steps.filter((id) => Array.isArray(done) && done.includes(id))),
		answers: new Map(
			ids.prerequisites.flatMap((id) => {
				const answer = property(answers, id);
				return typeof answer === 'boolean' ? [[id, answer] as const] : [];
			}),
		),
	};
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

function property(value: unknown, name: string): unknown {
	if (typeof value !== 'object' || value === null) return undefined;
	return Object.getOwnPropertyDescriptor(value, name)?.value;
}

/** The same marks with a step done or not. */
export function withStep(marks: GuideMarks, id: string, isDone: boolean): GuideMarks {
	const done = new Set(marks.done);
	if (isDone) done.add(id);
	else done.delete(id);
	return { ...marks, done };
}

/** The same marks with another answer to a prerequisite; undefined takes the answer back. */
export function withAnswer(marks: GuideMarks, id: string, answer: boolean | undefined): GuideMarks {
	const answers = new Map(marks.answers);
	if (answer === undefined) answers.delete(id);
	else answers.set(id, answer);
	return { ...marks, answers };
}
