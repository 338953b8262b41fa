import type { PlainParagraph, PlainSection } from './prose-text.ts';
import { sentencesOf } from './sentences.ts';
import { linesOf } from './text-lines.ts';

/** Paragraphs as far as they fit. */
export interface FittedText {
	readonly paragraphs: readonly PlainParagraph[];
	/** True when sentences had to be left out at the end. */
	readonly cut: boolean;
}

/** A section as far as it fits. */
export interface FittedSection extends FittedText {
	readonly heading: string;
}

/** What the sign of a list takes from its line, in sizes of the type. */
const itemIndent = 1.1;

function paragraphLines({ text, item }: PlainParagraph, width: number): number {
	return linesOf(text, item ? width - itemIndent : width);
}

/** Lines that paragraphs take at most in a column; `width` is in sizes of the type. */
export function linesOfParagraphs(paragraphs: readonly PlainParagraph[], width: number): number {
	return paragraphs.reduce((sum, paragraph) => sum + paragraphLines(paragraph, width), 0);
}

/**
 * As many whole sentences from the beginning as fit into the lines, in their paragraphs. Never a part of a sentence:
 * where not even the first fits, nothing is left, and `cut` says so. A heading that runs into its paragraph does not
 * stay alone.
 */
export function fittedText(paragraphs: readonly PlainParagraph[], lines: number, width: number): FittedText {
	const kept: PlainParagraph[] = [];
	let left = lines;
	for (const { text, item, runIn } of paragraphs) {
		const sentences = sentencesOf(text);
		let fitting = sentences.length;
		const first = (count: number) => ({ text: sentences.slice(0, count).join(' '), item });
		while (fitting > 0 && paragraphLines(first(fitting), width) > left) fitting -= 1;
		if (fitting === 1 && sentences.length > 1 && sentences[0] === runIn) fitting = 0;
		if (fitting > 0) kept.push(first(fitting));
		if (fitting < sentences.length) return { paragraphs: kept, cut: true };
		left -= paragraphLines(first(fitting), width);
	}
	return { paragraphs: kept, cut: false };
}

/** Lines for each section: one that needs less than its share leaves the rest to the others. */
function sharesOf(needs: readonly number[], weights: readonly number[], lines: number): readonly number[] {
	const shares = needs.map(() => 0);
	let open = needs.map((_, index) => index);
	let left = lines;
	while (open.length > 0) {
		const total = open.reduce((sum, index) => sum + (weights[index] ?? 1), 0);
		const shareOf = (index: number) => (left * (weights[index] ?? 1)) / total;
		const content = open.filter((index) => (needs[index] ?? 0) <= shareOf(index));
		if (content.length === 0) {
			for (const index of open) shares[index] = Math.floor(shareOf(index));
			return shares;
		}
		for (const index of content) shares[index] = needs[index] ?? 0;
		left -= content.reduce((sum, index) => sum + (needs[index] ?? 0), 0);
		open = open.filter((index) => !content.includes(index));
	}
	return shares;
}

/** What sections may take, and how much more of it one gets than another. */
export interface SectionSpace {
	/** Lines for all sections together, headings included. */
	readonly lines: number;
	/** In sizes of the type. */
	readonly width: number;
	/** Lines that a heading takes with the space before it. */
	readonly headingLines: number;
	/** By heading; 1 where none is given. */
	readonly weights: Readonly<Record<string, number>>;
}

/** Sections side by side in one column, each cut at the end of a sentence where it does not fit. */
export function fittedSections(
	sections: readonly PlainSection[],
	{ lines, width, headingLines, weights }: SectionSpace,
): readonly FittedSection[] {
	const left = Math.max(0, lines - headingLines * sections.length);
	const needs = sections.map(({ paragraphs }) => linesOfParagraphs(paragraphs, width));
	const shares = sharesOf(
		needs,
		sections.map(({ heading }) => weights[heading] ?? 1),
		left,
	);
	const inShare = sections.map(({ heading, paragraphs }, index) => ({
		heading,
		...fittedText(paragraphs, shares[index] ?? 0, width),
	}));
	// What the ends of sentences leave over goes to those that were cut, from the first.
	let spare = left - inShare.reduce((sum, own) => sum + linesOfParagraphs(own.paragraphs, width), 0);
	return inShare.map((own, index) => {
		if (!own.cut) return own;
		const used = linesOfParagraphs(own.paragraphs, width);
		const fitted = fittedText(sections[index]?.paragraphs ?? [], used + spare, width);
		spare -= linesOfParagraphs(fitted.paragraphs, width) - used;
		return { heading: own.heading, ...fitted };
	});
}
