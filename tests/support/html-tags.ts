/** A start tag with its attributes, names in lower case, values with their entities resolved. */
export interface Tag {
	readonly name: string;
	readonly attributes: ReadonlyMap<string, string>;
}

const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g;
const startTag = /<([a-z][^\s/>]*)((?:\s+|[^\s"'>]+|"[^"]*"|'[^']*')*?)\s*\/?>/gi;
/** Comments, and elements whose text is not markup: their content holds no tags. */
const noMarkup = /<!--[\s\S]*?-->|(<(script|style|textarea|title)\b[^>]*>)[\s\S]*?<\/\2\s*>/gi;

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function resolveEntities(text: string): string {
	return text.replace(
		/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi,
		(whole, hex?: string, decimal?: string, name?: string) => {
			if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
			if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
			return named[name ?? ''] ?? whole;
		},
	);
}

function readAttributes(text: string): ReadonlyMap<string, string> {
	const attributes = new Map<string, string>();
	for (const [, name = '', double, single, bare] of text.matchAll(attribute)) {
		attributes.set(name.toLowerCase(), resolveEntities(double ?? single ?? bare ?? ''));
	}
	return attributes;
}

/** Start tags of a document that was written by the build (html-validate sees to it that it is well-formed). */
export function readTags(html: string): readonly Tag[] {
	const markup = html.replace(noMarkup, (_, opening?: string) => opening ?? '');
	return [...markup.matchAll(startTag)].map(([, name = '', attributes = '']) => ({
		name: name.toLowerCase(),
		attributes: readAttributes(attributes),
	}));
}
