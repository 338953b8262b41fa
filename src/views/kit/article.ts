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

interface Mark {
	readonly from: ClauseOrigin;
	readonly place: string;
}

function marksOf(clause: Clause, place: string): readonly Mark[] {
	const within = (part: string) => [place, part].filter((word) => word !== '').join(' ');
	const markOf = ({ from }: Point, at: string): readonly Mark[] =>
		from === undefined ? [] : [{ from, place: at === '' ? text.whole : at }];
	return [
		...markOf(clause, place),
		...(clause.points ?? []).flatMap((point, index) =>
			markOf(point, within(text.letterOf(String.fromCharCode(97 + index)))),
		),
		...(clause.choices ?? []).flatMap((choice, index) => markOf(choice, within(text.choiceOf(index + 1)))),
	];
}

/** `ayat (1) dan ayat (3) huruf a mengikuti praktik JIPPNas`: one sentence for each origin. */
function originNotes({ clauses }: Article): readonly KitBlock[] {
	const numbered = clauses.length > 1;
	const marks = clauses.flatMap((clause, index) => marksOf(clause, numbered ? text.clauseOf(index + 1) : ''));
	const byOrigin = Map.groupBy(marks, ({ from }) => from);
	const sentences = [...byOrigin].map(
		([from, own]) => `${own.map(({ place }) => place).join(', ')} ${clauseOrigins[from].mark}`,
	);
	return sentences.length === 0 ? [] : [note(text.markNote(sentences))];
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
export function originsOf(articles: readonly Article[]): readonly ClauseOrigin[] {
	return [
		...new Set(
			articles
				.flatMap(({ clauses }) => clauses.flatMap((clause) => marksOf(clause, '')))
				.map(({ from }) => from),
		),
	];
}
