import { fencedCode } from './fenced-code.ts';
import { asWritten, flowingText } from './flowing-text.ts';
import { plainText, type TypedSection } from './plain-prose.ts';

/** A part of the prose under one level 2 heading, with its place in the text. */
export interface ProseSection {
	readonly heading: string;
	/** What stands under the heading, without empty lines at its ends. */
	readonly text: string;
	/** Offsets of what stands under the heading, up to the next one. */
	readonly from: number;
	readonly to: number;
}

const headLine = /^##[ \t]+(.*?)[ \t]*#*$/;

/** The sections of a prose, as they stand in it. Lines that look like headings inside a block of code are none. */
export function proseSections(prose: string): readonly ProseSection[] {
	const heads: { heading: string; start: number; from: number }[] = [];
	const isCode = fencedCode();
	let start = 0;
	for (const line of prose.split('\n')) {
		const heading = isCode(line) ? undefined : headLine.exec(line.replace(/\r$/, ''))?.[1];
		if (heading !== undefined) heads.push({ heading, start, from: start + line.length + 1 });
		start += line.length + 1;
	}
	return heads.map(({ heading, from }, index) => {
		const to = heads[index + 1]?.start ?? prose.length;
		const begin = Math.min(from, to);
		const text = prose
			.slice(begin, to)
			.replace(/^(?:[ \t]*\r?\n)+/, '')
			.trimEnd();
		return { heading, text: text.replaceAll('\r\n', '\n'), from: begin, to };
	});
}

/** The prose with another text under a heading; undefined takes the section out. The other sections stay as they are. */
export function withSection(
	prose: string,
	{ heading, text }: { readonly heading: string; readonly text: string | undefined },
	order: readonly string[],
): string {
	const sections = proseSections(prose);
	const own = sections.find((section) => section.heading === heading);
	if (own !== undefined) {
		const after = prose.slice(own.to);
		if (text !== undefined)
			return `${prose.slice(0, own.from)}\n${text}\n${after === '' ? '' : `\n${after}`}`;
		return prose.slice(0, prose.lastIndexOf('##', own.from - 1)) + after;
	}
	if (text === undefined) return prose;
	const earlier = new Set(order.slice(0, order.indexOf(heading)));
	const before = sections.findLast((section) => earlier.has(section.heading));
	const next = sections[before === undefined ? 0 : sections.indexOf(before) + 1];
	const at = next === undefined ? prose.length : prose.lastIndexOf('##', next.from - 1);
	const head = prose.slice(0, at).trimEnd();
	const rest = prose.slice(at);
	return `${head === '' ? '' : `${head}\n\n`}## ${heading}\n\n${text}\n${rest === '' ? '' : `\n${rest}`}`;
}

/**
 * The prose with what was typed under the headings, which are given in their order. Paragraphs that say the same as
 * before stay as they were written, and so do sections that have other headings.
 */
export function withTyped(before: string, typed: readonly TypedSection[]): string {
	const order = typed.map(({ heading }) => heading);
	return typed.reduce((prose, { heading, text }) => {
		const old = proseSections(prose).find((section) => section.heading === heading)?.text ?? '';
		if (flowingText(text).trim() === flowingText(old).trim()) return prose;
		const written = plainText(asWritten(text, old));
		return withSection(prose, { heading, text: written === '' ? undefined : written }, order);
	}, before);
}
