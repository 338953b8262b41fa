import { agreementText, clauseOrigins, sharedArticles as text } from '../copy/kit-agreement.ts';
import { anyOf, kitText } from '../copy/kit.ts';
import type { Article, ClauseOrigin } from './article.ts';
import { centred, list, note, paragraph, sentencePoints, table } from './kit-blocks.ts';
import type { KitBlock } from './kit-document.ts';
import type { KitGuide } from './kit-guide.ts';
import { innovationName, isAlone, sharedModels, type KitContext } from './kit-paper.ts';

/** Both parties sign, each in a column: the office that acts, and the position of who signs for it. */
export function bothSign(
	first: { readonly office: string; readonly position: string },
	second: { readonly office: string; readonly position: string },
): KitBlock {
	return {
		kind: 'signatures',
		parties: [
			{ heading: agreementText.first, ...first, name: kitText.blank },
			{ heading: agreementText.second, ...second, name: kitText.blank },
		],
	};
}

/** Duration. `document` is the name of the agreement, as in `Nota Kesepakatan`. */
export function durationArticle(document: string): Article {
	return {
		title: text.duration.title,
		clauses: [
			{ text: text.duration.period(document) },
			{ text: text.duration.renewal(document), from: 'jippnas' },
		],
	};
}

/** Coordination and reports, with what the guide measures success by. */
export function reportsArticle({ indicators }: KitGuide): Article {
	const { title, coordination, report, reportHint, measures, noMeasures } = text.reports;
	return {
		title,
		clauses: [
			{ text: coordination, from: 'jippnas' },
			{ text: report, from: 'jippnas' },
			indicators.length === 0
				? { text: noMeasures }
				: {
						text: measures,
						from: 'panduan',
						points: indicators.map(({ name, unit }) => ({ text: `${name} (${unit})` })),
					},
		],
		hints: [reportHint],
	};
}

/** Disputes, force majeure, changes and end, in the usual words. */
export function closingArticles(document: string, beforeEnd: readonly Article[] = []): readonly Article[] {
	const { disputes, force, changes, closing } = text;
	return [
		{ title: disputes.title, clauses: [{ text: disputes.talks }, { text: disputes.law }] },
		{
			title: force.title,
			clauses: [{ text: force.meaning }, { text: force.notice }, { text: force.release }],
		},
		...beforeEnd,
		{ title: changes.title, clauses: [{ text: changes.text(document) }] },
		{ title: closing.title, clauses: [{ text: closing.copies(document) }] },
	];
}

function needNote(guide: KitGuide): string {
	if (isAlone(guide)) return agreementText.aloneNote;
	const models = anyOf(sharedModels(guide));
	const offersAlone = guide.models.some(({ kind }) => kind === 'mandiri');
	return offersAlone ? agreementText.neededNote(models) : agreementText.alwaysNote(models);
}

/** Whether the agreement is needed at all, and how to read the draft. */
export function readingNotes({ guide, parties }: KitContext): readonly KitBlock[] {
	return [
		note(needNote(guide)),
		...(parties.outsideOwner === undefined ? [] : [note(agreementText.outsideNote(parties.outsideOwner))]),
		note(agreementText.ownWording),
	];
}

interface Signatory {
	readonly position: string;
	readonly government: string;
}

/** Title, parties and grounds, up to the first article. */
export function openingBlocks(
	{ guide, parties }: KitContext,
	agreement: { readonly heading: string; readonly name: string; readonly parties: readonly [string, string] },
	[first, second]: readonly [Signatory, Signatory],
): readonly KitBlock[] {
	const innovation = innovationName(guide);
	const words = agreementText;
	const { summary } = guide.innovation;
	const owner =
		parties.outsideOwner === undefined
			? words.owner(innovation, summary)
			: words.ownerOutside(innovation, parties.outsideOwner, summary);
	return [
		centred(agreement.heading, 1),
		...[
			words.between,
			agreement.parties[0].toUpperCase(),
			words.and,
			agreement.parties[1].toUpperCase(),
			words.about,
			words.subject(innovation),
		].map((line): KitBlock => ({ kind: 'paragraph', text: line, align: 'center', bold: true })),
		{
			kind: 'facts',
			rows: [words.first, words.second].map((party) => ({
				label: words.numberOf(party),
				value: words.blankNumber,
			})),
		},
		paragraph(words.opening),
		...list('number', [
			words.party(first.position, first.government, words.first),
			words.party(second.position, second.government, words.second),
		]),
		paragraph(words.together),
		...list('letter', sentencePoints([owner, words.adopter])),
		paragraph(words.basis),
		...list('number', sentencePoints(words.laws)),
		note(words.lawsNote),
		paragraph(words.agreed(agreement.name)),
	];
}

/** Addresses of what the clauses were taken from, on a page that is not part of the agreement. */
export function originsPage(origins: readonly ClauseOrigin[], guide: KitGuide): readonly KitBlock[] {
	if (origins.length === 0) return [];
	const rows = origins.map((origin) => {
		const known = clauseOrigins[origin];
		return [known.name, 'address' in known ? known.address : guide.address];
	});
	const stated = guide.terms.source;
	const termsRow = stated === undefined ? [] : [[stated.title, stated.url ?? agreementText.noAddress]];
	return [
		{ kind: 'page-break' },
		{ kind: 'heading', level: 2, text: agreementText.originsTitle },
		note(agreementText.originsNote),
		...table(agreementText.originsHead, [45, 55], [...rows, ...termsRow]),
	];
}
