import { isCollection, isNode, isPair } from 'yaml';
import type { YAMLSeq } from 'yaml';

/** A part of a text to write anew. */
export interface Edit {
	readonly from: number;
	readonly to: number;
	readonly text: string;
}

/** The text with all edits; undefined when two of them want the same place. Insertions at one place keep their order. */
export function appliedEdits(text: string, edits: readonly Edit[]): string | undefined {
	let result = '';
	let end = 0;
	for (const edit of edits.toSorted((first, second) => first.from - second.from || first.to - second.to)) {
		if (edit.from < end) return undefined;
		result += text.slice(end, edit.from) + edit.text;
		end = edit.to;
	}
	return result + text.slice(end);
}

export function lineStart(text: string, at: number): number {
	return text.lastIndexOf('\n', at - 1) + 1;
}

/** Offset after the line break of the line that holds an offset. */
export function lineEnd(text: string, at: number): number {
	const end = text.indexOf('\n', at);
	return end === -1 ? text.length : end + 1;
}

/** Columns before an offset in its line, from 0. */
export function columnAt(text: string, at: number): number {
	return at - lineStart(text, at);
}

export function isFirstOnLine(text: string, at: number): boolean {
	return text.slice(lineStart(text, at), at).trim() === '';
}

/** Offset at which a node begins, after its `&name`. Throws for what does not come from a text. */
export function startOf(node: unknown): number {
	if (!isNode(node) || node.range == null) throw new Error('A node of the text has no place.');
	return node.range[0];
}

/** Offset after the last character that belongs to a node or pair, without comments and empty lines after it. */
export function contentEnd(node: unknown, text: string): number {
	if (isPair(node)) return Math.max(contentEnd(node.key, text), contentEnd(node.value, text));
	if (!isNode(node) || node.range == null) return 0;
	if (isCollection(node) && node.flow !== true && node.items.length > 0) {
		return contentEnd(node.items.at(-1), text);
	}
	const [start, end] = node.range;
	return start + text.slice(start, end).trimEnd().length;
}

/** Offsets of the dashes of a list, one for each item, when it is written with dashes. */
export function dashes({ srcToken }: YAMLSeq): readonly number[] {
	if (srcToken?.type !== 'block-seq') return [];
	return srcToken.items.flatMap(({ start }) =>
		start.flatMap((token) => (token.type === 'seq-item-ind' ? [token.offset] : [])),
	);
}
