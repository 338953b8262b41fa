import type { Snapshot } from '../../domain/catalogue/snapshot.ts';
import { byCodePoint } from '../../domain/catalogue/order.ts';
import { proposedId } from '../../domain/writing/proposed-id.ts';
import { agencySchema } from '../../schema/agency.ts';
import { guideSchema } from '../../schema/guide.ts';
import { innovationSchema } from '../../schema/innovation.ts';
import { replicationSchema } from '../../schema/replication.ts';
import { newText as text } from '../copy/writing-command.ts';
import { categoryLabels } from '../copy/labels.ts';
import { regionChoices } from './site-questions.ts';
import { questionAbout, reviewQuestions, sourceQuestions } from './question.ts';
import type { Answers, Choice, Question } from './question.ts';

export const newKinds = ['inovasi', 'panduan', 'replikasi', 'unit'] as const;

export type NewKind = (typeof newKinds)[number];

/** Value of the origin that lies on another site. */
const elsewhere = 'luar';

/** What a new file is made from besides the answers. */
export interface NewContext {
	readonly snapshot: Snapshot;
	/** Today, `2026-11-22`. */
	readonly today: string;
}

function idQuestion(title: string | undefined, taken: ReadonlySet<string>): Question {
	const initial = title === undefined || title === '' ? undefined : proposedId(title, taken);
	return { name: 'id', label: text.id, hint: text.idHint, required: true, many: false, initial };
}

function regionQuestion({ snapshot }: NewContext, hint: string): Question {
	const choices = snapshot.regions.map(({ id, data }) => ({ value: id, label: data.name }));
	const [only, ...others] = snapshot.regions.filter(({ data }) => !data.sample);
	const initial = others.length === 0 ? only?.id : undefined;
	return { name: 'region', label: text.region, hint, required: true, many: false, choices, initial };
}

function choicesOf(values: readonly { readonly id: string; readonly name: string }[]): readonly Choice[] {
	return values.map(({ id, name }) => ({ value: id, label: name }));
}

function agenciesOf(regionId: string | undefined, { snapshot }: NewContext): readonly Choice[] {
	const agencies = snapshot.agencies.filter((agency) => agency.regionId === regionId);
	return choicesOf(agencies.map(({ data }) => data));
}

function idsIn(records: readonly { readonly regionId: string; readonly slug: string }[], region?: string) {
	return new Set(records.filter(({ regionId }) => regionId === region).map(({ slug }) => slug));
}

function innovationQuestions(answers: Answers, context: NewContext): readonly Question[] {
	const { snapshot, today } = context;
	const about = (key: string) => questionAbout({ schema: innovationSchema, key });
	const agencies = agenciesOf(answers['region'], context);
	const affairs = choicesOf(snapshot.reference.affairs);
	return [
		regionQuestion(context, text.regionHint),
		about('title'),
		about('summary'),
		...(agencies.length === 0
			? []
			: [questionAbout({ schema: innovationSchema, key: 'agency', choices: agencies })]),
		about('initiator'),
		about('form'),
		about('type'),
		questionAbout({ schema: innovationSchema, key: 'affair', choices: affairs }),
		about('stage'),
		about('dates.trial'),
		about('dates.implementation'),
		...sourceQuestions(),
		...reviewQuestions(snapshot.site.publisher.name, today),
		idQuestion(answers['title'], idsIn(snapshot.innovations, answers['region'])),
	];
}

function guideQuestions({ snapshot, today }: NewContext): readonly Question[] {
	const guided = new Set(snapshot.guides.map(({ id }) => id));
	const choices = snapshot.innovations
		.filter(({ id }) => !guided.has(id))
		.map(({ id, data }) => ({ value: id, label: data.title }));
	const step = ['phases', 0] as const;
	return [
		{
			name: 'innovation',
			label: text.innovation,
			hint: text.innovationHint,
			required: true,
			many: false,
			choices,
		},
		questionAbout({ schema: guideSchema, key: 'summary' }),
		questionAbout({
			schema: guideSchema,
			key: 'models[].kind',
			name: 'model',
			path: ['models', 0, 'kind'],
			required: true,
		}),
		questionAbout({
			schema: guideSchema,
			key: 'phases[].phase',
			name: 'phase',
			label: text.stepPhase,
			path: [...step, 'phase'],
			required: true,
			initial: 'persiapan',
		}),
		questionAbout({
			schema: guideSchema,
			key: 'phases[].steps[].title',
			name: 'step',
			label: text.step,
			path: [...step, 'steps', 0, 'title'],
			required: true,
		}),
		...sourceQuestions(),
		...reviewQuestions(snapshot.site.publisher.name, today),
	];
}

function replicationQuestions(answers: Answers, context: NewContext): readonly Question[] {
	const { snapshot, today } = context;
	const about = (key: string) => questionAbout({ schema: replicationSchema, key });
	// Fictional regions replicate from each other only.
	const isSample = snapshot.regions.find(({ id }) => id === answers['region'])?.data.sample === true;
	const others = snapshot.innovations
		.filter(({ regionId, data }) => regionId !== answers['region'] && data.sample === isSample)
		.map(({ id, data }) => ({ value: id, label: `${data.title} (${id})` }));
	const state = (key: string, name: string) =>
		questionAbout({
			schema: replicationSchema,
			key: `states[].${key}`,
			name,
			path: ['states', 0, key],
			required: true,
		});
	return [
		regionQuestion(context, text.adopterHint),
		about('title'),
		questionAbout({
			schema: replicationSchema,
			key: 'origin.innovation',
			name: 'origin',
			label: text.origin,
			required: true,
			choices: [...others, { value: elsewhere, label: text.elsewhere }],
		}),
		...(answers['origin'] === elsewhere
			? [
					questionAbout({
						schema: replicationSchema,
						key: 'origin.title',
						label: text.originTitle,
						required: true,
					}),
					questionAbout({
						schema: replicationSchema,
						key: 'origin.region',
						choices: regionChoices(snapshot.reference.regions),
					}),
					about('origin.url'),
				]
			: []),
		state('state', 'state'),
		state('on', 'since'),
		about('contact'),
		...sourceQuestions(),
		...reviewQuestions(snapshot.site.publisher.name, today),
		idQuestion(answers['title'], idsIn(snapshot.replications, answers['region'])),
	];
}

function agencyQuestions(answers: Answers, context: NewContext): readonly Question[] {
	const { snapshot } = context;
	const about = (key: string) => questionAbout({ schema: agencySchema, key });
	const parents = agenciesOf(answers['region'], context);
	const own = snapshot.agencies.filter(({ regionId }) => regionId === answers['region']);
	const name = answers['shortName'] === '' ? undefined : answers['shortName'];
	return [
		regionQuestion(context, text.regionHint),
		questionAbout({
			schema: agencySchema,
			key: 'category',
			choices: Object.entries(categoryLabels).map(([value, label]) => ({ value, label })),
		}),
		about('name'),
		about('shortName'),
		...(parents.length === 0
			? []
			: [questionAbout({ schema: agencySchema, key: 'parent', choices: parents })]),
		idQuestion(name ?? answers['name'], new Set(own.map(({ data }) => data.id))),
	];
}

/** What has to be known to write a new file, in the order of asking; later ones depend on earlier answers. */
export function newQuestions(kind: NewKind, answers: Answers, context: NewContext): readonly Question[] {
	switch (kind) {
		case 'inovasi':
			return innovationQuestions(answers, context);
		case 'panduan':
			return guideQuestions(context);
		case 'replikasi':
			return replicationQuestions(answers, context);
		case 'unit':
			return agencyQuestions(answers, context);
		default:
			return kind satisfies never;
	}
}

/** Names of all options of a kind, whatever the answers. */
export function optionNames(kind: NewKind, context: NewContext): readonly string[] {
	const [region] = context.snapshot.regions;
	const sets = [{}, { region: region?.id, origin: elsewhere }];
	const names = sets.flatMap((answers) => newQuestions(kind, answers, context).map(({ name }) => name));
	return [...new Set(names)].toSorted(byCodePoint);
}

export { elsewhere as originElsewhere };
