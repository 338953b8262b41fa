import type { Element, ElementContent, Properties } from 'hast';
import { renderHeading } from './heading.ts';
import { renderLink } from './link.ts';
import { figureOf, renderPicture } from './picture.ts';
import { asBlocks, element, isBlock, plainTextOf, text } from './prose-context.ts';
import type { Place, ProseContext } from './prose-context.ts';
import { unshield } from './shield.ts';

const footnoteTitleId = 'catatan-kaki-judul';
const phrasingTags: ReadonlySet<string> = new Set(['strong', 'em', 'del', 'sup']);
const tableParts: ReadonlySet<string> = new Set(['thead', 'tbody', 'tr']);

/**
 * Rebuilds an element that Markdown made. Nothing is copied: each attribute is written anew from a known one.
 * Elements that Markdown cannot make are reported, should the parser ever hand one over.
 */
export function renderElement(node: Element, place: Place, context: ProseContext): ElementContent[] {
	const { tagName, properties } = node;
	const inside = (phrasing: boolean) => context.children(node, { ...place, phrasing });
	const heading = /^h([1-6])$/.exec(tagName);
	if (heading !== null) {
		if (properties['id'] === 'footnote-label') return [footnoteTitle(node)];
		return renderHeading(node, Number(heading[1]), place, context);
	}
	if (phrasingTags.has(tagName)) return [element(tagName, {}, inside(true))];
	if (tableParts.has(tagName))
		return [
			element(
				tagName,
				{},
				inside(false).filter((child) => child.type === 'element'),
			),
		];
	switch (tagName) {
		case 'p':
			return renderParagraph(node, place, context);
		case 'ul':
			return [
				element(
					'ul',
					{},
					inside(false).filter((child) => child.type === 'element'),
				),
			];
		case 'ol':
			return [
				element(
					'ol',
					listStart(properties),
					inside(false).filter((child) => child.type === 'element'),
				),
			];
		case 'li':
			return [element('li', idOf(properties), inside(false))];
		case 'blockquote':
			return [element('blockquote', {}, asBlocks(inside(false)))];
		case 'th':
		case 'td':
			return [
				element(
					tagName,
					{ ...(tagName === 'th' && { scope: 'col' }), ...alignment(properties) },
					inside(true),
				),
			];
		case 'table':
			return [
				tableBox(
					element(
						'table',
						{},
						inside(false).filter((child) => child.type === 'element'),
					),
				),
			];
		case 'pre':
			return [element('pre', { tabIndex: 0 }, [element('code', {}, [text(codeText(node))])])];
		case 'code':
			return [element('code', {}, [text(codeText(node))])];
		case 'br':
		case 'hr':
			return [element(tagName, {})];
		case 'a':
			return renderAnchor(node, place, context);
		case 'img':
			return renderPicture(node, wordsOf(properties['src']), wordsOf(properties['alt']), context);
		case 'input':
			return [text(properties['checked'] === true ? '☑' : '☐')];
		case 'section':
			return [element('section', { className: ['footnotes'] }, asBlocks(inside(false)))];
		default:
			context.report(
				'html-dilarang',
				context.offsetOf(node),
				`Unsur \`${tagName}\` tidak dapat dipakai di naskah.`,
			);
			return [];
	}
}

function renderParagraph(node: Element, place: Place, context: ProseContext): ElementContent[] {
	const [only, ...others] = node.children;
	const children = context.children(node, { ...place, phrasing: true });
	const [picture] = children;
	if (others.length === 0 && only?.type === 'element' && only.tagName === 'img' && picture !== undefined) {
		const caption = wordsOf(only.properties['title']);
		if (caption !== '') return [figureOf(picture, caption)];
	}
	const empty = children.every((child) => child.type === 'text' && child.value.trim() === '');
	if (empty) return [];
	// A block that strayed into a sentence was reported; it still must not stand inside a paragraph.
	return children.some(isBlock) ? asBlocks(children) : [element('p', {}, children)];
}

/** Only the footnote links that the parser makes carry an id; all others come from authors. */
function renderAnchor(node: Element, place: Place, context: ProseContext): ElementContent[] {
	const { properties } = node;
	const href = wordsOf(properties['href']);
	const reference = 'dataFootnoteRef' in properties;
	if (!reference && !('dataFootnoteBackref' in properties)) {
		return renderLink(node, href, properties['title'], place, context);
	}
	const children = context.children(node, { ...place, phrasing: true, inLink: true });
	if (place.inLink) return children;
	return [
		element(
			'a',
			{
				...idOf(properties),
				href: `#${anchor(href.slice(1))}`,
				...(reference
					? { ariaDescribedBy: [footnoteTitleId] }
					: { className: ['footnote-back'], ariaLabel: wordsOf(properties['ariaLabel']) }),
			},
			children,
		),
	];
}

function footnoteTitle(node: Element): ElementContent {
	return element('h2', { id: footnoteTitleId, className: ['footnotes-title'] }, [
		text(plainTextOf(node.children)),
	]);
}

function tableBox(table: Element): ElementContent {
	return element('div', { className: ['table-scroll'], tabIndex: 0, role: 'region', ariaLabel: 'Tabel' }, [
		table,
	]);
}

function listStart(properties: Properties): Properties {
	const { start } = properties;
	return typeof start === 'number' && Number.isSafeInteger(start) && start !== 1 ? { start } : {};
}

/** Inline styles would break the content security policy: alignment becomes a class. */
function alignment(properties: Properties): Properties {
	const side = /^text-align: (center|right)$/.exec(wordsOf(properties['style']))?.[1];
	return side === undefined ? {} : { className: [`align-${side}`] };
}

function idOf(properties: Properties): Properties {
	const id = wordsOf(properties['id']);
	return id === '' ? {} : { id: anchor(id) };
}

/** Ids of footnotes contain what the author wrote between the brackets. */
function anchor(id: string): string {
	return unshield(id).replace(/[^\w-]+/g, '-');
}

function codeText(node: Element): string {
	const parts = node.children.map((child) => {
		if (child.type === 'text') return unshield(child.value);
		return child.type === 'element' ? codeText(child) : '';
	});
	return parts.join('');
}

function wordsOf(value: unknown): string {
	return typeof value === 'string' ? value : '';
}
