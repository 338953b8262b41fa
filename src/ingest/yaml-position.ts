import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Document, Node } from 'yaml';
import type { DataPath } from '../domain/quality/data-path.ts';

/** A place in a text; both count from 1. */
export interface Position {
	readonly line: number;
	readonly column: number;
}

/** Finds where a value, or with `key` its key, stands in the text. */
export type YamlLocator = (path: DataPath, at?: 'key' | 'value') => Position | undefined;

interface Step {
	readonly key: Node | undefined;
	readonly value: Node | undefined;
}

/**
 * Parses a YAML text for positions only (ten times slower than reading it: only for files with a mistake).
 * The locator answers with the deepest part of the path that exists, `undefined` when that is the whole text.
 */
export function yamlLocator(text: string): YamlLocator {
	const lines = new LineCounter();
	const document = parseDocument(text, {
		lineCounter: lines,
		schema: 'core',
		prettyErrors: false,
		uniqueKeys: false,
	});
	return (path, at = 'value') => {
		const found: Step[] = [];
		let current = resolved(document, document.contents ?? undefined);
		for (const segment of path) {
			const step = stepInto(current, segment);
			if (step === undefined) break;
			found.push(step);
			current = resolved(document, step.value);
		}
		const last = found.at(-1);
		if (last === undefined) return undefined;
		const complete = found.length === path.length;
		const wanted = complete && at === 'value' && !isEmpty(last.value) ? last.value : (last.key ?? last.value);
		const offset = wanted?.range?.[0];
		if (offset === undefined) return undefined;
		const { line, col } = lines.linePos(offset);
		return { line, column: col };
	};
}

function resolved(document: Document, node: Node | undefined): Node | undefined {
	return isAlias(node) ? node.resolve(document) : node;
}

function stepInto(node: Node | undefined, segment: string | number): Step | undefined {
	if (isSeq(node)) {
		const item = node.items[Number(segment)];
		return isNode(item) ? { key: undefined, value: item } : undefined;
	}
	if (!isMap(node)) return undefined;
	const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(segment));
	if (pair === undefined) return undefined;
	return { key: isNode(pair.key) ? pair.key : undefined, value: isNode(pair.value) ? pair.value : undefined };
}

/** `title:` with nothing after it has a value without extent, often placed on the next line. */
function isEmpty(node: Node | undefined): boolean {
	return node === undefined || (isScalar(node) && node.value === null && node.range?.[0] === node.range?.[1]);
}
