import type { SourceView } from '../frame.ts';

/** Each source once, in the order of the first mention. */
export function distinctSources(sources: readonly SourceView[]): readonly SourceView[] {
	return sources.filter(
		({ title, url }, index) =>
			sources.findIndex((other) => other.title === title && other.url === url) === index,
	);
}
