import { termClauses as text } from '../copy/kit-clauses.ts';
import type { Article, Clause, Point } from './article.ts';
import { asSentence } from './kit-blocks.ts';
import type { KitGuide } from './kit-guide.ts';

function fromGuide(sentence: string): Clause {
	return { text: asSentence(sentence), from: 'panduan' };
}

function open(sentence: string, choices: readonly Point[]): Clause {
	return { text: sentence, choices };
}

const own = (sentences: readonly string[]): readonly Point[] =>
	sentences.map((sentence) => ({ text: sentence }));

function propertyClause({ terms }: KitGuide): Clause {
	const { intellectualProperty } = terms;
	if (intellectualProperty !== undefined) return fromGuide(text.property(intellectualProperty));
	return open(text.propertyOpen, [
		{ text: text.propertyStays, from: 'datago' },
		{ text: text.propertyOther },
	]);
}

function attributionClause({ terms }: KitGuide): Clause {
	const { attribution } = terms;
	if (attribution !== undefined) return fromGuide(text.attributionStated(attribution));
	return open(text.attributionOpen, [
		{ text: text.attributionShown, from: 'datago' },
		{ text: text.attributionNamed },
	]);
}

function furtherClause({ terms }: KitGuide): Clause {
	const { reReplication } = terms;
	if (reReplication !== undefined) return fromGuide(text.further[reReplication]);
	return open(text.furtherOpen, [
		{ text: text.further.boleh },
		{ text: text.further['dengan-izin'] },
		{ text: text.further['tidak-boleh'], from: 'datago' },
	]);
}

/** Licence and intellectual property. */
export function rightsArticle(guide: KitGuide): Article {
	const { licence } = guide.terms;
	return {
		title: text.rights,
		clauses: [
			licence === undefined
				? open(text.licenceOpen, own(text.licenceChoices))
				: fromGuide(text.licence(licence)),
			propertyClause(guide),
			open(text.adaptedOpen, own(text.adaptedChoices)),
		],
		hints: [text.adaptedHint],
	};
}

export function attributionArticle(guide: KitGuide): Article {
	return { title: text.attribution, clauses: [attributionClause(guide)] };
}

/** What the replica may be used for, and whether it may be handed on. */
export function useArticle(guide: KitGuide): Article {
	return {
		title: text.use,
		clauses: [
			open(text.useOpen, [{ text: text.useGovernment, from: 'datago' }, { text: text.useLicence }]),
			furtherClause(guide),
		],
		hints: guide.terms.notes.length === 0 ? [] : [text.useHint],
	};
}

/** The same in short, for the memorandum between the heads of both regions. */
export function termsSummaryArticle(guide: KitGuide): Article {
	return {
		title: text.summary,
		clauses: [
			propertyClause(guide),
			attributionClause(guide),
			furtherClause(guide),
			{ text: text.inContract },
		],
	};
}

/** The guide's other terms word by word; none is no article. */
export function otherTermsArticles({ terms }: KitGuide): readonly Article[] {
	return terms.notes.length === 0 ? [] : [{ title: text.other, clauses: terms.notes.map(fromGuide) }];
}
