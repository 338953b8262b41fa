import type { ElementContent, Properties, Element } from 'hast';
import type { DocumentFile, Heading, MediaFile } from '../../domain/catalogue/snapshot.ts';
import type { IssueCode } from '../../domain/quality/issue.ts';

/** Files beside a record, by the address that its author wrote (`./antre-daring/loket.jpg`). */
export interface LocalFiles {
	readonly picture: (written: string) => MediaFile | undefined;
	/** A document for download; pictures are not among them, because a camera's notes in them may tell too much. */
	readonly document: (written: string) => DocumentFile | undefined;
	/** Whatever exists at the address, for evidence that may be a picture too. */
	readonly any: (written: string) => DocumentFile | undefined;
	/** The address of an existing file that the author may have meant. */
	readonly similar: (written: string) => string | undefined;
}

/** Where in the page a node stands: what may be written there. */
export interface Place {
	/** Inside a sentence, where no block may stand. */
	readonly phrasing: boolean;
	readonly inLink: boolean;
	readonly depth: number;
}

/** Node of the parsed tree, reduced to what every kind has. */
export interface SourceNode {
	readonly position?:
		| {
				readonly start: { readonly offset?: number | undefined };
				readonly end: { readonly offset?: number | undefined };
		  }
		| undefined;
	readonly children?: readonly unknown[];
}

/** What rendering one record's prose shares: where issues go, the files, the headings found so far. */
export interface ProseContext {
	readonly base: string;
	readonly files: LocalFiles;
	/** Titles that level 2 headings may have, in their order. */
	readonly standardHeadings: readonly string[];
	readonly headings: Heading[];
	readonly usedIds: Set<string>;
	/** Links to a part of the same page, checked when all parts are known. */
	readonly anchors: { readonly href: string; readonly offset: number }[];
	/** Reports a mistake; the same code is reported once per offset. */
	readonly report: (code: IssueCode, offset: number, message: string, field?: string) => void;
	/** Offset at which a node starts, or the nearest known one. */
	readonly offsetOf: (node: SourceNode) => number;
	/** Offsets between two offsets at which a mark stands. */
	readonly marksBetween: (mark: string, start: number, end: number) => readonly number[];
	/** The author's text from an offset on, for a look at what follows. */
	readonly sourceFrom: (offset: number, length: number) => string;
	/** Offsets of `{...x}` inside the tag that begins at an offset. */
	readonly spreadsIn: (start: number, end: number) => readonly number[];
	/** Renders the children of a node. */
	readonly children: (node: SourceNode, place: Place) => ElementContent[];
}

/** An element of the new tree. */
export function element(tagName: string, properties: Properties, children: ElementContent[] = []): Element {
	return { type: 'element', tagName, properties, children };
}

/** A text of the new tree. */
export function text(value: string): ElementContent {
	return { type: 'text', value };
}

/** The words of rendered nodes. */
export function plainTextOf(nodes: readonly ElementContent[]): string {
	return nodes
		.map((node) => {
			if (node.type === 'text') return node.value;
			return node.type === 'element' ? plainTextOf(node.children) : '';
		})
		.join('');
}

const blockTags: ReadonlySet<string> = new Set([
	'p',
	'h2',
	'h3',
	'h4',
	'ul',
	'ol',
	'li',
	'blockquote',
	'pre',
	'table',
	'hr',
	'div',
	'aside',
	'figure',
	'dl',
	'section',
	'details',
	'summary',
]);

/** True for an element that may not stand inside a sentence. */
export function isBlock(node: ElementContent): boolean {
	return node.type === 'element' && blockTags.has(node.tagName);
}

/** Blocks with every run of loose text wrapped into a paragraph, so that a container holds blocks only. */
export function asBlocks(nodes: readonly ElementContent[]): ElementContent[] {
	const blocks: ElementContent[] = [];
	let loose: ElementContent[] = [];
	const flush = () => {
		if (plainTextOf(loose).trim() !== '' || loose.some((node) => node.type === 'element')) {
			blocks.push(element('p', {}, loose));
		}
		loose = [];
	};
	for (const node of nodes) {
		if (isBlock(node)) {
			flush();
			blocks.push(node);
		} else {
			loose.push(node);
		}
	}
	flush();
	return blocks;
}
