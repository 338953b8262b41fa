import { Document, isPair, isScalar, parseDocument, visit } from 'yaml';
import type { Scalar } from 'yaml';
import { isSame } from './same.ts';

/** Columns of a line of written YAML, as most content files have. */
const width = 118;

/** What YAML may hold without an escape: a block of text has none. */
const plainCharacters = /^[\n\x20-\x7E\u00A0-\u2027\u202A-\uD7FF\uE000-\uFDCF\uFDF0-\uFEFE\uFF00-\uFFFD]*$/;

/** Read as numbers or dates by other readers of YAML than this project's: the web editor's, or a person's script. */
const numberElsewhere = /^[-+]?(?:0b[01_]+|0[0-7_]+|0x[\da-f_]+|\d[\d_]*(?::[0-5]?\d)*(?:\.[\d_]*)?)$/i;
const wordElsewhere = /^(?:y|n|yes|no|on|off|=|<<)$/i;

function styleOf(value: string, column: number): Scalar.Type {
	if (!plainCharacters.test(value)) return 'QUOTE_DOUBLE';
	// A block would say with a sign for its depth what quotes say plainly.
	if (/^\s|\s$/.test(value)) return 'QUOTE_DOUBLE';
	if (value.includes('\n')) return 'BLOCK_LITERAL';
	if (column + value.length > width && value.includes(' ')) return 'BLOCK_FOLDED';
	return numberElsewhere.test(value) || wordElsewhere.test(value) ? 'QUOTE_SINGLE' : 'PLAIN';
}

/** What the text says, by the core schema of YAML 1.2; undefined when it cannot be read. */
export function yamlData(text: string): unknown {
	const document = parseDocument(text, { schema: 'core', uniqueKeys: false, logLevel: 'silent' });
	if (document.errors.length > 0) return undefined;
	try {
		return document.contents === null ? {} : document.toJS({ maxAliasCount: 1000 });
	} catch {
		return undefined;
	}
}

/**
 * YAML of plain data, keys in their order: `>-` for long text, quotes only where needed. `depth` counts the levels
 * around it, `blocks: false` keeps every text on one line. What is read back is exactly what was written.
 */
export function yamlText(data: unknown, { depth = 0, blocks = true } = {}): string {
	const document = new Document(data, { schema: 'core', aliasDuplicateObjects: false });
	visit(document, {
		Scalar(key, node, path) {
			if (key === 'key' || typeof node.value !== 'string') return;
			const levels = path.filter((parent) => !isPair(parent) && !(parent instanceof Document)).length + depth;
			const pair = path.at(-1);
			const name = isPair(pair) && isScalar(pair.key) ? String(pair.key.value).length + 2 : 0;
			const type = styleOf(node.value, 2 * levels + name);
			const isBlock = type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL';
			if (!isBlock || blocks) node.type = type;
			else node.type = type === 'BLOCK_LITERAL' ? 'QUOTE_DOUBLE' : 'PLAIN';
		},
	});
	const text = document.toString({ singleQuote: true, lineWidth: blocks ? width - 2 * depth : 0 });
	if (isSame(yamlData(text), data)) return text;
	return document.toString({ defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0 });
}

/** The same in one line, `{ value: 9, period: '2023' }`, to stand inside a line. */
export function yamlInLine(data: unknown): string {
	const document = new Document(data, { schema: 'core', aliasDuplicateObjects: false });
	visit(document, {
		Collection(_, node) {
			node.flow = true;
		},
		Scalar(key, node) {
			if (key === 'key' || typeof node.value !== 'string') return;
			const type = styleOf(node.value, 0);
			node.type =
				type === 'QUOTE_SINGLE' ? type : /[\n\r]|^\s|\s$/.test(node.value) ? 'QUOTE_DOUBLE' : 'PLAIN';
		},
	});
	const text = document.toString({ singleQuote: true, lineWidth: 0 }).trimEnd();
	return text.includes('\n') || !isSame(yamlData(text), data) ? JSON.stringify(data) : text;
}
