import type { z } from 'astro/zod';
import { suggestionText } from '../../domain/quality/suggestion.ts';
import { zodProblems } from '../../domain/quality/zod-problem.ts';
import { fieldsOf, type ContentField } from '../../schema/open-data/content-fields.ts';
import { reviewSchema, sourceSchema } from '../../schema/source.ts';
import { choiceOptions } from '../form/choice-labels.ts';

/** Answers by the name of their question; an empty text means that somebody chose to leave it out. */
export type Answers = Readonly<Record<string, string | undefined>>;

export interface Choice {
	readonly value: string;
	readonly label: string;
}

/** One thing that a command asks, or takes from an option of the same name. */
export interface Question {
	/** Name of the option: `title` is answered by `--title`. */
	readonly name: string;
	readonly label: string;
	readonly hint: string;
	readonly example?: string | undefined;
	readonly required: boolean;
	/** Values to choose from; absent for free text. */
	readonly choices?: readonly Choice[] | undefined;
	/** True when several may be chosen; they are written with semicolons between them. */
	readonly many: boolean;
	/** What stands there already when it is asked, and what counts where nobody can be asked. */
	readonly initial?: string | undefined;
	/** Where the answer goes in the data; absent for what only decides on the file. */
	readonly path?: readonly (string | number)[];
}

const fieldLists = new WeakMap<z.ZodType, ReadonlyMap<string, ContentField>>();

function fieldAt(schema: z.ZodType, key: string): ContentField {
	const known = fieldLists.get(schema) ?? new Map(fieldsOf(schema).map((field) => [field.path, field]));
	fieldLists.set(schema, known);
	const field = known.get(key);
	if (field === undefined) throw new Error(`The schema has no key ${key}.`);
	return field;
}

function exampleOf({ examples: [first] }: ContentField): string | undefined {
	return typeof first === 'string' || typeof first === 'number' ? String(first) : undefined;
}

/** What a command wants to know of one key; the words are those of the schema. */
export interface Asked {
	readonly schema: z.ZodType;
	/** The key in the schema, `dates.trial` or `states[].state`. */
	readonly key: string;
	readonly name?: string;
	readonly path?: readonly (string | number)[];
	readonly required?: boolean;
	readonly choices?: readonly Choice[];
	readonly initial?: string | undefined;
	readonly label?: string;
}

/** The question about a key of a schema. */
export function questionAbout({ schema, key, ...own }: Asked): Question {
	const field = fieldAt(schema, key);
	const choices = own.choices ?? (field.choices.length === 0 ? undefined : choiceOptions(field.choices));
	return {
		name: own.name ?? key,
		label: own.label ?? field.title,
		hint: field.description,
		example: exampleOf(field),
		required: own.required ?? field.required,
		choices,
		many: field.kind === 'daftar',
		initial: own.initial,
		path: own.path ?? key.split('.'),
	};
}

/** Who reviewed it, and when: every record says so. */
export function reviewQuestions(office: string, today: string): readonly Question[] {
	return [
		questionAbout({
			schema: reviewSchema,
			key: 'by',
			name: 'reviewed.by',
			path: ['reviewed', 'by'],
			initial: office,
		}),
		questionAbout({
			schema: reviewSchema,
			key: 'on',
			name: 'reviewed.on',
			path: ['reviewed', 'on'],
			initial: today,
		}),
	];
}

/** The first source of a record: without one nobody could check it. */
export function sourceQuestions(): readonly Question[] {
	return ['title', 'url'].map((key) =>
		questionAbout({
			schema: sourceSchema,
			key,
			name: `source.${key}`,
			path: ['sources', 0, key],
			required: key === 'title',
		}),
	);
}

/** The values of an answer with several, in their order. */
export function valuesIn(answer: string): readonly string[] {
	return answer
		.split(';')
		.map((value) => value.trim())
		.filter((value) => value !== '');
}

function withValue(data: unknown, [key, ...rest]: readonly (string | number)[], value: unknown): unknown {
	if (key === undefined) return value;
	if (typeof key === 'number') {
		const list: readonly unknown[] = Array.isArray(data) ? data : [];
		return Object.assign([...list], { [key]: withValue(list[key], rest, value) });
	}
	const group: Record<string, unknown> = typeof data === 'object' && data !== null ? { ...data } : {};
	return { ...group, [key]: withValue(group[key], rest, value) };
}

/** The data that the answers make; what was left out is not in it. */
export function dataOf(questions: readonly Question[], answers: Answers): unknown {
	return questions.reduce<unknown>((data, { name, path, many }) => {
		const answer = answers[name]?.trim() ?? '';
		if (path === undefined || answer === '') return data;
		return withValue(data, path, many ? valuesIn(answer) : answer);
	}, {});
}

/** More choices than this are not listed in a sentence. */
const longestList = 15;

/** What is wrong with one answer, for editors; undefined when nothing is. */
export function problemWith(schema: z.ZodType, question: Question, answer: string): string | undefined {
	const { path, choices, many } = question;
	if (path === undefined || answer.trim() === '') return undefined;
	const values = many ? valuesIn(answer) : [answer.trim()];
	const unknown =
		choices === undefined ? undefined : values.find((one) => !choices.some(({ value }) => value === one));
	if (unknown !== undefined && choices !== undefined) {
		const known = choices.map(({ value }) => value);
		const list = known.length > longestList ? '' : ` Pilihan: ${known.join(', ')}.`;
		return `\`${unknown}\` tidak ada dalam pilihan.${suggestionText(unknown, known)}${list}`;
	}
	const data = dataOf([question], { [question.name]: answer });
	const found = schema.safeParse(data).error?.issues ?? [];
	const own = found.filter((issue) => path.every((key, depth) => issue.path[depth] === key));
	return zodProblems(schema, data, own, { file: '' })[0]?.message;
}
