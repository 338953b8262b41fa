import type { ElementContent } from 'hast';
import { joinBase, termPath } from '../../domain/catalogue/address.ts';
import type { GlossaryTerm } from '../../schema/reference.ts';
import { element, text } from './prose-context.ts';

/** Links the first use of each glossary term in a rendered tree; each call starts anew. */
export type TermLinker = (nodes: readonly ElementContent[]) => ElementContent[];

/** Words inside these are names, code or links already. */
const untouched: ReadonlySet<string> = new Set([
	'a',
	'h2',
	'h3',
	'h4',
	'code',
	'pre',
	'abbr',
	'kbd',
	'summary',
	'figcaption',
]);

/** A linker for the glossary of a site; `base` is the path that the site is served from. */
export function termLinker(glossary: readonly GlossaryTerm[], base: string): TermLinker {
	const spellings = glossary.flatMap((term) =>
		[term.term, ...term.spellings].map((spelling) => [spelling, term.id] as const),
	);
	if (spellings.length === 0) return (nodes) => [...nodes];
	const exact = new Map(spellings);
	const folded = new Map(spellings.map(([spelling, id]) => [spelling.toLowerCase(), id]));
	// Longest first: `perangkat daerah` must win over `daerah`.
	const alternatives = [...exact.keys()]
		.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
		.map(literal);
	const pattern = new RegExp(
		String.raw`(?<![\p{L}\p{N}_-])(?:${alternatives.join('|')})(?![\p{L}\p{N}_-])`,
		'giu',
	);
	const termOf = (found: string) => {
		// An acronym is only itself in capitals: `ASN`, but not `asn` inside an address.
		const isAcronym = [...exact.keys()].some(
			(known) => known === known.toUpperCase() && known === found.toUpperCase(),
		);
		return isAcronym ? exact.get(found) : folded.get(found.toLowerCase());
	};
	return (nodes) => linkAll(nodes, pattern, termOf, new Set(), base);
}

function linkAll(
	nodes: readonly ElementContent[],
	pattern: RegExp,
	termOf: (found: string) => string | undefined,
	used: Set<string>,
	base: string,
): ElementContent[] {
	return nodes.flatMap((node): ElementContent[] => {
		if (node.type === 'text') return linkText(node.value, pattern, termOf, used, base);
		if (node.type !== 'element' || untouched.has(node.tagName)) return [node];
		return [{ ...node, children: linkAll(node.children, pattern, termOf, used, base) }];
	});
}

function linkText(
	value: string,
	pattern: RegExp,
	termOf: (found: string) => string | undefined,
	used: Set<string>,
	base: string,
): ElementContent[] {
	const parts: ElementContent[] = [];
	let end = 0;
	for (const match of value.matchAll(pattern)) {
		const [found] = match;
		const id = termOf(found);
		if (id === undefined || used.has(id)) continue;
		used.add(id);
		if (match.index > end) parts.push(text(value.slice(end, match.index)));
		parts.push(element('a', { className: ['term'], href: joinBase(base, termPath(id)) }, [text(found)]));
		end = match.index + found.length;
	}
	if (end === 0) return [text(value)];
	if (end < value.length) parts.push(text(value.slice(end)));
	return parts;
}

/** A spelling as a pattern that matches only itself. */
function literal(spelling: string): string {
	return spelling.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}
