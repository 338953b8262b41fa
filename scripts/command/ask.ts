import { autocomplete, cancel, isCancel, multiselect, select, text } from '@clack/prompts';
import type { CANCEL_SYMBOL } from '@clack/prompts';
import { newText as words } from '../../src/views/copy/writing-command.ts';
import { isFoundBy } from '../../src/views/command/choice-search.ts';
import type { Answers, Question } from '../../src/views/command/question.ts';
import { translatedOutput } from './translated-output.ts';

/** True when somebody sits before the terminal and can be asked. */
export function canAsk(): boolean {
	return process.stdin.isTTY && process.stdout.isTTY;
}

/** What a prompt gave; ends the program when it was cancelled, before anything was written. */
export function answered<Value>(value: Value | typeof CANCEL_SYMBOL): Value {
	if (isCancel(value)) {
		cancel(words.cancelled);
		process.exit(130);
	}
	return value;
}

/** Longer lists are searched by typing. */
const longList = 9;

function messageOf({ label, hint, example, required, choices, many }: Question): string {
	const keys = many
		? words.keysMany
		: (choices?.length ?? 0) > longList
			? words.keysSearch
			: words.keysChoice;
	const help =
		choices === undefined
			? example === undefined || hint.includes(example)
				? undefined
				: words.example(example)
			: keys;
	const more = [hint, help].flatMap((part) => part ?? []).join(' ');
	return `${label}${required ? '' : ` (${words.optional})`}\n  ${more}`;
}

/** Asks one question; an empty text means that it was left out. */
export async function askOne(
	question: Question,
	problem: (answer: string) => string | undefined,
): Promise<string> {
	const { choices, required, many, initial } = question;
	const message = messageOf(question);
	if (choices === undefined) {
		const validate = (value: string | undefined) => problem(value ?? '');
		return answered(
			await text({ message, ...(initial !== undefined && { initialValue: initial }), validate }),
		);
	}
	const options = choices.map(({ value, label }) => ({ value, label }));
	if (many)
		return answered(await multiselect({ message, options, required, showInstructions: false })).join(';');
	const all = required ? options : [{ value: '', label: words.none }, ...options];
	const chosen =
		options.length > longList
			? await autocomplete({
					message,
					options: all,
					maxItems: longList,
					filter: (typed, option) => isFoundBy(option.label ?? '', typed),
					validate: (value) => (value === undefined ? words.noChoice : undefined),
					output: translatedOutput(),
					...(initial !== undefined && { initialValue: initial }),
				})
			: await select({
					message,
					options: all,
					showInstructions: false,
					...(initial !== undefined && { initialValue: initial }),
				});
	return answered(chosen);
}

/**
 * Answers to all questions: those that were given, and what is asked for or begins with. `questions` gives those that
 * the answers so far lead to; where nobody can be asked, what begins with nothing stays unanswered.
 */
export async function answersTo(
	questions: (answers: Answers) => readonly Question[],
	given: Answers,
	{ ask, problem }: { ask: boolean; problem: (question: Question, answer: string) => string | undefined },
): Promise<Answers> {
	let answers = given;
	for (;;) {
		const next = questions(answers).find(({ name }) => answers[name] === undefined);
		if (next === undefined) return answers;
		const answer = ask ? await askOne(next, (value) => problem(next, value)) : (next.initial ?? '');
		answers = { ...answers, [next.name]: answer };
	}
}
