import { facetPathNames } from '../../src/domain/catalogue/address.ts';
import type { BuiltPage } from './built-site.ts';

/** Folders below another that are a place of their own, not the id of a record. */
const fixedNames: ReadonlySet<string> = new Set([...facetPathNames, 'halaman']);

/**
 * What kind of page an address is, as a pattern: `/inovasi/kota-magelang/sipput/` is `/inovasi/:id/:id/`.
 * The first folder names the kind; ids below it become `:id`.
 */
export function pageKind(path: string): string {
	const [first = '', ...rest] = path.split('/').filter((part) => part !== '');
	if (first === '') return '/';
	const parts = rest.map((part) => (fixedNames.has(part) ? part : ':id'));
	return `/${[first, ...parts].join('/')}${path.endsWith('/') ? '/' : ''}`;
}

/** Two pages of each kind, or one when there is no other: the one with least on it and the one with most. */
export function examplesOfEachKind(pages: readonly BuiltPage[]): readonly BuiltPage[] {
	const kinds = new Map<string, BuiltPage[]>();
	for (const page of pages) {
		const kind = pageKind(page.path);
		kinds.set(kind, [...(kinds.get(kind) ?? []), page]);
	}
	return [...kinds.values()].flatMap((alike) => {
		const bySize = alike.toSorted((a, b) => a.bytes - b.bytes || (a.path < b.path ? -1 : 1));
		return [...new Set([bySize.at(0), bySize.at(-1)])].flatMap((page) => page ?? []);
	});
}
