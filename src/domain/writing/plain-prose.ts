import { proseComponents } from '../../schema/prose-component.ts';

/** One part of a text: a heading of the schema and what was typed under it. */
export interface TypedSection {
	readonly heading: string;
	readonly text: string;
}

const componentNames = Object.keys(proseComponents).join('|');

/** A component of the project, or its end, whose attributes are quoted text: whoever writes one means it. */
const component = new RegExp(`^<(/?)(${componentNames})(?:\\s+\\w+=(?:"[^"]*"|'[^']*'))*\\s*(/?)>`);
const everyComponent = new RegExp(component.source.slice(1), 'g');

/**
 * A closed run of code: nothing inside it has a meaning of its own. It ends before a line that begins a block, because
 * blocks come first.
 */
const codeSpan =
	/^(`+)(?!`)(?:[^\n]|\n(?![ \t]*(?:[>#=|<{]|[-+*](?:\s|$)|-+[ \t]*(?:\n|$)|\d{1,9}[.)](?:\s|$)|`{3}|~{3})))*?(?<!`)\1(?!`)/;

/** A line that begins a block of code, maybe in a quotation or an item of a list; a bare one may end it too. */
const openingFence = /^((?:[ \t]*(?:>|[-+*](?=\s)|\d{1,9}[.)](?=\s)))*[ \t]*)(`{3,})(?=[^`]*$)/;
const bareFence = /^[ \t>]*`{3,}[ \t]*$/;

/** An address that becomes a link by itself, to its last character. */
const address = /^(?:https?:\/\/|www\.)[^\s<>\\]+/i;
const bracketedAddress = /^<(https?:\/\/[^\s<>()[\]{}\\`]+)>/i;

/** Quotations and items of lists that a line begins with. */
const containers = /^(?:[ \t]*(?:>|[-+*](?=\s|$)|\d{1,9}[.)](?=\s|$)))*[ \t]*/;
const fence = /^(?:(`{3,})[^`]*|(~{3,}).*)$/;

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

/** What was typed under one heading, as `plainProse` writes it; empty when nothing was. */
export function plainText(typed: string): string {
	const lines = typed
		.toWellFormed()
		.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
		.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFEFF\uFDD0-\uFDEF]/g, '')
		.replace(/^(?:[ \t]*\n)+/, '')
		.trimEnd()
		.split('\n');
	const keepsTags = areComponentsClosed(typed);
	return closedFences(lines)
		.map((block) => (block.code ? block.text : escapedText(block.text, keepsTags)))
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
		const [, ticks, tildes] = fence.exec(line.trim()) ?? [];
		const mark = ticks ?? tildes ?? '';
		const isEnd = (other: string) => other.startsWith(mark) && other.replaceAll(mark.charAt(0), '') === '';
		const end = mark === '' ? -1 : lines.findIndex((other, index) => index > at && isEnd(other.trim()));
		if (end === -1) {
			text.push(line);
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

function escapedText(text: string, keepsTags: boolean): string {
	return withoutOpenFences(text)
		.split(/(\n[ \t]*(?=\n))/)
		.map((paragraph) => withEscapedSigns(paragraph, keepsTags))
		.join('')
		.split('\n')
		.map(withEscapedStart)
		.join('\n');
}

/** Fences that never end, as text. Those outside of quotations and lists that end have been taken out before. */
function withoutOpenFences(text: string): string {
	const lines = text.split('\n');
	let isOpen = false;
	return lines
		.map((line, index) => {
			const [, before = '', ticks] = openingFence.exec(line) ?? [];
			if (ticks === undefined) return line;
			const ends = (other: string) => bareFence.test(other);
			const keeps = isOpen ? ends(line) : before.trim() !== '' && lines.slice(index + 1).some(ends);
			if (keeps) isOpen = !isOpen;
			return keeps ? line : before + '\\`'.repeat(ticks.length) + line.slice(before.length + ticks.length);
		})
		.join('\n');
}

/** Braces, and angle brackets that begin no component, outside code. A sign after a backslash is left as it is. */
function withEscapedSigns(paragraph: string, keepsTags: boolean): string {
	let result = '';
	let at = 0;
	while (at < paragraph.length) {
		const rest = paragraph.slice(at);
		const taken =
			/^\\[^\n]/.exec(rest)?.[0] ??
			codeSpan.exec(rest)?.[0] ??
			(keepsTags ? component.exec(rest)?.[0] : undefined);
		if (taken !== undefined) {
			result += taken;
			at += taken.length;
			continue;
		}
		const link = address.exec(rest)?.[0];
		if (link !== undefined) {
			const isEnded = paragraph.charAt(at + link.length) === '>';
			result += link.replace(/[{}`]/g, encodeURIComponent) + (isEnded ? '&gt;' : '');
			at += link.length + (isEnded ? 1 : 0);
			continue;
		}
		const bracketed = bracketedAddress.exec(rest);
		if (bracketed !== null) {
			result += `[${bracketed[1] ?? ''}](${bracketed[1] ?? ''})`;
			at += bracketed[0].length;
			continue;
		}
		const [sign] = /^`+|^./su.exec(rest) ?? [''];
		result += /^[{}<`]/.test(sign) ? sign.replace(/./g, String.raw`\$&`) : sign;
		at += sign.length;
	}
	return result;
}

/** True when every component that begins also ends, one inside the other. */
function areComponentsClosed(text: string): boolean {
	const open: string[] = [];
	for (const [, closing, name = '', selfClosing] of text.matchAll(everyComponent)) {
		if (selfClosing === '/') continue;
		if (closing === '') open.push(name);
		else if (open.pop() !== name) return false;
	}
	return open.length === 0;
}

/** What would make a line a heading of the page, an empty one, a rule, or code. */
function withEscapedStart(line: string): string {
	const [before = ''] = containers.exec(line) ?? [];
	const text = line.slice(before.length);
	// A dash alone is no item of a list but makes a heading of the line above.
	if (text === '' && /-[ \t]*$/.test(before)) return before.replace(/-(?=[ \t]*$)/, '\\-');
	const isHeading = /^(?:#{1,2}(?=\s|$)|#{5,}|#{3,4}(?:[ \t]+#*)?[ \t]*$)/.test(text);
	const isRule = /^(?:=+|-+|-[ \t]*-[- \t]*|\*[ \t]*\*[* \t]*|_[ \t]*_[_ \t]*)[ \t]*$/.test(text);
	if (isHeading || isRule || /^~{3}/.test(text)) return `${before}\\${text}`;
	return before === '' && /^(?:import|export)(?=[\s{*'"])/.test(text) ? ` ${text}` : line;
}
