import { proseComponents } from '../../schema/prose-component.ts';

/** One part of a text: a heading of the schema and what was typed under it. */
export interface TypedSection {
	readonly heading: string;
	readonly text: string;
}

const componentNames = Object.keys(proseComponents).join('|');

/** A component of the project, or its end: whoever writes one means it. */
const component = new RegExp(`^</?(?:${componentNames})(?=[\\s/>])`);

/** A closed run of code: nothing inside it has a meaning of its own. */
const codeSpan = /^(`+)(?!`)[^]*?(?<!`)\1(?!`)/;
const fence = /^ {0,3}(`{3,}|~{3,})/;

/**
 * Text that people typed under headings, as prose of a content file. Lists, emphasis, links and the components of the
 * project stay what they are; whatever else would be code, a tag or a heading of the page is written so that readers
 * see it as it was typed. Text that is right already is not changed, so the result may be taken apart and typed again.
 */
export function plainProse(sections: readonly TypedSection[]): string {
	return sections
		.map(({ heading, text }) => ({ heading, text: plainText(text) }))
		.filter(({ text }) => text !== '')
		.map(({ heading, text }) => `## ${heading}\n\n${text}\n`)
		.join('\n');
}

function plainText(typed: string): string {
	const lines = typed
		.toWellFormed()
		.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
		.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFEFF\uFDD0-\uFDEF]/g, '')
		.replace(/^(?:[ \t]*\n)+/, '')
		.trimEnd()
		.split('\n');
	return closedFences(lines)
		.map((block) => (block.code ? block.text : escapedText(block.text)))
		.join('\n');
}

interface Block {
	readonly code: boolean;
	readonly text: string;
}

/** Blocks between two fences are code and stay; a fence that is never closed is text. */
function closedFences(lines: readonly string[]): readonly Block[] {
	const blocks: Block[] = [];
	let text: string[] = [];
	for (let at = 0; at < lines.length; at += 1) {
		const line = lines[at] ?? '';
		const mark = fence.exec(line)?.[1];
		const end =
			mark === undefined
				? -1
				: lines.findIndex(
						(other, index) => index > at && other.trim().startsWith(mark) && /^[`~]+$/.test(other.trim()),
					);
		if (mark === undefined || end === -1) {
			text.push(mark === undefined ? line : line.replace(mark, (found) => `\\${found.split('').join('\\')}`));
			continue;
		}
		if (text.length > 0) blocks.push({ code: false, text: text.join('\n') });
		text = [];
		blocks.push({ code: true, text: lines.slice(at, end + 1).join('\n') });
		at = end;
	}
	if (text.length > 0) blocks.push({ code: false, text: text.join('\n') });
	return blocks;
}

function escapedText(text: string): string {
	return text
		.split(/(\n[ \t]*(?=\n))/)
		.map(withEscapedSigns)
		.join('')
		.split('\n')
		.map(withEscapedStart)
		.join('\n');
}

/** Braces, and angle brackets that begin no component, outside code. A sign after a backslash is left as it is. */
function withEscapedSigns(paragraph: string): string {
	let result = '';
	let at = 0;
	while (at < paragraph.length) {
		const rest = paragraph.slice(at);
		const taken = /^\\[^\n]/.exec(rest)?.[0] ?? codeSpan.exec(rest)?.[0] ?? componentTag(rest);
		if (taken !== undefined) {
			result += taken;
			at += taken.length;
			continue;
		}
		const sign = paragraph.charAt(at);
		result += sign === '{' || sign === '}' || sign === '<' || sign === '`' ? `\\${sign}` : sign;
		at += 1;
	}
	return result;
}

/** A whole tag of a component, whose attributes are quoted text only. */
function componentTag(rest: string): string | undefined {
	return component.test(rest) ? /^<\/?\w+(?:\s+\w+=(?:"[^"]*"|'[^']*'))*\s*\/?>/.exec(rest)?.[0] : undefined;
}

/** What would make a line a heading of the page, a rule, or code. */
function withEscapedStart(line: string): string {
	const [indent = ''] = /^[ \t]*/.exec(line) ?? [];
	const text = line.slice(indent.length);
	if (/^#{1,2}(?=\s|$)|^#{5,}/.test(text)) return `${indent}\\${text}`;
	if (/^(?:=+|-+|-[ \t]*-[- \t]*|\*[ \t]*\*[* \t]*|_[ \t]*_[_ \t]*)$/.test(text)) return `${indent}\\${text}`;
	if (indent === '' && /^(?:import|export)(?=[\s{*'"])/.test(text)) return ` ${text}`;
	return line;
}
