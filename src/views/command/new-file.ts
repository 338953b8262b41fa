import type { z } from 'astro/zod';
import { zodProblems } from '../../domain/quality/zod-problem.ts';
import { changedText, dataAndProse, recordText, writtenYaml } from '../../domain/writing/content-text.ts';
import { proposedId } from '../../domain/writing/proposed-id.ts';
import { agencyFileSchema, agencySchema } from '../../schema/agency.ts';
import { guideSchema } from '../../schema/guide.ts';
import { idSchema } from '../../schema/identifier.ts';
import { innovationSchema, proseHeadings } from '../../schema/innovation.ts';
import { replicationSchema } from '../../schema/replication.ts';
import { newText as text } from '../copy/writing-command.ts';
import { newQuestions, originElsewhere, type NewContext, type NewKind } from './new-questions.ts';
import { dataOf, problemWith, type Answers, type Question } from './question.ts';

/** What is to be written, or why nothing can be. */
export type NewFile =
	| {
			/** Path relative to the content folder. */
			readonly file: string;
			readonly text: string;
			/** True when the file is there already and gets an entry more. */
			readonly replaces: boolean;
			/** What the author does next. */
			readonly next: string;
	  }
	| { readonly problems: readonly string[] };

/** The schema that the answers of a kind are checked with. */
export const schemaOf: Readonly<Record<NewKind, z.ZodType>> = {
	inovasi: innovationSchema,
	panduan: guideSchema,
	replikasi: replicationSchema,
	unit: agencySchema,
};

/** What is wrong with an answer, for editors; undefined when nothing is. */
export function problemWithAnswer(kind: NewKind, question: Question, answer: string): string | undefined {
	const value = answer.trim();
	if (value === '') return question.required ? text.required : undefined;
	if (question.name === 'id') return idSchema.safeParse(value).success ? undefined : text.badId;
	const isChoice = question.choices?.some((choice) => choice.value === value) !== false;
	if (question.path === undefined)
		return isChoice ? undefined : problemWith(schemaOf[kind], { ...question, path: ['id'] }, value);
	return question.name === 'origin' && value === originElsewhere
		? undefined
		: problemWith(schemaOf[kind], question, value);
}

/** Questions that must be answered and are not. */
export function missingAnswers(questions: readonly Question[], answers: Answers): readonly Question[] {
	return questions.filter(({ name, required }) => required && (answers[name] ?? '').trim() === '');
}

/** Places of several models and steps that one answer stands for. */
function guideData(data: unknown, answers: Answers): unknown {
	const id = proposedId(answers['step'] ?? '', new Set());
	const parsed = typeof data === 'object' && data !== null ? data : {};
	const phase = { phase: answers['phase'], steps: [{ id, title: answers['step'] }] };
	return { ...parsed, phases: [phase] };
}

function dataFor(kind: NewKind, questions: readonly Question[], answers: Answers, sample: boolean): unknown {
	const used = questions.filter(({ name }) => !(name === 'origin' && answers['origin'] === originElsewhere));
	const plain = dataOf(used, answers);
	const data = kind === 'panduan' ? guideData(plain, answers) : plain;
	const group = typeof data === 'object' && data !== null ? data : {};
	if (kind === 'unit') return { id: answers['id'], ...group };
	return sample ? { ...group, sample } : group;
}

/** The file that the answers make, checked with the same schema as the build. Nothing is written here. */
export function newFile(
	kind: NewKind,
	answers: Answers,
	context: NewContext & {
		/** The text of a content file; undefined when there is none. */
		readonly textOf: (file: string) => string | undefined;
	},
): NewFile {
	const questions = newQuestions(kind, answers, context);
	const wrong = questions.flatMap((question) => {
		const problem = problemWithAnswer(kind, question, answers[question.name] ?? '');
		return problem === undefined ? [] : [`--${question.name} (${question.label}): ${problem}`];
	});
	if (wrong.length > 0) return { problems: wrong };
	const place =
		kind === 'panduan' ? (answers['innovation'] ?? '') : `${answers['region'] ?? ''}/${answers['id'] ?? ''}`;
	const [regionId = ''] = place.split('/');
	const sample = context.snapshot.regions.find(({ id }) => id === regionId)?.data.sample === true;
	const data = dataFor(kind, questions, answers, sample);
	const schema = schemaOf[kind];
	const issues = schema.safeParse(data).error?.issues ?? [];
	if (issues.length > 0)
		return { problems: zodProblems(schema, data, issues, { file: '' }).map(({ message }) => message) };
	if (kind === 'unit') return agencyFile(regionId, data, context.textOf);
	const file = {
		inovasi: `innovations/${place}.mdx`,
		panduan: `guides/${place}.mdx`,
		replikasi: `replications/${place}.yaml`,
	}[kind];
	if (context.textOf(file) !== undefined) return { problems: [text.exists(file)] };
	const written = kind === 'replikasi' ? writtenYaml(schema, data) : recordText(schema, data, '');
	const next = kind === 'inovasi' ? text.next.inovasi(proseHeadings) : text.next[kind];
	return { file, text: written, replaces: false, next };
}

/** The list of agencies with one more; the new list of a region says that it is not complete. */
function agencyFile(
	regionId: string,
	agency: unknown,
	textOf: (file: string) => string | undefined,
): NewFile {
	const file = `agencies/${regionId}.yaml`;
	const old = textOf(file);
	if (old === undefined) {
		const list = { complete: false, agencies: [agency] };
		return { file, text: writtenYaml(agencyFileSchema, list), replaces: false, next: text.next.unit };
	}
	const list = agencyFileSchema.safeParse(dataAndProse(old).data);
	if (!list.success) {
		const problems = zodProblems(agencyFileSchema, dataAndProse(old).data, list.error.issues, { file });
		return { problems: problems.map(({ message }) => `${file}: ${message}`) };
	}
	const { id } = agencySchema.parse(agency);
	if (list.data.agencies.some((other) => other.id === id)) return { problems: [text.unitExists(id, file)] };
	const data = { ...list.data, agencies: [...list.data.agencies, agency] };
	const changed = changedText(old, { schema: agencyFileSchema, data });
	return { file, text: changed, replaces: true, next: text.next.unit };
}
