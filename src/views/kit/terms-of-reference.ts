import { formatDate, formatNumber } from '../copy/formats.ts';
import { referenceText as text } from '../copy/kit-reference.ts';
import { kitFiles, kitText } from '../copy/kit.ts';
import {
	asFragment,
	asSentence,
	centred,
	heading,
	list,
	note,
	paragraph,
	sentencePoints,
	table,
} from './kit-blocks.ts';
import type { KitBlock, KitDocument } from './kit-document.ts';
import type { KitGuide } from './kit-guide.ts';
import { innovationName, modelNames, paperOf, type KitContext } from './kit-paper.ts';
import { afterText, lengthText, rangeText, stepsOf, weeksText } from './kit-steps.ts';
import {
	costBlocks,
	ictBlocks,
	indicatorBlocks,
	regulationBlocks,
	riskBlocks,
	staffBlocks,
} from './reference-resources.ts';
import { isDay } from './working-day.ts';

function factBlock({ guide, form, parties }: KitContext): KitBlock {
	const { facts } = text;
	const models = modelNames(guide.models);
	const [only = ''] = models;
	return {
		kind: 'facts',
		rows: [
			{ label: facts.office, value: parties.receiver.office },
			{ label: facts.region, value: parties.receiver.region },
			{ label: facts.year, value: kitText.shortBlank },
			{ label: facts.activity, value: kitText.blank },
			{ label: facts.origin, value: parties.origin.region },
			{ label: facts.model, value: models.length === 1 ? only : text.chooseModel(models) },
			{ label: facts.start, value: isDay(form.start) ? formatDate(form.start) : kitText.blank },
		],
	};
}

function resultBlocks({ innovation }: KitGuide): readonly KitBlock[] {
	const rows = innovation.results.map(({ measure, unit, before, after, source }) => [
		measure,
		before === undefined ? kitText.noData : text.measured(formatNumber(before.value), unit, before.period),
		text.measured(formatNumber(after.value), unit, after.period),
		source === undefined ? text.noSource : kitText.sourceOf(source.title, source.publisher, source.url),
	]);
	return rows.length === 0
		? [paragraph(text.noResults)]
		: [paragraph(text.results), ...table(text.resultsHead, [32, 19, 19, 30], rows)];
}

function backgroundBlocks({ guide, parties }: KitContext): readonly KitBlock[] {
	return [
		heading(text.background),
		paragraph(text.problem),
		note(text.problemNote),
		paragraph(
			asSentence(text.innovation(innovationName(guide), parties.origin.government, guide.innovation.summary)),
		),
		paragraph(asSentence(text.guide(guide.summary))),
		...resultBlocks(guide),
		heading(text.basis),
		...list('number', sentencePoints(text.laws)),
	];
}

function aimBlocks({ guide }: KitContext): readonly KitBlock[] {
	const { indicators } = guide;
	return [
		heading(text.aims),
		paragraph(text.purpose(innovationName(guide))),
		paragraph(indicators.length === 0 ? text.noAims : text.aim),
		...list(
			'letter',
			indicators.length === 0
				? [kitText.blank, kitText.blank]
				: sentencePoints(
						indicators.map(({ name, unit, target }) =>
							text.aimOf(name, unit, target === undefined ? text.unfilled : asFragment(target)),
						),
					),
		),
		paragraph(text.target),
	];
}

function scheduleBlocks(guide: KitGuide): readonly KitBlock[] {
	const { total, unknown } = guide.schedule;
	if (total.max === 0) return [heading(text.schedule), paragraph(text.noSchedule)];
	const days = rangeText(total);
	return [
		heading(text.schedule),
		paragraph(unknown === 0 ? text.total(days) : text.totalAtLeast(days, unknown)),
		...table(
			text.scheduleHead,
			[8, 46, 16, 16, 14],
			stepsOf(guide).map((step) => [
				String(step.number),
				step.title,
				afterText(step, guide),
				lengthText(step),
				weeksText(step),
			]),
		),
		note(text.scheduleNote),
	];
}

function workBlocks(guide: KitGuide): readonly KitBlock[] {
	return [
		heading(text.scope),
		paragraph(text.scopeIntro),
		...list(
			'number',
			guide.phases.map(({ label, steps }) => ({ text: label, items: steps.map(({ title }) => title) })),
		),
		heading(text.outputs),
		...table(
			text.outputsHead,
			[8, 28, 20, 24, 20],
			stepsOf(guide).map(({ number, title, who, output, proof }) => [
				String(number),
				title,
				who ?? kitText.noData,
				output ?? kitText.noData,
				proof ?? kitText.noData,
			]),
		),
		...scheduleBlocks(guide),
	];
}

function sourceBlocks({ innovation, address, sources }: KitGuide): readonly KitBlock[] {
	return [
		heading(text.sources),
		...list('bullet', [
			text.sourceGuide(innovation.title, address),
			text.sourceInnovation(innovation.title, innovation.address),
			...sources.map(({ title, publisher, url }) => kitText.sourceOf(title, publisher, url)),
		]),
	];
}

/** Sections are lettered, as is usual for this paper. */
function lettered(blocks: readonly KitBlock[]): readonly KitBlock[] {
	const sections = blocks.filter((block) => block.kind === 'heading' && block.level === 2);
	return blocks.map((block) => {
		const index = sections.indexOf(block);
		if (index < 0 || block.kind !== 'heading') return block;
		return { ...block, text: text.section(String.fromCharCode(65 + index), block.text) };
	});
}

/** What, why, with whom, by when and for how much: the paper that a budget is asked with. */
export function termsOfReference(context: KitContext): KitDocument {
	const { guide, form, parties } = context;
	const { receiver } = parties;
	const unknowns =
		guide.unknowns.length === 0
			? []
			: [heading(text.unknowns), paragraph(text.unknownsIntro), ...list('bullet', guide.unknowns)];
	return paperOf(context, { fileName: kitFiles.reference, title: text.title(guide.innovation.title) }, [
		centred(text.heading, 1),
		{ kind: 'paragraph', text: text.subject(innovationName(guide)), align: 'center', bold: true },
		factBlock(context),
		...lettered([
			...backgroundBlocks(context),
			...aimBlocks(context),
			...workBlocks(guide),
			...staffBlocks(guide),
			...ictBlocks(guide),
			...costBlocks(guide, form),
			...regulationBlocks(guide),
			...indicatorBlocks(guide),
			...riskBlocks(guide),
			...unknowns,
			heading(text.closing),
			paragraph(text.closingText),
		]),
		{ kind: 'paragraph', text: text.placeAndDate, align: 'right' },
		{
			kind: 'signatures',
			parties: [{ heading: `${receiver.officePosition},`, office: '', position: '', name: kitText.blank }],
		},
		...sourceBlocks(guide),
	]);
}
