import { scanTag } from './jsx-tag.ts';

/*
 * Characters that would make the parser read code are replaced, one for one, by Unicode noncharacters before
 * parsing. Nothing in a contributor's file then reaches the JavaScript parser inside Sätteri (deep nesting
 * there ends the whole process), every `{` and `<` of ordinary prose gets its own exact position, and offsets
 * stay true to the file. In code and in attributes the characters are simply put back.
 */
export const marks = {
	brace: '\uFDD0',
	less: '\uFDD1',
	importStart: '\uFDD2',
	exportStart: '\uFDD3',
	/** A `<` that was reported already. */
	reported: '\uFDD4',
} as const;

const written: Readonly<Record<string, string>> = {
	[marks.brace]: '{',
	[marks.less]: '<',
	[marks.importStart]: 'i',
	[marks.exportStart]: 'e',
	[marks.reported]: '<',
};

const anyMark = /[\uFDD0-\uFDD4]/g;

/** The text with every mark turned back into what the author wrote. */
export function unshield(text: string): string {
	return text.replace(anyMark, (mark) => written[mark] ?? '');
}

/** A text that is safe to parse, or the reason why it is not parsed at all. */
export interface Shielded {
	readonly text: string;
	/** Offsets of `{...x}` inside tags. */
	readonly spreads: readonly number[];
	readonly refusal?: { readonly offset: number; readonly message: string };
}

/** About sixty pages. Longer texts belong in a document to download. */
const longestProse = 100_000;
const deepestTags = 100;
/** More than fifty quotations or list items within each other, on one line. */
const deepContainers = /^(?:[ \t]*(?:>|[-+*](?=\s)|\d{1,9}[.)](?=\s))){51}/m;
/** Cells that a table may have when every row is filled up to the widest: the parser really fills them up. */
const mostCells = 100_000;

/** A part of the text to replace by as many characters. */
interface Edit {
	readonly at: number;
	readonly by: string;
}

/** Same length as the source: every replacement is one character for one character. */
export function shield(source: string): Shielded {
	// Lone surrogates, control characters and the marks themselves have no place in prose.
	const clean = source
		.toWellFormed()
		.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFDD0-\uFDEF]/g, '\uFFFD');
	const refusal = tooMuch(clean);
	if (refusal !== undefined) return { text: '', spreads: [], refusal };
	const edits: Edit[] = [];
	const spreads: number[] = [];
	let openTags = 0;
	let tagEnd = 0;
	for (const match of clean.matchAll(/[{<]|^(?:import|export)(?=[\s{*'"])/gm)) {
		const at = match.index;
		const found = match[0];
		if (found.length > 1) {
			if (at >= tagEnd) edits.push({ at, by: found === 'import' ? marks.importStart : marks.exportStart });
			continue;
		}
		// Inside a tag only the quoted values are left, where a brace is a brace.
		if (at < tagEnd) {
			if (found === '{') edits.push({ at, by: marks.brace });
			continue;
		}
		if (isEscaped(clean, at)) continue;
		if (found === '{') {
			edits.push({ at, by: marks.brace });
			continue;
		}
		if (/^\s?$/.test(clean.charAt(at + 1))) continue;
		const tag = scanTag(clean, at);
		if (tag === undefined) {
			edits.push({ at, by: marks.less });
			const address = /^<[^\s<>{]+>/.exec(clean.slice(at, at + 300))?.[0];
			// The end of `<https://…>` would become part of an address that GFM finds by itself.
			if (address !== undefined) edits.push({ at: at + address.length - 1, by: ' ' });
			continue;
		}
		tagEnd = tag.end;
		for (const { start, end } of tag.blanks) {
			edits.push({ at: start, by: clean.slice(start, end).replace(/[^\r\n]/g, ' ') });
		}
		spreads.push(...tag.spreads);
		if (tag.kind === 'opening') openTags += 1;
		if (tag.kind === 'closing') openTags = Math.max(0, openTags - 1);
		if (openTags > deepestTags) {
			const message = 'Terlalu banyak tag yang belum ditutup. Tutup setiap tag.';
			return { text: '', spreads: [], refusal: { offset: at, message } };
		}
	}
	return { text: apply(clean, edits), spreads };
}

/** Edits may overlap (a brace inside a blanked value): what begins inside an earlier one is done already. */
function apply(text: string, edits: readonly Edit[]): string {
	let result = '';
	let end = 0;
	for (const { at, by } of edits.toSorted(
		(first, second) => first.at - second.at || second.by.length - first.by.length,
	)) {
		if (at < end) continue;
		result += text.slice(end, at) + by;
		end = at + by.length;
	}
	return result + text.slice(end);
}

/** An odd number of backslashes before it takes away a character's meaning. */
function isEscaped(text: string, at: number): boolean {
	let backslashes = 0;
	while (text.charAt(at - 1 - backslashes) === '\\') backslashes += 1;
	return backslashes % 2 === 1;
}

function tooMuch(text: string): Shielded['refusal'] {
	if (text.length > longestProse) {
		const message = `Naskah terlalu panjang: ${String(text.length)} huruf, paling banyak ${String(longestProse)}. Taruh rinciannya di dokumen unduhan.`;
		return { offset: longestProse, message };
	}
	const containers = deepContainers.exec(text);
	if (containers !== null) {
		const message = 'Kutipan atau daftar bertingkat terlalu dalam. Kurangi tingkatnya.';
		return { offset: containers.index, message };
	}
	const offset = text.includes('|') ? largeTable(text) : undefined;
	return offset === undefined
		? undefined
		: { offset, message: 'Tabel terlalu besar. Taruh tabel ini di dokumen unduhan.' };
}

function largeTable(text: string): number | undefined {
	let widest = 0;
	let lines = 0;
	for (const match of text.matchAll(/[^\r\n]+/g)) {
		lines += 1;
		widest = Math.max(widest, match[0].split('|').length);
		if (widest * lines > mostCells) return match.index;
	}
	return undefined;
}
