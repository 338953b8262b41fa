/** Invisible, keeps a line together, and keeps forges from seeing `@name`, `#12`, `www.` as something to link. */
const joiner = '\u2060';

/** Control characters, line breaks, and marks that turn the direction of the text or cannot be seen. */
const unseen =
	/[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]+/g;

/** Text of people on one line: white space as single spaces, nothing that cannot be seen. */
function oneLine(text: string): string {
	return text.replace(unseen, ' ').replace(/\s+/g, ' ').trim();
}

/** At most `length` UTF-16 units; what is cut off is told by `…`. */
function shortened(text: string, length: number): string {
	if (text.length <= length) return text;
	// Half of a character outside the first plane is no character.
	return `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/**
 * Text of people as Markdown that shows exactly that text: no HTML, link, mention, reference, picture, formula, table cell
 * or command of a forge comes of it, as long as it does not begin a line. `length` is in UTF-16 units.
 */
export function plainMarkdown(text: string, length = 200): string {
	return (
		shortened(oneLine(text), length)
			.replace(/[\\`*_{}[\]|~^]/g, String.raw`\$&`)
			.replace(/&(?=\S)/g, `&amp;${joiner}`)
			.replaceAll('<', '&lt;')
			.replaceAll('>', '&gt;')
			// What forges make names, references, labels and emoji of, and what begins an address.
			.replace(/[@#!%~](?=[^\s\u2060])|:(?=[/\w])/g, `$&${joiner}`)
			.replaceAll('$', `&#36;${joiner}`)
			.replace(/\bwww\./gi, (found) => `${found.slice(0, 3)}${joiner}.`)
			.replace(/\bGH-(?=\d)/gi, `$&${joiner}`)
			// Forges link what looks like the name of a commit.
			.replace(/\b[0-9a-f]{7,}\b/gi, (found) => `${found.slice(0, 4)}${joiner}${found.slice(4)}`)
	);
}

/** A message of the check as Markdown: what stands between backticks is code, so that it can be copied as it is. */
export function messageMarkdown(text: string, length = 400): string {
	const parts = shortened(oneLine(text), length).split('`');
	return parts
		.map((part, index) => {
			if (part === '') return '';
			if (index % 2 === 1) return codeMarkdown(part, length);
			// Spaces at the edges keep words and code apart.
			const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/.exec(part) ?? [];
			return `${before}${plainMarkdown(inner, length)}${after}`;
		})
		.join('');
}

/** A value of people as Markdown code, in which nothing has a meaning. `length` is in UTF-16 units. */
export function codeMarkdown(text: string, length = 80): string {
	const line = shortened(oneLine(text), length);
	if (line === '') return '` `';
	const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
	const fence = '`'.repeat(longest + 1);
	// A space keeps a backtick at the edge apart from the fence; Markdown takes it away again.
	const gap = /^`|`$/.test(line) ? ' ' : '';
	return `${fence}${gap}${line.replaceAll('|', String.raw`\|`)}${gap}${fence}`;
}
