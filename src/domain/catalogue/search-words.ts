import { byCodePoint } from './order.ts';
import type { AliasGroup } from '../../schema/reference.ts';
import type { InnovationRecord } from './snapshot.ts';

/** Lower-case words of a text: letters and digits of any script, at least `minimum` characters long. */
export function wordsOf(text: string, minimum = 1): readonly string[] {
	return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length >= minimum);
}

/** True when the words of `phrase`, at least one, stand next to each other in `words`. */
function containsPhrase(words: readonly string[], phrase: readonly string[]): boolean {
	if (phrase.length === 0) return false;
	return words.some((_, start) => phrase.every((word, offset) => words[start + offset] === word));
}

/**
 * What people may type for this record although it does not say so: its aliases, and the other words of each
 * group of equivalents that its texts touch. Stemming cannot know these (acronyms, old names).
 */
export function searchAliases(
	innovation: InnovationRecord,
	texts: readonly string[],
	groups: readonly AliasGroup[],
): readonly string[] {
	const { title, shortName, summary, aliases } = innovation.data;
	const own = [title, shortName ?? '', summary, ...aliases, ...texts].map((text) => wordsOf(text));
	const touched = groups.filter((group) =>
		group.some((phrase) => own.some((words) => containsPhrase(words, wordsOf(phrase)))),
	);
	return [...new Set([...aliases, ...touched.flat()])];
}

/** Words of the titles and names, sorted: what a misspelled query is compared with. */
export function titleVocabulary(innovations: readonly InnovationRecord[]): readonly string[] {
	const words = new Set<string>();
	for (const { data } of innovations) {
		for (const text of [data.title, data.shortName ?? '', ...data.aliases]) {
			for (const word of wordsOf(text, 4)) words.add(word);
		}
	}
	return [...words].sort(byCodePoint);
}
