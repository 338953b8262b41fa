import type { Element, ElementContent, RootContent, Text } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { markdownToHast } from 'satteri';
import { joinBase } from '../../domain/catalogue/address.ts';
import { handbookPartPath, handbookPath } from '../../domain/catalogue/handbook-address.ts';
import { element, plainTextOf, text } from '../restricted-mdx/prose-context.ts';
import { headingAnchor } from './handbook-text.ts';

/** What the text refers to. */
export interface HandbookContext {
	/** Path that the site is served from. */
	readonly base: string;
	/** Addresses of the site that the text names and that exist: `/usul/`. */
	readonly sitePaths: ReadonlySet<string>;
	/** Width and height of the pictures, by their path in the repository. */
	readonly pictureSizes: ReadonlyMap<string, readonly [number, number]>;
	/** In which part each heading is, by its anchor. */
	readonly partOf: ReadonlyMap<string, string | undefined>;
}

export interface HandbookHtml {
	readonly html: string;
	readonly description: string;
	readonly headings: readonly { readonly id: string; readonly label: string }[];
	/** Anchors that are linked below each heading, for the contents. */
	readonly linked: readonly { readonly heading: string; readonly anchors: readonly string[] }[];
}

/** Headings have ids that none of the page's own has. */
function idOf(anchor: string): string {
	return `bagian-${anchor}`;
}

function addressOf(href: string, { base, partOf }: HandbookContext): string {
	if (!href.startsWith('#')) return href;
	const anchor = href.slice(1);
	if (!partOf.has(anchor))
		throw new Error(`CONTRIBUTING.md links to ${href}, which is no heading of part 1.`);
	const part = partOf.get(anchor);
	const page = joinBase(base, part === undefined ? handbookPath : handbookPartPath(part));
	return part === anchor ? page : `${page}#${idOf(anchor)}`;
}

function picture(node: Element, { base, pictureSizes }: HandbookContext): Element {
	const source = String(node.properties['src']);
	const [width, height] = pictureSizes.get(source) ?? [];
	if (width === undefined)
		throw new Error(`CONTRIBUTING.md shows ${source}, which is not in public/panduan.`);
	return element('img', {
		src: joinBase(base, source.replace(/^public/, '')),
		alt: String(node.properties['alt']),
		width,
		height,
		loading: 'lazy',
		decoding: 'async',
	});
}

/** The only child of a paragraph, when it is an element of this name. */
function onlyChild(node: ElementContent | undefined, tagName: string): Element | undefined {
	if (node?.type !== 'element' || node.tagName !== 'p' || node.children.length !== 1) return undefined;
	const [child] = node.children;
	return child?.type === 'element' && child.tagName === tagName ? child : undefined;
}

/** A list of facts: each item begins with its name, `Untuk siapa:`. */
function isFacts(items: readonly ElementContent[]): boolean {
	return items.every((item) => {
		const [first] = item.type === 'element' ? item.children : [];
		return first?.type === 'element' && first.tagName === 'strong' && plainTextOf([first]).endsWith(':');
	});
}

function rebuilt(node: Element, context: HandbookContext): ElementContent {
	const children = () => renderAll(node.children, context);
	const { tagName } = node;
	switch (tagName) {
		case 'h4':
		case 'h5': {
			const anchor = headingAnchor(plainTextOf(node.children));
			return element(tagName === 'h4' ? 'h2' : 'h3', { id: idOf(anchor) }, children());
		}
		case 'a': {
			const href = addressOf(String(node.properties['href']), context);
			return element('a', { href, ...(href.startsWith('http') && { rel: ['external'] }) }, children());
		}
		case 'img':
			return picture(node, context);
		case 'pre':
			return element('pre', { tabIndex: 0 }, [element('code', {}, [text(plainTextOf(node.children))])]);
		case 'code': {
			const words = plainTextOf(node.children);
			const code = element('code', {}, [text(words)]);
			if (!context.sitePaths.has(words)) return code;
			return element('a', { href: joinBase(context.base, words) }, [code]);
		}
		case 'ul': {
			const items = children().filter((child) => child.type === 'element');
			return element('ul', isFacts(items) ? { className: ['facts'] } : {}, items);
		}
		case 'table': {
			const [head] = node.children.filter((child) => child.type === 'element');
			const label = `Tabel: ${plainTextOf(head === undefined ? [] : [head])
				.trim()
				.replace(/\s*\n\s*/g, ', ')}`;
			return element('div', { className: ['table-scroll'], tabIndex: 0, role: 'region', ariaLabel: label }, [
				element(tagName, {}, children()),
			]);
		}
		case 'th':
			return element(tagName, { scope: 'col' }, children());
		default:
			return element(tagName, {}, children());
	}
}

/** Nodes anew; a picture and the line in italics below it become a figure with its caption. */
function renderAll(nodes: readonly ElementContent[], context: HandbookContext): ElementContent[] {
	const found: ElementContent[] = [];
	let figure: Element | undefined;
	for (const node of nodes) {
		if (node.type === 'text') {
			found.push(text(node.value));
			continue;
		}
		if (node.type !== 'element') throw new Error('Part 1 of CONTRIBUTING.md is Markdown without HTML.');
		const image = onlyChild(node, 'img');
		const caption = onlyChild(node, 'em');
		if (image !== undefined) {
			figure = element('figure', { className: ['picture'] }, [picture(image, context)]);
			found.push(figure);
		} else if (figure !== undefined && caption !== undefined) {
			figure.children.push(element('figcaption', {}, renderAll(caption.children, context)));
			figure = undefined;
		} else {
			figure = undefined;
			found.push(rebuilt(node, context));
		}
	}
	return found;
}

function anchorsIn(node: ElementContent): readonly string[] {
	if (node.type !== 'element') return [];
	const { href } = node.properties;
	return typeof href === 'string' && href.startsWith('#')
		? [href.slice(1)]
		: node.children.flatMap(anchorsIn);
}

/** A node that Markdown makes; throws on HTML. */
function withoutHtml(node: RootContent): Element | Text {
	if (node.type === 'element' || node.type === 'text') return node;
	throw new Error('Part 1 of CONTRIBUTING.md is Markdown without HTML.');
}

/** HTML of one section of the handbook. Throws on HTML, on unknown anchors and on missing pictures. */
export function handbookHtml(markdown: string, context: HandbookContext): HandbookHtml {
	const tree = markdownToHast(markdown, { features: { gfm: true, frontmatter: false } });
	const nodes = tree.type === 'root' ? tree.children.map((node) => withoutHtml(node)) : [];
	const headings = nodes.filter((node) => node.type === 'element' && node.tagName === 'h4');
	const labelOf = (node: ElementContent) => plainTextOf([node]).trim();
	const linked = headings.map((heading) => {
		const below = nodes.slice(nodes.indexOf(heading) + 1);
		const next = below.findIndex((node) => headings.includes(node));
		return {
			heading: labelOf(heading),
			anchors: below.slice(0, next === -1 ? undefined : next).flatMap(anchorsIn),
		};
	});
	const paragraph = nodes.find((node) => node.type === 'element' && node.tagName === 'p');
	return {
		html: toHtml({ type: 'root', children: renderAll(nodes, context) }),
		description: paragraph === undefined ? '' : labelOf(paragraph).replace(/\s+/g, ' '),
		headings: headings.map((node) => ({ id: idOf(headingAnchor(labelOf(node))), label: labelOf(node) })),
		linked,
	};
}
