import { wordsOf } from '../../domain/catalogue/search-words.ts';
import { nearest } from '../../domain/quality/suggestion.ts';
import { readSiteFile } from '../site-file.ts';

/** What the site knows for a search that found nothing; made at build time. */
export interface Vocabulary {
	readonly words: readonly string[];
	readonly affairs: readonly {
		readonly name: string;
		readonly path: string;
		readonly words: readonly string[];
	}[];
}

export interface Suggestions {
	/** The query with misspelled words replaced by words of the titles; absent when there is nothing to replace. */
	readonly spelling?: string | undefined;
	/** Affairs whose words are close to the query; all of them when none is. */
	readonly affairs: Vocabulary['affairs'];
	readonly affairsAreNear: boolean;
}

function isVocabulary(value: unknown): value is Vocabulary {
	return typeof value === 'object' && value !== null && 'words' in value && 'affairs' in value;
}

/** Fetches the vocabulary. Rejects when the site does not give it. */
export async function loadVocabulary(address: string): Promise<Vocabulary> {
	const response = await fetch(address);
	const value: unknown = readSiteFile(await response.text(), address);
	if (!response.ok || !isVocabulary(value)) throw new Error(`${address} is not the vocabulary.`);
	return value;
}

/** Suggestions for a query without results: a spelling from the titles, and affairs to browse. */
export function suggestionsFor(query: string, vocabulary: Vocabulary): Suggestions {
	const known = new Set(vocabulary.words);
	const words = wordsOf(query);
	const corrected = words.map((word) =>
		word.length < 4 || known.has(word) ? word : (nearest(word, vocabulary.words) ?? word),
	);
	const spelling = corrected.join(' ');
	const close = vocabulary.affairs.filter((affair) =>
		words.some((word) => word.length > 3 && nearest(word, affair.words) !== undefined),
	);
	return {
		spelling: spelling === words.join(' ') ? undefined : spelling,
		affairs: close.length > 0 ? close : vocabulary.affairs,
		affairsAreNear: close.length > 0,
	};
}
