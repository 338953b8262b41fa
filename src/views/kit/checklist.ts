import { answerTo, type RegionProfile } from '../../domain/replication/fit.ts';
import { needLabels, reReplicationLabels } from '../copy/guide-labels.ts';
import { checklistText as text } from '../copy/kit-checklist.ts';
import { anyOf, kitFiles, kitText } from '../copy/kit.ts';
import { centred, heading, list, note, paragraph, table } from './kit-blocks.ts';
import type { KitBlock, KitDocument, KitForm } from './kit-document.ts';
import type { KitGuide } from './kit-guide.ts';
import { innovationName, isAlone, paperOf, sharedModels, type KitContext } from './kit-paper.ts';
import { afterText, stepsOf } from './kit-steps.ts';

/** What is known of the region: what it has said elsewhere, else what the form says. */
function profileOf({ profile, region, level, scale }: KitForm): RegionProfile {
	if (profile !== undefined) return profile;
	return { ...scale, level: region.trim() === '' ? undefined : level };
}

function prerequisiteBlocks({ guide, form }: KitContext): readonly KitBlock[] {
	const profile = profileOf(form);
	const rows = guide.prerequisites
		.toSorted((first, second) => Number(second.need === 'wajib') - Number(first.need === 'wajib'))
		.map(({ text: sentence, need, condition, measure, substitute }) => [
			text.box,
			measure === undefined ? sentence : text.withMeasure(sentence, measure),
			needLabels[need],
			text.answers[answerTo(condition, profile)],
			substitute ?? '',
		]);
	return [
		heading(text.prerequisites),
		...(rows.length === 0 ? [paragraph(text.noPrerequisites)] : []),
		...table(text.prerequisitesHead, [5, 43, 10, 17, 25], rows),
		...(guide.notSuitable.length === 0
			? []
			: [heading(text.notSuitable, 3), note(text.notSuitableNote), ...list('box', guide.notSuitable)]),
	];
}

function paperBlocks({ guide }: KitContext): readonly KitBlock[] {
	const agreements = [text.memorandum, text.proxy, text.agreement, text.council];
	const models = anyOf(sharedModels(guide));
	const ifChosen = (paper: string) =>
		isAlone(guide) ? text.onlyWanted(paper) : text.onlyShared(paper, models);
	const always = guide.models.every(({ kind }) => kind !== 'mandiri');
	return [
		heading(text.papers),
		...list('box', [
			text.letter,
			text.copy,
			text.answer,
			...agreements.map((paper) => (always ? paper : ifChosen(paper))),
			text.reference,
			text.budget,
		]),
	];
}

function clauseBlocks({ terms }: KitGuide): readonly KitBlock[] {
	const { termLabels } = text;
	const stated = [
		[termLabels.licence, terms.licence],
		[termLabels.intellectualProperty, terms.intellectualProperty],
		[
			termLabels.reReplication,
			terms.reReplication === undefined ? undefined : reReplicationLabels[terms.reReplication],
		],
		[termLabels.attribution, terms.attribution],
	] as const;
	return [
		heading(text.clauses),
		...table(
			text.clausesHead,
			[5, 35, 60],
			[
				...stated.map(([label, value]) => [text.box, label, value ?? text.openTerm]),
				...terms.notes.map((term) => [text.box, termLabels.note, term]),
				...text.alwaysOpen.map((label) => [text.box, label, text.openTerm]),
			],
		),
	];
}

function stepBlocks(guide: KitGuide): readonly KitBlock[] {
	return [
		heading(text.steps),
		...table(
			text.stepsHead,
			[5, 6, 29, 18, 9, 20, 13],
			stepsOf(guide).map((step) => [
				text.box,
				String(step.number),
				step.title,
				step.who ?? kitText.noData,
				afterText(step, guide),
				step.proof ?? text.noProof,
				kitText.shortBlank,
			]),
		),
	];
}

function documentBlocks({ documents, regulations }: KitGuide): readonly KitBlock[] {
	return [
		heading(text.documents),
		...(documents.length === 0 ? [paragraph(text.noDocuments)] : []),
		...list(
			'box',
			documents.map(({ title, address }) => (address === undefined ? title : `${title}: ${address}`)),
		),
		...(regulations.length === 0 ? [] : [heading(text.regulations)]),
		...list(
			'box',
			regulations.map(({ title, adapt }) => (adapt === undefined ? title : `${title}: ${adapt}`)),
		),
	];
}

/** Everything to tick off: prerequisites, papers, terms, steps with their proof, documents. */
export function checklist(context: KitContext): KitDocument {
	const { guide } = context;
	return paperOf(
		context,
		{ fileName: kitFiles.checklist, title: text.title(guide.innovation.title), landscape: true },
		[
			centred(text.heading, 1),
			{ kind: 'paragraph', text: innovationName(guide), align: 'center', bold: true },
			paragraph(text.intro),
			...prerequisiteBlocks(context),
			...paperBlocks(context),
			...clauseBlocks(guide),
			...stepBlocks(guide),
			...documentBlocks(guide),
			heading(text.evidence),
			paragraph(text.evidenceText(guide.site.address)),
			...list('box', text.evidenceBoxes),
		],
	);
}
