import { isMap, isScalar, LineCounter, parseDocument, stringify } from 'yaml';
import type { Pair, YAMLMap } from 'yaml';

/** What a verifier confirmed of one row. */
export interface RowVerification {
	/** Keys that lead to the row, `['assessments', 'iid-2026', '16']`. */
	readonly path: readonly string[];
	readonly by: string;
	/** `2026-11-22`. */
	readonly on: string;
	readonly digest: string;
}

interface Edit {
	readonly from: number;
	readonly to: number;
	readonly text: string;
}

/**
 * The YAML text with the verifications written into their rows, and every other byte as it was: comments, quotes and
 * order stay. Throws when a row does not stand in the text.
 */
export function withVerifications(yaml: string, verifications: readonly RowVerification[]): string {
	const lines = new LineCounter();
	const document = parseDocument(yaml, { lineCounter: lines, schema: 'core', uniqueKeys: false });
	const newline = yaml.includes('\r\n') ? '\r\n' : '\n';
	const edits = verifications.map((verification) => {
		const row: unknown = document.getIn(verification.path, true);
		if (!isMap(row)) throw new Error(`There is no row ${verification.path.join('.')} in the text.`);
		const present = row.items.find(({ key }) => isScalar(key) && key.value === 'verified');
		if (row.flow === true) return flowEdit(yaml, row, present, verification);
		const indent = columnOf(row, lines);
		return blockEdit(yaml, row, present, blockText(verification, indent, newline), newline);
	});
	return edits
		.toSorted((first, second) => second.from - first.from)
		.reduce((text, { from, to, text: written }) => text.slice(0, from) + written + text.slice(to), yaml);
}

function columnOf(row: YAMLMap, lines: LineCounter): number {
	return lines.linePos(startOf(row.items[0]?.key)).col - 1;
}

function startOf(node: unknown): number {
	return rangeOf(node)[0];
}

function rangeOf(node: unknown): readonly [start: number, end: number] {
	const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
	if (!Array.isArray(range)) throw new Error('A node of the text has no place.');
	return [Number(range[0]), Number(range[1])];
}

function scalar(value: string): string {
	return stringify(value, { lineWidth: 0 }).trimEnd();
}

/** Quoted: a digest of digits alone would be read as a number. */
function quoted(value: string): string {
	return `'${value}'`;
}

function blockText({ by, on, digest }: RowVerification, indent: number, newline: string): string {
	const [outer, inner] = [' '.repeat(indent), ' '.repeat(indent + 2)];
	const keys = [`by: ${scalar(by)}`, `on: ${quoted(on)}`, `digest: ${quoted(digest)}`];
	return [`${outer}verified:`, ...keys.map((key) => inner + key)].join(newline);
}

function blockEdit(
	yaml: string,
	row: YAMLMap,
	present: Pair | undefined,
	text: string,
	newline: string,
): Edit {
	if (present !== undefined) {
		const from = yaml.lastIndexOf('\n', startOf(present.key)) + 1;
		return { from, to: withoutTrailingSpace(yaml, rangeOf(present.value)[1]), text };
	}
	const [, end] = rangeOf(row);
	// A block scalar ends after its line break, everything else before it.
	const at = yaml.lastIndexOf('\n', end - 1) === end - 1 ? end : lineEnd(yaml, end);
	const before = yaml[at - 1] === '\n' ? '' : newline;
	return { from: at, to: at, text: `${before}${text}${newline}` };
}

/** Offset after the line break of the line that holds an offset; a comment at its end stays where it is. */
function lineEnd(yaml: string, from: number): number {
	const end = yaml.indexOf('\n', from);
	return end === -1 ? yaml.length : end + 1;
}

function withoutTrailingSpace(yaml: string, end: number): number {
	let at = end;
	while (/\s/.test(yaml[at - 1] ?? '')) at -= 1;
	return at;
}

function flowEdit(
	yaml: string,
	row: YAMLMap,
	present: Pair | undefined,
	{ by, on, digest }: RowVerification,
): Edit {
	const text = `verified: { by: ${JSON.stringify(by)}, on: ${quoted(on)}, digest: ${quoted(digest)} }`;
	if (present !== undefined) return { from: startOf(present.key), to: rangeOf(present.value)[1], text };
	const close = yaml.lastIndexOf('}', rangeOf(row)[1] - 1);
	const at = withoutTrailingSpace(yaml, close);
	const comma = yaml[at - 1] === ',' ? ' ' : ', ';
	return { from: at, to: at, text: comma + text };
}
