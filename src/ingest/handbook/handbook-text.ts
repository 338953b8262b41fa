/** One section of the text: its heading and the Markdown below it. */
export interface TextPart {
	readonly id: string;
	readonly title: string;
	readonly text: string;
}

export interface HandbookText {
	readonly title: string;
	readonly intro: string;
	readonly parts: readonly TextPart[];
	/** In which part each heading is, by its anchor; undefined for those of the introduction. */
	readonly partOf: ReadonlyMap<string, string | undefined>;
}

/** The anchor that forges give to a heading: lower case, spaces as hyphens, punctuation left out. */
export function headingAnchor(words: string): string {
	return words
		.trim()
		.toLowerCase()
		.replace(/[^\p{L}\p{N}\s_-]/gu, '')
		.replace(/\s/g, '-');
}

interface Line {
	readonly text: string;
	/** Level of the heading that the line is; 0 for every other line, those in code blocks among them. */
	readonly level: number;
}

function linesOf(text: string): readonly Line[] {
	let fence: string | undefined;
	return text.split('\n').map((line) => {
		const [, mark] = /^\s*(`{3,})/.exec(line) ?? [];
		const inCode = fence !== undefined;
		if (fence === undefined) fence = mark;
		else if (mark?.startsWith(fence) === true) fence = undefined;
		const [, signs = ''] = inCode ? [] : (/^(#+) /.exec(line) ?? []);
		return { text: line, level: signs.length };
	});
}

function wordsOf({ text }: Line): string {
	return text.replace(/^#+ /, '').replaceAll('`', '').trim();
}

/**
 * Part 1 of CONTRIBUTING, cut at its headings of the third level. Throws when the text has no first part: then
 * somebody has renamed it, and the site would lose its handbook.
 */
export function handbookText(contributing: string): HandbookText {
	const lines = linesOf(contributing);
	const start = lines.findIndex(({ level, text }) => level === 2 && text.startsWith('## Bagian 1.'));
	const after = lines.findIndex(({ level }, index) => index > start && level === 2);
	const head = lines[start];
	if (head === undefined) throw new Error('CONTRIBUTING.md has no heading "## Bagian 1."');
	const body = lines.slice(start + 1, after === -1 ? undefined : after);
	const starts = body.flatMap(({ level }, index) => (level === 3 ? [index] : []));
	const partOf = new Map<string, string | undefined>();
	const section = (from: number, until: number | undefined, id: string | undefined): string => {
		const part = body.slice(from, until);
		for (const line of part) if (line.level > 3) partOf.set(headingAnchor(wordsOf(line)), id);
		return part.map(({ text }) => text).join('\n');
	};
	const intro = section(0, starts[0], undefined);
	const parts = starts.flatMap((from, index) => {
		const line = body[from];
		if (line === undefined) return [];
		const title = wordsOf(line);
		const id = headingAnchor(title);
		partOf.set(id, id);
		return [{ id, title, text: section(from + 1, starts[index + 1], id) }];
	});
	return { title: wordsOf(head).replace(/^Bagian 1\. /, ''), intro, parts, partOf };
}
