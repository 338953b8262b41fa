import { withCharacters } from '../html-characters.ts';
import { oneLine } from './sentences.ts';

/** A paragraph without its markup; `item` when it is an entry of a list. */
export interface PlainParagraph {
	readonly text: string;
	readonly item: boolean;
	/** Its first words, when they are set off as a heading that runs into the paragraph: `Menjemput.` */
	readonly runIn?: string | undefined;
}

/** The plain paragraphs under one level 2 heading of the prose. */
export interface PlainSection {
	readonly heading: string;
	readonly paragraphs: readonly PlainParagraph[];
}

/** Any tag of the prose. The HTML is our own, from the allow-list: well formed, attributes in quotation marks. */
const tagPattern = /<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/g;

/** What is more than running text, and the headings within a section. */
const skipped: ReadonlySet<string> = new Set(['figure', 'table', 'dl', 'h3', 'h4', 'pre']);

interface Piece {
	/** Text before the tag. */
	readonly text: string;
	readonly closing: boolean;
	readonly name: string;
	readonly attributes: string;
}

function piecesOf(html: string): readonly Piece[] {
	let last = 0;
	return [...html.matchAll(tagPattern)].map(
		({ 0: whole, 1: slash, 2: name = '', 3: attributes = '', index }) => {
			const text = html.slice(last, index);
			last = index + whole.length;
			return { text, closing: slash === '/', name, attributes };
		},
	);
}

/** The running text of rendered prose, section by section. Pictures, tables, boxes of figures and links to videos are left out. */
export function proseSections(html: string): readonly PlainSection[] {
	const sections: { heading: string; paragraphs: PlainParagraph[] }[] = [];
	let depth = 0;
	let open: { name: string; text: string; item: boolean; runIn?: string } | undefined;
	const close = () => {
		const text = oneLine(withCharacters(open?.text ?? ''));
		if (open?.name === 'h2') sections.push({ heading: text, paragraphs: [] });
		else if (open !== undefined && text !== '') {
			const { item, runIn = '' } = open;
			sections.at(-1)?.paragraphs.push({ text, item, ...(runIn !== '' && { runIn }) });
		}
		open = undefined;
	};
	for (const { text, closing, name, attributes } of piecesOf(html)) {
		if (open !== undefined && depth === 0) open.text += text;
		if (skipped.has(name)) depth += closing ? -1 : 1;
		if (depth > 0) continue;
		if (name === 'br' && open !== undefined) open.text += ' ';
		// Only bold words with which the paragraph begins run into it.
		if (name === 'strong' && !closing && open?.text.trim() !== '' && open !== undefined) open.runIn ??= '';
		if (name === 'strong' && closing && open !== undefined) open.runIn ??= oneLine(withCharacters(open.text));
		if (name !== 'p' && name !== 'li' && name !== 'h2') continue;
		const within = open?.name === 'li' && name === 'p';
		if (within && !closing && open?.text.trim() === '') continue;
		close();
		if (!closing && !attributes.includes('video-link')) open = { name, text: '', item: name === 'li' };
	}
	return sections;
}
