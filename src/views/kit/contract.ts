import { agreementText } from '../copy/kit-agreement.ts';
import { contractText as text } from '../copy/kit-contract.ts';
import { kitFiles, kitText } from '../copy/kit.ts';
import { articleBlocks, originsOf, type Article, type Clause } from './article.ts';
import { adopterArticle, facilitatorArticles, ownerArticle } from './contract-duties.ts';
import { heading, note, table } from './kit-blocks.ts';
import type { KitBlock, KitDocument } from './kit-document.ts';
import type { KitGuide, KitStep } from './kit-guide.ts';
import { officeOfRegion } from './kit-parties.ts';
import { innovationName, modelNames, paperOf, type KitContext } from './kit-paper.ts';
import { lengthText } from './kit-steps.ts';
import {
	closingArticles,
	durationArticle,
	bothSign,
	openingBlocks,
	originsPage,
	readingNotes,
	reportsArticle,
} from './shared-articles.ts';
import { attributionArticle, otherTermsArticles, rightsArticle, useArticle } from './term-articles.ts';

function materialClause({ documents, terms }: KitGuide): Clause {
	const { object } = text;
	const points = [
		...documents.map(({ title, address }) => object.document(title, address)),
		...(terms.sourceCode === undefined ? [] : [object.sourceCode(terms.sourceCode)]),
		...(terms.publiccode === undefined ? [] : [object.publiccode(terms.publiccode)]),
	];
	if (points.length === 0) return { text: object.unknownMaterial };
	return { text: object.material, points: points.map((point) => ({ text: point, from: 'panduan' })) };
}

function scopeArticle({ models, phases }: KitGuide): Article {
	const { title, oneModel, models: choose, model, intro, annex } = text.scope;
	const shared = models.filter(({ kind }) => kind !== 'mandiri');
	const offered = shared.length === 0 ? models : shared;
	const kinds = modelNames(offered);
	const [only] = kinds;
	return {
		title,
		clauses: [
			kinds.length === 1 && only !== undefined
				? { text: oneModel(only), from: 'panduan' }
				: { text: choose, choices: kinds.map((kind) => ({ text: model(kind), from: 'panduan' })) },
			{
				text: intro,
				points: phases.map(({ label }) => ({ text: label.toLowerCase(), from: 'panduan' })),
			},
			{ text: annex },
		],
	};
}

function fundingArticle(): Article {
	const { title, open, receiver, shared, planned } = text.funding;
	return {
		title,
		clauses: [
			{ text: open, choices: [{ text: receiver, from: 'datago' }, { text: shared }] },
			{ text: planned },
		],
	};
}

function contactArticle({ guide, parties }: KitContext): Article {
	const { title, intro, of } = text.contact;
	return {
		title,
		clauses: [
			{
				text: intro,
				points: [
					{ text: of(agreementText.first, guide.contact?.office ?? parties.origin.office) },
					{ text: of(agreementText.second, parties.receiver.office) },
				],
			},
		],
	};
}

function articlesOf(context: KitContext): readonly Article[] {
	const { guide } = context;
	const { meanings, purpose, object, data, end, name } = text;
	return [
		{
			title: meanings.title,
			clauses: [
				{
					text: meanings.intro,
					points: [
						{ text: meanings.innovation(innovationName(guide)) },
						{ text: meanings.replication },
						{ text: agreementText.guideMeaning(guide.address, guide.reviewed.on) },
						{ text: meanings.material },
					],
				},
			],
		},
		{
			title: purpose.title,
			clauses: [{ text: purpose.basis, from: 'datago' }, { text: purpose.memorandum }, { text: purpose.aim }],
		},
		{ title: object.title, clauses: [{ text: object.text }, materialClause(guide)] },
		scopeArticle(guide),
		ownerArticle(guide),
		adopterArticle(guide),
		...facilitatorArticles(guide),
		fundingArticle(),
		durationArticle(name),
		rightsArticle(guide),
		attributionArticle(guide),
		useArticle(guide),
		{ title: data.title, clauses: [{ text: data.none }, { text: data.law }] },
		...otherTermsArticles(guide),
		reportsArticle(guide),
		...closingArticles(name, [
			{
				title: end.title,
				clauses: [
					{
						text: end.reasons,
						points: [end.expired, end.agreed, end.breach].map((reason) => ({ text: reason })),
					},
					{ text: end.surviving },
				],
			},
			contactArticle(context),
		]),
	];
}

function annexRow(step: KitStep): readonly string[] {
	const { number, title, who, output, proof } = step;
	return [String(number), title, who ?? kitText.noData, lengthText(step), output ?? '', proof ?? ''];
}

function annex({ phases }: KitGuide): readonly KitBlock[] {
	const { annex: words } = text;
	return [
		{ kind: 'page-break' },
		heading(words.title),
		heading(words.heading, 3),
		...phases.flatMap(({ label, steps }) => [
			heading(words.phase(label), 3),
			...table(words.head, [6, 26, 18, 12, 20, 18], steps.map(annexRow)),
		]),
	];
}

/** Between the agencies of both regions, on the ground of the memorandum. */
export function contract(context: KitContext): KitDocument {
	const { guide, parties } = context;
	const { origin, receiver } = parties;
	const articles = articlesOf(context);
	return paperOf(context, { fileName: kitFiles.agreement, title: text.title(guide.innovation.title) }, [
		...readingNotes(context),
		note(text.proxyNote),
		...openingBlocks(
			context,
			{
				heading: text.heading,
				name: text.name,
				parties: [officeOfRegion(origin), officeOfRegion(receiver)],
			},
			[
				{ position: origin.officePosition, government: origin.government },
				{ position: receiver.officePosition, government: receiver.government },
			],
		),
		...articleBlocks(articles),
		bothSign(
			{ office: origin.office, position: origin.officePosition },
			{ office: receiver.office, position: receiver.officePosition },
		),
		...annex(guide),
		...originsPage(originsOf(articles), guide),
	]);
}
