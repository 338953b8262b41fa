import type { searchText } from '../../views/copy/catalogue.ts';
import { addressFromState, type SearchState } from './search-state.ts';
import { loadVocabulary, suggestionsFor } from './suggestions.ts';

/** Texts of the search; the page carries them, so that the script holds no words. */
export type SearchTexts = Readonly<Record<keyof typeof searchText, string>>;

function isSearchTexts(value: unknown): value is SearchTexts {
	return typeof value === 'object' && value !== null && 'loading' in value;
}

/** Reads the texts from the page. Throws when they are missing, which only a broken page can cause. */
export function readSearchTexts(json: string | undefined): SearchTexts {
	const value: unknown = JSON.parse(json ?? 'null');
	if (!isSearchTexts(value)) throw new Error('The catalogue page lacks the texts of the search.');
	return value;
}

/** Puts values into the `{name}` places of a text. */
export function fillIn(text: string, values: Readonly<Record<string, string>>): string {
	return text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}

/** How many results there are, in words: records of fictional regions are never added to the others. */
export function countText(texts: SearchTexts, results: number, samples: number): string {
	const values = {
		n: (results - samples).toLocaleString('id-ID'),
		samples: samples.toLocaleString('id-ID'),
	};
	if (samples === 0) return fillIn(texts.results, values);
	return fillIn(results === samples ? texts.onlySamples : texts.resultsWithSamples, values);
}

function link(label: string, address: string): HTMLAnchorElement {
	const anchor = document.createElement('a');
	anchor.href = address;
	anchor.textContent = label;
	return anchor;
}

function paragraph(...content: readonly (string | Node)[]): HTMLParagraphElement {
	const element = document.createElement('p');
	element.append(...content);
	return element;
}

/** Says that the search cannot be loaded, and offers to try again; the plain list stays below. */
export function showFailure(place: HTMLElement, texts: SearchTexts, retry: () => void): void {
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'button';
	button.textContent = texts.retry;
	button.addEventListener('click', retry);
	place.replaceChildren(paragraph(button));
	place.hidden = false;
}

/** Says what of an answer is missing because the device does not hold it and there is no network. */
export function showPartial(
	place: HTMLElement,
	texts: SearchTexts | undefined,
	incomplete: boolean,
	missing: number,
): void {
	if (texts === undefined || (missing === 0 && !incomplete)) return;
	const notes = [
		...(missing > 0 ? [fillIn(texts.notKept, { n: missing.toLocaleString('id-ID') })] : []),
		...(incomplete ? [texts.incomplete] : []),
	];
	place.replaceChildren(...notes.map((note) => paragraph(note)));
	place.hidden = false;
}

/** Offers ways on when nothing was found: a spelling, fewer filters, affairs to browse. */
export async function showNoResults(
	place: HTMLElement,
	texts: SearchTexts,
	state: SearchState,
	vocabularyAddress: string,
): Promise<void> {
	const parts: Node[] = [];
	if (Object.keys(state.filters).length > 0) {
		parts.push(paragraph(link(texts.removeFilters, addressFromState({ ...state, filters: {} }) || '?')));
	}
	try {
		const suggestions = suggestionsFor(state.query, await loadVocabulary(vocabularyAddress));
		if (suggestions.spelling !== undefined) {
			const address = addressFromState({ ...state, query: suggestions.spelling });
			parts.unshift(paragraph(`${texts.didYouMean}: `, link(suggestions.spelling, address), '?'));
		}
		const list = document.createElement('ul');
		list.append(
			...suggestions.affairs.map((affair) => {
				const item = document.createElement('li');
				item.append(link(affair.name, affair.path));
				return item;
			}),
		);
		parts.push(paragraph(`${suggestions.affairsAreNear ? texts.nearestAffairs : texts.tryAffairs}:`), list);
	} catch {
		// Without the vocabulary there is nothing to suggest; the message that nothing was found stands.
	}
	place.replaceChildren(...parts);
	place.hidden = parts.length === 0;
}
