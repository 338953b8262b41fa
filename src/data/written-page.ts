import { getCollection, render, type CollectionEntry } from 'astro:content';
import { byCodePoint } from '../domain/catalogue/order.ts';

export type WrittenPage = CollectionEntry<'pages' | 'help'>;

/** Pages that maintainers write in full MDX (about, privacy, accessibility), by id. */
export async function loadPages(): Promise<readonly CollectionEntry<'pages'>[]> {
	return (await getCollection('pages')).toSorted((first, second) => byCodePoint(first.id, second.id));
}

/** Help pages, one per issue code, by id. */
export async function loadHelp(): Promise<readonly CollectionEntry<'help'>[]> {
	return (await getCollection('help')).toSorted((first, second) => byCodePoint(first.id, second.id));
}

/** The component that shows a written page, and its headings. */
export function renderWrittenPage(entry: WrittenPage): ReturnType<typeof render> {
	return render(entry);
}
