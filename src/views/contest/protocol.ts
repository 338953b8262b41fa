import { protocolText as text } from '../copy/judging-protocol.ts';
import { sheetProblemText } from '../copy/judging-problem.ts';
import { sheetText } from '../copy/judging-sheet.ts';
import { formatNumber } from '../copy/formats.ts';
import { centred, heading, list, paragraph, table } from '../kit/kit-blocks.ts';
import type { KitBlock, KitDocument } from '../kit/kit-document.ts';
import {
	decisionText,
	jurorCell,
	protocolDivisions,
	shownFraction,
	tieNotes,
	type Protocol,
	type ProtocolDivision,
} from './protocol-rows.ts';

function left(words: string, bold?: true): KitBlock {
	return { kind: 'paragraph', text: words, align: 'left', bold };
}

function incompleteBlocks({ judging, tally }: Protocol): readonly KitBlock[] {
	if (tally.problems.length === 0) return [];
	const { criteria } = judging.edition.data;
	return [
		heading(text.incomplete),
		left(text.incompleteLead, true),
		...list('bullet', [
			...tally.problems.map((problem) => sheetProblemText(problem, criteria)),
			...tally.leftOut.map(({ juror, entry }) => text.leftOut(juror, entry)),
		]),
	];
}

function facts({ judging, tally, pass, on }: Protocol): KitBlock {
	const rows = [
		{ label: text.contest, value: judging.name },
		{ label: text.stage, value: judging.stage.name },
		{ label: text.organiser, value: judging.contest.data.organiser },
		{ label: text.date, value: text.day(on) },
		{ label: text.jurors, value: text.jurorList(tally.jurors) },
		{ label: text.entries, value: formatNumber(judging.entries.length) },
		{ label: text.pass, value: pass === undefined ? text.noPass : text.passFrom(pass) },
	];
	return { kind: 'facts', rows };
}

function rules({ judging }: Protocol): readonly KitBlock[] {
	const { criteria, tieOrder } = judging.edition.data;
	const names = tieOrder.flatMap((id) => criteria.find((one) => one.id === id)?.name.toLowerCase() ?? []);
	const weighted = criteria.some(({ weight }) => weight !== undefined);
	return [
		heading(text.criteria),
		...table(
			sheetText.criteriaHead,
			[25, 47, 12, 16],
			criteria.map((one) => [
				one.name,
				one.text ?? sheetText.noText,
				one.weight === undefined ? sheetText.equalWeight : sheetText.weight(one.weight),
				sheetText.range(one.min, one.max),
			]),
		),
		heading(text.method),
		paragraph(sheetText.formula),
		...(weighted ? [] : [paragraph(sheetText.equalFormula)]),
		paragraph(sheetText.tie(names)),
		paragraph(text.spreadMethod),
	];
}

function divisionBlocks(
	{ name, rows, unjudged }: ProtocolDivision,
	{ judging }: Protocol,
): readonly KitBlock[] {
	return [
		heading(name, 3),
		...table(
			text.resultHead,
			[10, 8, 28, 26, 9, 9, 10],
			[
				...rows.map(({ entry, result, passed }) => [
					String(result.rank),
					entry.code,
					entry.title,
					entry.origin,
					shownFraction(result.total),
					shownFraction(result.spread),
					decisionText(passed),
				]),
				...unjudged.map((entry) => ['–', entry.code, entry.title, entry.origin, '–', '–', text.unjudged]),
			],
		),
		...tieNotes(rows, judging.edition.data.criteria).map(paragraph),
	];
}

function detail({ judging, tally }: Protocol, divisions: readonly ProtocolDivision[]): readonly KitBlock[] {
	const rows = divisions.flatMap((division) => division.rows);
	const { criteria } = judging.edition.data;
	return [
		heading(text.perJuror),
		paragraph(text.perJurorLead),
		...table(
			[text.resultHead[1], ...tally.jurors, text.resultHead[4], text.resultHead[5]],
			[10, ...tally.jurors.map(() => 70 / tally.jurors.length), 10, 10],
			rows.map((row) => [
				row.entry.code,
				...tally.jurors.map((juror) => jurorCell(row, juror)),
				shownFraction(row.result.total),
				shownFraction(row.result.spread),
			]),
		),
		heading(text.perCriterion),
		paragraph(text.perCriterionLead),
		...table(
			[text.resultHead[1], ...criteria.map(({ name }) => name), text.resultHead[4]],
			[10, ...criteria.map(() => 80 / criteria.length), 10],
			rows.map(({ entry, result }) => [
				entry.code,
				...criteria.map(({ id }) => {
					const mean = result.criteria[id];
					return mean === undefined ? '–' : shownFraction(mean);
				}),
				shownFraction(result.total),
			]),
		),
	];
}

/** The protocol of a judging: rules, results, what each juror gave, and what is missing. */
export function protocolDocument(protocol: Protocol): KitDocument {
	const { judging, tally } = protocol;
	const divisions = protocolDivisions(protocol);
	const signature = { office: '', position: text.position, name: text.name };
	return {
		fileName: text.fileName,
		title: text.title(judging.name),
		draft: tally.problems.length > 0 ? text.incompleteDraft : text.draft,
		sample: judging.edition.data.sample ? text.sample : undefined,
		origin: text.origin(tally.jurors.length, `${judging.code.rules} ${judging.code.batch}`),
		landscape: true,
		blocks: [
			centred(text.heading, 1),
			centred(judging.name, 2),
			...incompleteBlocks(protocol),
			facts(protocol),
			...rules(protocol),
			heading(text.results),
			...divisions.flatMap((division) => divisionBlocks(division, protocol)),
			...detail(protocol, divisions),
			heading(text.signatures),
			{
				kind: 'signatures',
				parties: [
					{ ...signature, heading: text.chair },
					{ ...signature, heading: text.committee },
				],
			},
		],
	};
}
