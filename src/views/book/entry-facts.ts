import type { InnovationRecord } from '../../domain/catalogue/snapshot.ts';
import { bookText as text } from '../copy/book.ts';
import { formatDate } from '../copy/formats.ts';
import { formLabels, initiatorLabels, stageLabels, statusLabels, typeLabels } from '../copy/labels.ts';
import { unknownText } from '../copy/record.ts';
import type { LabelLookup } from '../label-lookup.ts';
import { emsOf, entrySheet } from './entry-sheet.ts';
import { fittedText } from './fitted-text.ts';
import { linesOf } from './text-lines.ts';

/** A fact in the column beside the text; without a text nobody knows it. */
export interface EntryFact {
	readonly label: string;
	readonly text?: string | undefined;
}

/** Facts as far as they fit. */
export interface EntryFacts {
	readonly facts: readonly EntryFact[];
	/** True when a fact is shortened or left out. */
	readonly cut: boolean;
}

type Innovation = InnovationRecord['data'];

function stageText({ status, stage }: Innovation): string | undefined {
	if (status !== undefined && status.state !== 'berjalan') return statusLabels[status.state];
	return stage === undefined ? undefined : stageLabels[stage];
}

function sinceText({ dates: { trial, implementation, development } }: Innovation): string | undefined {
	const parts = [
		...(trial === undefined ? [] : [text.sinceTrial(formatDate(trial))]),
		...(implementation === undefined ? [] : [text.sinceImplementation(formatDate(implementation))]),
		...(development === undefined ? [] : [text.sinceDevelopment(formatDate(development.on))]),
	];
	return parts.length === 0 ? undefined : parts.join('; ');
}

/** What every page tells, known or not. */
function firmFacts(data: Innovation, labels: LabelLookup): readonly EntryFact[] {
	const { facts } = text;
	const shortName = data.shortName === data.title ? undefined : data.shortName;
	return [
		...(shortName === undefined ? [] : [{ label: facts.shortName, text: shortName }]),
		{ label: facts.stage, text: stageText(data) },
		{ label: facts.since, text: sinceText(data) },
		{ label: facts.affair, text: data.affair === undefined ? undefined : labels.affair(data.affair) },
		{ label: facts.form, text: data.form === undefined ? undefined : formLabels[data.form] },
		{ label: facts.type, text: data.type === undefined ? undefined : typeLabels[data.type] },
		{
			label: facts.initiator,
			text: data.initiator === undefined ? undefined : initiatorLabels[data.initiator],
		},
	];
}

/** What the page tells as far as there is room, the most useful first. */
function roomyFacts({ use }: Innovation): readonly EntryFact[] {
	const { facts } = text;
	return [
		{ label: facts.who, text: use?.who },
		{ label: facts.cost, text: use?.cost },
		{ label: facts.time, text: use?.time },
		{ label: facts.where, text: use?.where },
	];
}

const { side, factName } = entrySheet;
const width = emsOf(side);

function heightOf({ text: value = unknownText }: EntryFact): number {
	return factName + linesOf(value, width) * side.line;
}

/**
 * The facts of an innovation that fit into `height` millimetres: the firm ones from the first, then the others, each to
 * the end of a sentence. Who can use it is told or said to be unknown; of cost, time and place only what is known.
 */
export function entryFacts(data: Innovation, labels: LabelLookup, height: number): EntryFacts {
	const wanted = firmFacts(data, labels);
	let left = height;
	const firm = wanted.filter((fact) => {
		left -= heightOf(fact);
		return left >= 0;
	});
	let cut = firm.length < wanted.length;
	const roomy = roomyFacts(data).flatMap((fact, index): readonly EntryFact[] => {
		if (fact.text === undefined && index > 0) return [];
		const lines = Math.floor((left - factName) / side.line);
		const fitted = fittedText([{ text: fact.text ?? unknownText, item: false }], lines, width);
		const [kept] = fitted.paragraphs;
		cut ||= fitted.cut;
		if (kept === undefined) return [];
		const shown = fact.text === undefined ? fact : { ...fact, text: kept.text };
		left -= heightOf(shown);
		return [shown];
	});
	return { facts: [...firm, ...roomy], cut };
}
