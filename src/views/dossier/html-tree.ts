import { withCharacters } from '../html-characters.ts';

export interface HtmlElement {
	readonly tag: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly HtmlNode[];
}

/** An element or the text between elements. */
export type HtmlNode = HtmlElement | string;

const tagOrText = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*\/?>|[^<]+/gi;
const attribute = /([a-z-]+)(?:="([^"]*)")?/gi;
const withoutEnd: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input']);

interface Open {
	readonly tag: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: HtmlNode[];
}

/**
 * The elements of rendered prose. `html` is what ingest has rendered: every element is closed, attributes stand in
 * double quotes.
 */
export function htmlTree(html: string): readonly HtmlNode[] {
	const root: Open = { tag: '', attributes: {}, children: [] };
	const open = [root];
	for (const [whole, end, name, written = ''] of html.matchAll(tagOrText)) {
		const parent = open.at(-1) ?? root;
		if (name === undefined) parent.children.push(withCharacters(whole));
		else if (end === '/') open.pop();
		else {
			const attributes = [...written.matchAll(attribute)].map(
				([, key = '', value = '']) => [key, withCharacters(value)] as const,
			);
			const element: Open = { tag: name, attributes: Object.fromEntries(attributes), children: [] };
			parent.children.push(element);
			if (!withoutEnd.has(name)) open.push(element);
		}
	}
	return root.children;
}

/** The words inside, with a line break where the author made one; spaces as a browser shows them. */
export function wordsOf(nodes: readonly HtmlNode[]): string {
	const raw = (node: HtmlNode): string => {
		if (typeof node === 'string') return node.replaceAll(/\s+/g, ' ');
		return node.tag === 'br' ? '\n' : node.children.map(raw).join('');
	};
	return nodes
		.map(raw)
		.join('')
		.replaceAll(/ {2,}/g, ' ')
		.replaceAll(/ ?\n ?/g, '\n')
		.trim();
}

/** Every element inside with this tag, in its order. */
export function elementsIn(nodes: readonly HtmlNode[], tag: string): readonly HtmlElement[] {
	return nodes.flatMap((node) => {
		if (typeof node === 'string') return [];
		return node.tag === tag ? [node] : elementsIn(node.children, tag);
	});
}
