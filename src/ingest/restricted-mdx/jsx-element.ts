import type { ElementContent } from 'hast';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'satteri';
import { suggestionText } from '../../domain/quality/suggestion.ts';
import { proseComponents } from '../../schema/prose-component.ts';
import type { ProseComponentName } from '../../schema/prose-component.ts';
import { renderComponent } from './component.ts';
import { asBlocks, element, isBlock } from './prose-context.ts';
import type { Place, ProseContext } from './prose-context.ts';
import { unshield } from './shield.ts';

export type JsxNode = MdxJsxFlowElementHast | MdxJsxTextElementHast;

/** HTML that authors may write: none of it can load or run anything. */
export const allowedHtml = ['br', 'abbr', 'sub', 'sup', 'kbd', 'mark', 'details', 'summary'] as const;

const componentNames = Object.keys(proseComponents);
const htmlList = allowedHtml.map((name) => `\`<${name}>\``).join(', ');

/** True for a tag that may stand in the prose. */
export function isKnownTag(name: string): boolean {
	return isComponent(name) || allowedHtml.some((known) => known === name);
}

function isComponent(name: string): name is ProseComponentName {
	return Object.hasOwn(proseComponents, name);
}

/** Code and message for a tag that may not stand in the prose. */
export function unknownTag(name: string): {
	code: 'komponen-tidak-dikenal' | 'html-dilarang';
	message: string;
} {
	if (/^[A-Z]/.test(name) || name.includes('.')) {
		const list = componentNames.map((known) => `\`<${known}>\``).join(', ');
		const suggestion = suggestionText(name, componentNames);
		return {
			code: 'komponen-tidak-dikenal',
			message: `Komponen \`<${name}>\` tidak dikenal.${suggestion} Komponen yang ada: ${list}.`,
		};
	}
	const shown = name === '' ? 'Tag kosong `<>`' : `Tag HTML \`<${name}>\``;
	return {
		code: 'html-dilarang',
		message: `${shown} tidak diperbolehkan. Tulis dengan Markdown. HTML yang boleh: ${htmlList}.`,
	};
}

/** Renders a tag that the author wrote: a component, one of a few HTML elements, or an issue. */
export function renderJsx(node: JsxNode, place: Place, context: ProseContext): ElementContent[] {
	const offset = context.offsetOf(node);
	const name = unshield(node.name ?? '');
	const spread = reportSpreads(node, offset, context);
	const { properties, faulty } = readAttributes(node, name, offset, context);
	if (isComponent(name)) {
		// Attributes that could not be read would only be reported again as missing or wrong.
		const attributes = spread || faulty ? undefined : properties;
		return renderComponent(name, node, attributes, place, context);
	}
	const html = allowedHtml.find((known) => known === name);
	if (html === undefined) {
		const { code, message } = unknownTag(name);
		context.report(code, offset, message);
		// What is inside is still read, so that its own mistakes are found in the same run.
		context.children(node, place);
		return [];
	}
	return renderHtml(html, node, properties, place, context);
}

function reportSpreads(node: JsxNode, offset: number, context: ProseContext): boolean {
	const firstChild = node.children[0];
	const end = firstChild?.position?.start.offset ?? node.position?.end.offset ?? offset;
	const spreads = context.spreadsIn(offset, end);
	for (const spread of spreads) {
		context.report(
			'ekspresi-dilarang',
			spread,
			'Kurung kurawal di dalam tag tidak diperbolehkan. Tulis isian sebagai teks dalam tanda kutip: `judul="…"`.',
		);
	}
	return spreads.length > 0;
}

/** Attributes as plain texts. Whatever was not quoted was blanked before parsing and has no value here. */
function readAttributes(
	node: JsxNode,
	name: string,
	offset: number,
	context: ProseContext,
): { properties: ReadonlyMap<string, string>; faulty: boolean } {
	const properties = new Map<string, string>();
	let faulty = false;
	for (const attribute of node.attributes) {
		if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
			const key = attribute.type === 'mdxJsxAttribute' ? attribute.name : '…';
			context.report(
				'komponen-salah-isi',
				offset,
				`Isian \`${key}\` pada \`<${name}>\` harus teks dalam tanda kutip: \`${key}="…"\`.`,
			);
			if (attribute.type === 'mdxJsxAttribute') properties.set(attribute.name, '');
			faulty = true;
			continue;
		}
		if (properties.has(attribute.name)) {
			context.report(
				'komponen-salah-isi',
				offset,
				`Isian \`${attribute.name}\` pada \`<${name}>\` ditulis dua kali. Hapus salah satu.`,
			);
		}
		properties.set(attribute.name, unshield(attribute.value));
	}
	return { properties, faulty };
}

function renderHtml(
	name: (typeof allowedHtml)[number],
	node: JsxNode,
	properties: ReadonlyMap<string, string>,
	place: Place,
	context: ProseContext,
): ElementContent[] {
	const offset = context.offsetOf(node);
	const title = name === 'abbr' ? properties.get('title') : undefined;
	const others = [...properties.keys()].filter((key) => !(name === 'abbr' && key === 'title'));
	if (others.length > 0) {
		const advice = name === 'abbr' ? 'Hanya `title` yang boleh.' : 'Tulis tag ini tanpa isian.';
		context.report(
			'html-dilarang',
			offset,
			`Isian \`${others.join('`, `')}\` pada \`<${name}>\` tidak diperbolehkan. ${advice}`,
		);
	}
	if (name === 'br') return [element('br', {})];
	if (name === 'details' || name === 'summary') return renderDisclosure(name, node, place, context);
	const children = sentence(context.children(node, { ...place, phrasing: true }));
	const written = element(name, title === undefined ? {} : { title }, children);
	return place.phrasing ? [written] : [element('p', {}, [written])];
}

function renderDisclosure(
	name: 'details' | 'summary',
	node: JsxNode,
	place: Place,
	context: ProseContext,
): ElementContent[] {
	const offset = context.offsetOf(node);
	if (place.phrasing) {
		context.report(
			'html-dilarang',
			offset,
			`\`<${name}>\` tidak dapat berada di tengah kalimat. Tulis di baris sendiri.`,
		);
		return sentence(context.children(node, place));
	}
	if (name === 'summary')
		return [element('summary', {}, sentence(context.children(node, { ...place, phrasing: true })))];
	const children = asBlocks(context.children(node, place));
	const isSummary = (child: ElementContent) => child.type === 'element' && child.tagName === 'summary';
	const summary = children.find(isSummary);
	if (summary === undefined) {
		context.report(
			'html-dilarang',
			offset,
			'`<details>` memerlukan `<summary>judul</summary>` di baris pertamanya.',
		);
		return children;
	}
	return [element('details', {}, [summary, ...children.filter((child) => !isSummary(child))])];
}

/** Paragraphs and other boxes opened up, so that only what fits into a sentence is left. */
export function sentence(nodes: readonly ElementContent[]): ElementContent[] {
	return nodes.flatMap((node) =>
		node.type === 'element' && isBlock(node) ? sentence(node.children) : [node],
	);
}
