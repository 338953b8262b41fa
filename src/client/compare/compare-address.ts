import { isInnovationId, mostCompared } from './compare-list.ts';

/** What the address of a comparison says. */
export interface ComparedAddress {
	/** Ids in their order, each once, at most four. */
	readonly ids: readonly string[];
	/** Parts that cannot be an id. */
	readonly unreadable: readonly string[];
	/** How many further ids stand in it. */
	readonly further: number;
}

/** `#kota-arunika/akta-antar,kota-magelang/datago`; without ids the fragment is empty. */
export function compareFragment(ids: readonly string[]): string {
	return ids.length === 0 ? '' : `#${ids.join(',')}`;
}

/** Whether a fragment means a comparison at all; others are places in the page. */
export function meansComparison(fragment: string): boolean {
	return /\/|%2f/i.test(fragment);
}

/** Some that pass addresses on write commas and slashes in their long form. */
function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

/** Reads a fragment; a place in the page, and everything else that nobody wrote, has no ids. Never throws. */
export function comparedAddressOf(fragment: string): ComparedAddress {
	if (!meansComparison(fragment)) return { ids: [], unreadable: [], further: 0 };
	const parts = new Set(
		decoded(fragment.replace(/^#/, ''))
			.split(',')
			.filter((part) => part !== ''),
	);
	const ids = [...parts].filter(isInnovationId);
	return {
		ids: ids.slice(0, mostCompared),
		unreadable: [...parts].filter((part) => !isInnovationId(part)),
		further: Math.max(ids.length - mostCompared, 0),
	};
}
