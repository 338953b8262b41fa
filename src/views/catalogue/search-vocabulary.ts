import { facetPath } from '../../domain/catalogue/address.ts';
import { facetCounts } from '../../domain/catalogue/facets.ts';
import { titleVocabulary, wordsOf } from '../../domain/catalogue/search-words.ts';
import type { Snapshot } from '../../domain/catalogue/snapshot.ts';

/** What the browser needs when a search finds nothing: words of the titles, and the affairs that have innovations. */
export function searchVocabulary(snapshot: Snapshot, toHref: (path: string) => string) {
	const counts = facetCounts(snapshot.innovations, 'urusan');
	return {
		words: titleVocabulary(snapshot.innovations),
		affairs: snapshot.reference.affairs
			.filter(({ id }) => counts.has(id))
			.map(({ id, name }) => ({ name, path: toHref(facetPath('urusan', id)), words: wordsOf(name, 4) })),
	};
}
