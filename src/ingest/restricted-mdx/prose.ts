import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Heading, Prose } from '../../domain/catalogue/snapshot.ts';
import type { ContentIssue, IssueCode } from '../../domain/quality/issue.ts';
import { suggestionText } from '../../domain/quality/suggestion.ts';
import { contentIssue } from '../content-issue.ts';
import { renderElement } from './element.ts';
import { isKnownTag, renderJsx, unknownTag } from './jsx-element.ts';
import { parseProse } from './parse.ts';
import type { ParsedProse } from './parse.ts';
import { plainTextOf } from './prose-context.ts';
import type { LocalFiles, Place, ProseContext } from './prose-context.ts';
import { renderText } from './prose-text.ts';
import type { TermLinker } from './term-link.ts';
import { positionsIn } from './text-position.ts';

export interface ProseInput {
	/** Path for the issues. */
	readonly file: string;
	/** The whole file with the front matter blanked out. */
	readonly source: string;
	/** Path that the site is served from. */
	readonly base: string;
	readonly files: LocalFiles;
	/** Titles that level 2 headings may have, in their order. */
	readonly standardHeadings: readonly string[];
	/** Links the first use of each term; without it nothing is rendered, only the issues are found. */
	readonly linkTerms?: TermLinker;
}

export interface ProseResult {
	readonly prose: Prose;
	readonly issues: readonly ContentIssue[];
}

const unrendered: Prose = { html: '', headings: [], wordCounts: {} };

/** Deeper than anybody writes, far from the depth at which recursion overflows. */
const deepest = 60;

/**
 * Checks the restricted MDX of one record and renders it. The HTML is built anew from the allow-list, whatever
 * the source holds; each mistake is an issue with its place in the file. Never throws and runs nothing.
 */
export function renderProse(input: ProseInput): ProseResult {
	const parsed = parseProse(input.source);
	const issues: ContentIssue[] = [];
	const positionOf = positionsIn(input.source);
	const reported = new Set<string>();
	const report = (code: IssueCode, offset: number, message: string, field?: string) => {
		const key = `${code} ${String(offset)} ${field ?? ''}`;
		if (reported.has(key)) return;
		reported.add(key);
		issues.push(contentIssue(code, input.file, positionOf(offset), message, field));
	};
	reportFaults(parsed, report);
	if (parsed.tree === undefined) return { prose: unrendered, issues };
	const context = proseContext(input, parsed, report);
	const nodes = context.children(parsed.tree, { phrasing: false, inLink: false, depth: 0 });
	checkAnchors(context);
	if (input.linkTerms === undefined) return { prose: unrendered, issues };
	const html = toHtml({ type: 'root', children: input.linkTerms(nodes) });
	return { prose: { html, headings: context.headings, wordCounts: wordCounts(nodes) }, issues };
}

function checkAnchors({ anchors, usedIds, report }: ProseContext): void {
	const known = [...usedIds].map((id) => `#${id}`);
	for (const { href, offset } of anchors) {
		if (known.includes(href)) continue;
		const list =
			known.length === 0 ? 'Naskah ini belum punya judul bagian.' : `Yang ada: \`${known.join('`, `')}\`.`;
		report(
			'alamat-tidak-sah',
			offset,
			`Bagian \`${href}\` tidak ada di naskah ini.${suggestionText(href, known)} ${list}`,
		);
	}
}

function reportFaults(parsed: ParsedProse, report: ProseContext['report']): void {
	const unknown = new Set<string>();
	for (const { kind, tag, offset, message } of parsed.faults) {
		if (kind === 'refused') report('mdx-rusak', offset, message);
		else if (isKnownTag(tag)) report('mdx-rusak', offset, tagAdvice(kind, tag));
		else if (!unknown.has(tag)) {
			unknown.add(tag);
			const { code, message: advice } = unknownTag(tag);
			report(code, offset, advice);
		}
	}
}

function tagAdvice(kind: 'unclosed' | 'unopened', tag: string): string {
	if (tag === 'br') return 'Tag `<br>` harus ditulis `<br />`.';
	return kind === 'unclosed'
		? `Tag \`<${tag}>\` belum ditutup. Tulis \`</${tag}>\` di baris sendiri sesudah isinya, atau \`<${tag} … />\` bila tanpa isi.`
		: `Penutup \`</${tag}>\` tanpa pembuka. Hapus penutup ini, atau tulis \`<${tag}>\` di atasnya.`;
}

function proseContext(input: ProseInput, parsed: ParsedProse, report: ProseContext['report']): ProseContext {
	const headings: Heading[] = [];
	let lastOffset = 0;
	const context: ProseContext = {
		base: input.base,
		files: input.files,
		standardHeadings: input.standardHeadings,
		headings,
		usedIds: new Set(),
		anchors: [],
		report,
		offsetOf: (node) => {
			lastOffset = node.position?.start.offset ?? lastOffset;
			return lastOffset;
		},
		marksBetween: (mark, start, end) => {
			const found: number[] = [];
			let at = parsed.text.indexOf(mark, start);
			while (at !== -1 && at < end) {
				found.push(at);
				at = parsed.text.indexOf(mark, at + 1);
			}
			return found;
		},
		sourceFrom: (offset, length) => input.source.slice(offset, offset + length),
		spreadsIn: (start, end) => parsed.spreads.filter((offset) => offset >= start && offset < end),
		children: (node, place) => renderChildren(node.children ?? [], place, context),
	};
	return context;
}

function renderChildren(children: readonly unknown[], place: Place, context: ProseContext): ElementContent[] {
	return children.flatMap((child) =>
		isNode(child) ? renderNode(child, { ...place, depth: place.depth + 1 }, context) : [],
	);
}

function renderNode(node: ElementContent, place: Place, context: ProseContext): ElementContent[] {
	if (place.depth > deepest) {
		context.report(
			'mdx-rusak',
			context.offsetOf(node),
			'Susunan naskah bertingkat terlalu dalam. Kurangi tingkatnya.',
		);
		return [];
	}
	switch (node.type) {
		case 'element':
			return renderElement(node, place, context);
		case 'text':
			return renderText(node, context);
		case 'mdxJsxFlowElement':
		case 'mdxJsxTextElement':
			return renderJsx(node, place, context);
		case 'mdxFlowExpression':
		case 'mdxTextExpression':
			context.report(
				'ekspresi-dilarang',
				context.offsetOf(node),
				'Kurung kurawal menandai kode. Tulis `\\{` untuk tanda kurung kurawal biasa.',
			);
			return [];
		case 'comment':
			return [];
		default:
			// Nothing else comes out of Markdown today; a new kind must not slip through.
			context.report(
				'html-dilarang',
				context.offsetOf(node),
				'Bagian ini tidak dapat dipakai di naskah. Tulis dengan Markdown biasa.',
			);
			return [];
	}
}

const nodeTypes: ReadonlySet<unknown> = new Set([
	'element',
	'text',
	'comment',
	'mdxJsxFlowElement',
	'mdxJsxTextElement',
	'mdxFlowExpression',
	'mdxTextExpression',
	'mdxjsEsm',
	'raw',
	'doctype',
]);

/** The children that the context hands on are those of the parsed tree; this tells the compiler so. */
function isNode(value: unknown): value is ElementContent {
	return typeof value === 'object' && value !== null && 'type' in value && nodeTypes.has(value.type);
}

/** A run without spaces that holds a letter or a digit. */
const word = /[\dA-Za-z\u00C0-\u024F]\S*/g;

function isFootnotes(node: ElementContent): boolean {
	return node.type === 'element' && node.tagName === 'section';
}

/** Words under each level 2 heading; what stands before the first one and footnotes are not counted. */
function wordCounts(nodes: readonly ElementContent[]): Readonly<Record<string, number>> {
	const counts = new Map<string, number>();
	let current: string | undefined;
	for (const node of nodes) {
		if (node.type === 'element' && node.tagName === 'h2') {
			current = plainTextOf(node.children).replace(/\s+/g, ' ').trim();
			counts.set(current, counts.get(current) ?? 0);
		} else if (current !== undefined && !isFootnotes(node)) {
			const words = plainTextOf([node]).match(word)?.length ?? 0;
			counts.set(current, (counts.get(current) ?? 0) + words);
		}
	}
	return Object.fromEntries(counts);
}
