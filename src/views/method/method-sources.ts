import type { Rubric } from '../../schema/rubric.ts';
import { sourceView, type SourceView } from '../frame.ts';

/** A source of the rubric, cited by its place in the page's own list. */
export interface CitedSource {
	readonly anchor: string;
	readonly title: string;
}

export interface ListedSource extends SourceView {
	readonly anchor: string;
}

function anchorOf(id: string): string {
	return `sumber-${id}`;
}

/** Sources in the order in which a part cites them. Ids that the rubric does not list cannot occur: its schema refuses them. */
export function citedSources(ids: readonly string[], { sources }: Rubric): readonly CitedSource[] {
	return ids.flatMap((id) => {
		const source = sources.find((known) => known.id === id);
		return source === undefined ? [] : [{ anchor: anchorOf(id), title: source.title }];
	});
}

/** All sources of a rubric, each with the anchor by which its parts cite it. */
export function listedSources({ sources }: Rubric): readonly ListedSource[] {
	return sources.map((source) => ({ ...sourceView(source), anchor: anchorOf(source.id) }));
}
