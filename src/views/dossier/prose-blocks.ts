import { dossierText as text } from '../copy/dossier.ts';
import { list, paragraph } from '../kit/kit-blocks.ts';
import type { KitBlock, KitItem } from '../kit/kit-document.ts';
import { elementsIn, htmlTree, wordsOf, type HtmlElement, type HtmlNode } from './html-tree.ts';

type PictureBlock = Extract<KitBlock, { kind: 'picture' }>;

export interface ProseContext {
	/** The picture that is published at an address of the site; undefined when it is none of the record's. */
	readonly picture: (address: string) => Pick<PictureBlock, 'path' | 'width' | 'height'> | undefined;
	/** The full address of what a link leads to. */
	readonly address: (href: string) => string;
}

const classOf = ({ attributes }: HtmlElement) => attributes['class'] ?? '';
const isElement = (node: HtmlNode): node is HtmlElement => typeof node !== 'string';
const bold = (words: string): KitBlock => ({ kind: 'paragraph', text: words, align: 'left', bold: true });

/** Pictures in an element, each by what it shows; the caption of a figure stands below its last one. */
function picturesIn(nodes: readonly HtmlNode[], { picture }: ProseContext): readonly KitBlock[] {
	const captions = elementsIn(nodes, 'figcaption').map(({ children }) => wordsOf(children));
	const found = elementsIn(nodes, 'img').flatMap(({ attributes }) => {
		const file = picture(attributes['src'] ?? '');
		return file === undefined ? [] : [{ ...file, alt: attributes['alt'] ?? '' }];
	});
	return found.map((file, index) => ({
		kind: 'picture',
		...file,
		caption: index === found.length - 1 ? captions[0] : undefined,
	}));
}

/** The words of an element, with the full addresses of its links: paper has no links. */
function wordsWithAddress(node: HtmlElement, { address }: ProseContext): string {
	const links = elementsIn([node], 'a').flatMap(({ attributes }) => attributes['href'] ?? []);
	return [wordsOf([node]), ...links.map(address)].join(': ');
}

function itemOf({ children }: HtmlElement): KitItem {
	const lists = children.filter(isElement).filter(({ tag }) => tag === 'ul' || tag === 'ol');
	const own = children.filter((node) => !isElement(node) || !lists.includes(node));
	const blocks = own.filter(isElement).filter(({ tag }) => tag === 'p');
	const words = blocks.length === 0 ? wordsOf(own) : blocks.map((node) => wordsOf([node])).join('\n');
	const points = lists.flatMap((inner) => elementsIn(inner.children, 'li').map((point) => wordsOf([point])));
	return { text: words, items: points };
}

function tableBlocks(node: HtmlElement): readonly KitBlock[] {
	const rows = elementsIn([node], 'tr').map(({ children }) =>
		children.filter(isElement).map((cell) => wordsOf(cell.children)),
	);
	const [head, ...body] = rows;
	if (head === undefined) return [];
	return [{ kind: 'table', head, rows: body }];
}

/** A figure before and after: what was measured above two columns. */
function comparison(node: HtmlElement): KitBlock {
	const values = elementsIn([node], 'dd').map(({ children }) => wordsOf(children));
	return {
		kind: 'table',
		caption: wordsOf(elementsIn([node], 'figcaption')),
		head: elementsIn([node], 'dt').map(({ children }) => wordsOf(children)),
		rows: [values],
	};
}

function isClass(node: HtmlNode | undefined, name: string): node is HtmlElement {
	return node !== undefined && isElement(node) && classOf(node).split(' ').includes(name);
}

/** Words of blocks inside a frame or a step, a line for each paragraph, point or row. */
function linesOf(blocks: readonly KitBlock[]): readonly string[] {
	return blocks.flatMap((block) => {
		switch (block.kind) {
			case 'paragraph':
			case 'note':
				return [block.text];
			case 'list':
				return block.items.flatMap(({ text: words, items = [] }, index) => [
					`${block.marks === 'number' ? `${String(index + 1)}.` : '•'} ${words}`,
					...items.map((item) => `   • ${item}`),
				]);
			case 'table':
				return [block.head, ...block.rows].map((row) => row.join(' | '));
			default:
				return [];
		}
	});
}

const isPicture = ({ kind }: KitBlock) => kind === 'picture';

/** A step: its title and who does it in how much time, then what is to be done. Its pictures follow the list. */
function stepOf({ children }: HtmlElement, context: ProseContext) {
	const [title, facts] = ['step-title', 'step-facts'].map((name) =>
		children.find((node) => isClass(node, name)),
	);
	const body = children.filter((node) => node !== title && node !== facts);
	const blocks = blocksOf(body, context);
	const item: KitItem = {
		title: title === undefined ? '' : wordsOf([title]),
		text: [...(facts === undefined ? [] : [wordsOf([facts])]), ...linesOf(blocks)].join('\n'),
	};
	return { item, pictures: blocks.filter(isPicture) };
}

function elementBlocks(node: HtmlElement, context: ProseContext): readonly KitBlock[] {
	const { tag, children } = node;
	if (isClass(node, 'before-after-figure')) return [comparison(node)];
	if (isClass(node, 'video-link') || isClass(node, 'download')) {
		return [{ kind: 'paragraph', text: wordsWithAddress(node, context), align: 'left' }];
	}
	switch (tag) {
		case 'h3':
		case 'h4':
		case 'summary':
			return [bold(wordsOf(children))];
		case 'ul':
			return list('bullet', children.filter(isElement).map(itemOf));
		case 'ol':
			return list('number', children.filter(isElement).map(itemOf));
		case 'table':
			return tableBlocks(node);
		case 'figure':
			return picturesIn(children, context);
		case 'aside': {
			const isTitle = (inner: HtmlNode) => isClass(inner, 'note-title');
			const title = children.filter(isTitle);
			const blocks = blocksOf(
				children.filter((inner) => !isTitle(inner)),
				context,
			);
			return [{ kind: 'box', title: wordsOf(title), lines: linesOf(blocks) }, ...blocks.filter(isPicture)];
		}
		case 'div':
		case 'section':
		case 'details':
			return blocksOf(children, context);
		case 'blockquote':
			return [{ kind: 'box', title: text.quote, lines: linesOf(blocksOf(children, context)) }];
		case 'hr':
			return [];
		default: {
			const words = wordsOf(children);
			return [...(words === '' ? [] : [paragraph(words)]), ...picturesIn(children, context)];
		}
	}
}

function blocksOf(nodes: readonly HtmlNode[], context: ProseContext): readonly KitBlock[] {
	const meant = nodes.filter((node) => isElement(node) || node.trim() !== '');
	return meant.flatMap((node, index) => {
		if (!isElement(node)) return [paragraph(wordsOf([node]))];
		if (!isClass(node, 'step')) return elementBlocks(node, context);
		// Steps that follow each other are one list, counted from one.
		if (isClass(meant[index - 1], 'step')) return [];
		const after = meant.findIndex((other, at) => at > index && !isClass(other, 'step'));
		const steps = meant
			.slice(index, after === -1 ? undefined : after)
			.filter(isElement)
			.map((step) => stepOf(step, context));
		return [
			...list(
				'number',
				steps.map(({ item }) => item),
			),
			...steps.flatMap(({ pictures }) => pictures),
		];
	});
}

/** The prose as blocks of paper, under each of its headings of the second level; '' is what stands before the first. */
export function proseBlocks(html: string, context: ProseContext): ReadonlyMap<string, readonly KitBlock[]> {
	const sections = new Map<string, HtmlNode[]>();
	let heading = '';
	for (const node of htmlTree(html)) {
		if (isElement(node) && node.tag === 'h2') heading = wordsOf([node]);
		else sections.set(heading, [...(sections.get(heading) ?? []), node]);
	}
	return new Map([...sections].map(([name, nodes]) => [name, blocksOf(nodes, context)]));
}
