import { agreementText as text, clauseOrigins } from '../copy/kit-agreement.ts';
import { centred, list, note, paragraph, sentencePoints } from './kit-blocks.ts';
import type { KitBlock, KitItem } from './kit-document.ts';

export type ClauseOrigin = keyof typeof clauseOrigins;

/** A sentence or a part of one, and where it comes from when it is not our own wording. */
export interface Point {
	readonly text: string;
	readonly from?: ClauseOrigin | undefined;
}

/** A clause (ayat): a sentence, a sentence with lettered points, or one with alternatives. */
export interface Clause extends Point {
	readonly points?: readonly Point[] | undefined;
	readonly choices?: readonly Point[] | undefined;
}

/** An article (pasal) of an agreement. */
export interface Article {
	readonly title: string;
	readonly clauses: readonly Clause[];
	/** What the parties should know before they decide. */
	readonly hints?: readonly string[] | undefined;
}

/** Where an origin is found within a clause: the whole of it, or some of its points or choices. */
function placesIn(clause: Clause, from: ClauseOrigin): string | undefined {
	const indexes = (parts: readonly Point[]) =>
		parts.flatMap((part, index) => (part.from === from ? [index] : []));
	const { points = [], choices = [] } = clause;
	const [inPoints, inChoices] = [indexes(points), indexes(choices)];
	if (clause.from === from || (points.length > 0 && inPoints.length === points.length)) return '';
	if (inPoints.length > 0) {
		return text.lettersOf(inPoints.map((index) => String.fromCharCode(97 + index)));
	}
	return inChoices.length === 0 ? undefined : text.choicesOf(inChoices.map((index) => String(index + 1)));
}

/** `ayat (1) dan ayat (3) huruf a mengikuti praktik JIPPNas`: one part for each origin. */
function originNotes({ clauses }: Article): readonly KitBlock[] {
	const numbered = clauses.length > 1;
	const marks = originsOf([{ clauses }]).map((from) => {
		const places = clauses.flatMap((clause, index) => {
			const within = placesIn(clause, from);
			if (within === undefined) return [];
			const words = [...(numbered ? [text.clauseOf(index + 1)] : []), ...(within === '' ? [] : [within])];
			return [words.length === 0 ? text.whole : words.join(' ')];
		});
		return text.marked(places, clauseOrigins[from].mark);
	});
	return marks.length === 0 ? [] : [note(text.markNote(marks))];
}

function itemOf({ text: sentence, points, choices }: Clause): KitItem {
	if (choices !== undefined) {
		return { text: `${sentence} (${text.choose}):`, choices: choices.map((choice) => choice.text) };
	}
	if (points === undefined) return { text: sentence };
	return { text: sentence, items: sentencePoints(points.map((point) => point.text)) };
}

/** An article with one clause has no number for it, as is usual. */
function clauseBlocks({ clauses }: Article): readonly KitBlock[] {
	const items = clauses.map(itemOf);
	const [only] = items;
	if (only === undefined || items.length > 1) return list('clause', items);
	return [paragraph(only.text), ...list('letter', only.items ?? []), ...list('box', only.choices ?? [])];
}

/** Articles with their numbers, each followed by notes for those who negotiate it. */
export function articleBlocks(articles: readonly Article[]): readonly KitBlock[] {
	return articles.flatMap((article, index) => [
		centred(text.article(index + 1), 2),
		{ kind: 'paragraph', text: article.title, align: 'center', bold: true },
		...clauseBlocks(article),
		...originNotes(article),
		...(article.hints ?? []).map(note),
	]);
}

/** Where the clauses of these articles come from, each origin once, in the order in which they are met. */
export function originsOf(articles: readonly Pick<Article, 'clauses'>[]): readonly ClauseOrigin[] {
	const clauses = articles.flatMap((article) => article.clauses);
	const parts = clauses.flatMap((clause) => [clause, ...(clause.points ?? []), ...(clause.choices ?? [])]);
	return [...new Set(parts.flatMap(({ from }) => from ?? []))];
}
