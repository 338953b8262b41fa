import { fencedCode } from './fenced-code.ts';

/** What never goes on from the line above: items of lists, quotations, tags, headings, rules, rows of tables. */
const startsByItself = /^\s*(?:[-+*](?:\s|$)|\d{1,9}[.)](?:\s|$)|[<>]|#{1,6}(?:\s|$)|=+\s*$|-+\s*$)|\|/;

/** What the line below never goes on from; two spaces or a backslash are a line break that was meant. */
const endsByItself = /^\s*(?:[<>]|#{1,6}(?:\s|$))|\||(?: {2}|\\)$/;

/**
 * Prose as people want it in a box or a cell: each paragraph and each item of a list on one line, where files break
 * lines for those who compare them. It means the same; code, tables, quotations and tags stay as they are.
 */
export function flowingText(text: string): string {
	const isCode = fencedCode();
	const lines: { text: string; readonly code: boolean }[] = [];
	for (const line of text.split('\n')) {
		const code = isCode(line);
		const above = lines.at(-1);
		const isWhole = above === undefined || above.code || above.text.trim() === '' || line.trim() === '';
		if (code || isWhole || startsByItself.test(line) || endsByItself.test(above.text)) {
			lines.push({ text: line, code });
		} else above.text = `${above.text.trimEnd()} ${line.trimStart()}`;
	}
	return lines.map((line) => line.text).join('\n');
}

/** Typed text in which every paragraph that says the same as before is as it was written. */
export function asWritten(typed: string, before: string): string {
	const between = /(\n(?:[ \t]*\n)+)/;
	const known = new Map(before.split(between).map((paragraph) => [flowingText(paragraph), paragraph]));
	return typed
		.split(between)
		.map((paragraph) => known.get(flowingText(paragraph)) ?? paragraph)
		.join('');
}
