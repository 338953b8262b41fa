import { memorandumText as text } from '../copy/kit-memorandum.ts';
import { agreementText } from '../copy/kit-agreement.ts';
import { kitFiles } from '../copy/kit.ts';
import { articleBlocks, originsOf, type Article } from './article.ts';
import { note } from './kit-blocks.ts';
import type { KitDocument } from './kit-document.ts';
import { paperOf, type KitContext } from './kit-paper.ts';
import {
	closingArticles,
	durationArticle,
	bothSign,
	openingBlocks,
	originsPage,
	readingNotes,
	reportsArticle,
} from './shared-articles.ts';
import { termsSummaryArticle } from './term-articles.ts';

function articlesOf({ guide, parties }: KitContext): readonly Article[] {
	const { purpose, object, scope, performance, funding, name } = text;
	return [
		{ title: purpose.title, clauses: [{ text: purpose.basis }, { text: purpose.aim }] },
		{
			title: object.title,
			clauses: [
				{ text: object.text },
				{ text: agreementText.guideMeaning(guide.address, guide.reviewed.on) },
			],
		},
		{
			title: scope.title,
			clauses: [
				{
					text: `${scope.intro}:`,
					from: 'panduan',
					points: guide.phases.map(({ label }) => ({ text: label.toLowerCase() })),
				},
			],
		},
		{
			title: performance.title,
			clauses: [
				{ text: performance.contract, from: 'datago' },
				{ text: performance.proxy, from: 'kerja-sama-daerah' },
				{ text: performance.agencies(parties.origin.office, parties.receiver.office) },
				{ text: performance.deadline },
			],
		},
		{
			title: funding.title,
			clauses: [
				{
					text: funding.open,
					choices: [{ text: funding.receiver, from: 'datago' }, { text: funding.shared }],
				},
			],
			hints: [funding.hint],
		},
		termsSummaryArticle(guide),
		durationArticle(name),
		reportsArticle(guide),
		...closingArticles(name),
	];
}

/** Between the heads of both regions: the origin is the first party. */
export function memorandum(context: KitContext): KitDocument {
	const { guide, parties } = context;
	const { origin, receiver } = parties;
	const articles = articlesOf(context);
	return paperOf(context, { fileName: kitFiles.memorandum, title: text.title(guide.innovation.title) }, [
		...readingNotes(context),
		note(text.nameNote),
		...openingBlocks(
			context,
			{ heading: text.heading, name: text.name, parties: [origin.government, receiver.government] },
			[
				{ position: origin.head, government: origin.government },
				{ position: receiver.head, government: receiver.government },
			],
		),
		...articleBlocks(articles),
		bothSign(
			{ office: origin.government, position: origin.head },
			{ office: receiver.government, position: receiver.head },
		),
		...originsPage(originsOf(articles), guide),
	]);
}
