/** A tag as it stands in the source; offsets are into the whole text. */
export interface SourceTag {
	readonly kind: 'opening' | 'closing' | 'self-closing';
	readonly name: string;
	readonly end: number;
	/** Attribute values that are not plain quoted text, to be blanked before parsing. */
	readonly blanks: readonly { readonly start: number; readonly end: number }[];
	/** Offsets of `{...x}` in the place of an attribute. */
	readonly spreads: readonly number[];
}

/** Longer than any real tag; keeps the scan of broken ones short. */
const longestTag = 2_000;

const space = /\s/;
const nameStart = /[A-Za-z_$]/;
const namePart = /[\w$.:-]/;

/** The tag that begins at `start` (the offset of its `<`); `undefined` when this `<` does not begin a tag. */
export function scanTag(source: string, start: number): SourceTag | undefined {
	const limit = Math.min(source.length, start + longestTag);
	const skip = (from: number, pattern: RegExp) => {
		let at = from;
		while (at < limit && pattern.test(source.charAt(at))) at += 1;
		return at;
	};
	const closing = source.charAt(start + 1) === '/';
	let at = start + (closing ? 2 : 1);
	const nameBegin = at;
	if (nameStart.test(source.charAt(at))) at = skip(at, namePart);
	const name = source.slice(nameBegin, at);
	const blanks: { start: number; end: number }[] = [];
	const spreads: number[] = [];
	while (at < limit) {
		const gap = at;
		at = skip(at, space);
		const character = source.charAt(at);
		if (character === '>')
			return { kind: closing ? 'closing' : 'opening', name, end: at + 1, blanks, spreads };
		if (character === '/') {
			const end = skip(at + 1, space);
			return source.charAt(end) === '>' && !closing
				? { kind: 'self-closing', name, end: end + 1, blanks, spreads }
				: undefined;
		}
		if (character === '{') {
			const end = expressionEnd(source, at, limit);
			if (end === undefined) return undefined;
			blanks.push({ start: at, end });
			spreads.push(at);
			at = end;
			continue;
		}
		if (name === '' || closing || gap === at || !nameStart.test(character)) return undefined;
		at = skip(at, namePart);
		const equals = skip(at, space);
		if (source.charAt(equals) !== '=') continue;
		const valueStart = skip(equals + 1, space);
		const quote = source.charAt(valueStart);
		if (quote === '"' || quote === "'") {
			const valueEnd = source.indexOf(quote, valueStart + 1);
			if (valueEnd === -1 || valueEnd >= limit) return undefined;
			at = valueEnd + 1;
			continue;
		}
		const end = quote === '{' ? expressionEnd(source, valueStart, limit) : skip(valueStart, /[^\s>"'=<`/]/);
		if (end === undefined || end === valueStart) return undefined;
		blanks.push({ start: equals, end });
		at = end;
	}
	return undefined;
}

/** End of a `{…}` with balanced braces; quotes are not read, because nothing inside is used. */
function expressionEnd(source: string, start: number, limit: number): number | undefined {
	let depth = 0;
	for (let at = start; at < limit; at += 1) {
		const character = source.charAt(at);
		if (character === '{') depth += 1;
		if (character === '}') depth -= 1;
		if (depth === 0) return at + 1;
	}
	return undefined;
}
