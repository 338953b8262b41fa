/** Headers for the paths that match; `path` may end in `*`, and `:name` in it stands for one folder. */
export interface HeaderRule {
	readonly path: string;
	/** Names of headers of earlier rules that are taken away first. */
	readonly detached: readonly string[];
	readonly headers: readonly (readonly [name: string, value: string])[];
}

/**
 * Rules of a `_headers` file in the order written. Throws at a line that is neither a path, a header, the name of a
 * header to take away, nor a comment.
 */
export function parseHeaders(text: string): readonly HeaderRule[] {
	const rules: { path: string; detached: string[]; headers: [string, string][] }[] = [];
	for (const [index, line] of text.split('\n').entries()) {
		if (line.trim() === '' || line.trim().startsWith('#')) continue;
		const [, name, value] = /^\s+([A-Za-z-]+):\s*(.+?)\s*$/.exec(line) ?? [];
		const [, detached] = /^\s+!\s+([A-Za-z-]+)\s*$/.exec(line) ?? [];
		if (line.startsWith('/')) rules.push({ path: line.trim(), detached: [], headers: [] });
		else if (name !== undefined && value !== undefined) rules.at(-1)?.headers.push([name, value]);
		else if (detached !== undefined) rules.at(-1)?.detached.push(detached);
		else throw new Error(`_headers, line ${String(index + 1)}: neither a path nor a header: ${line}`);
	}
	return rules;
}

/**
 * What a host makes of a header that several rules set: Netlify sends the value of the last rule and does not know of
 * taking away; Cloudflare joins the values with a comma, unless a rule takes the earlier ones away first.
 */
export type HeaderReading = 'last' | 'joined';

/** Headers of one address (without the base). */
export function headersFor(
	rules: readonly HeaderRule[],
	path: string,
	reading: HeaderReading = 'joined',
): Readonly<Record<string, string>> {
	const sent = new Map<string, string>();
	for (const rule of rules) {
		if (!patternOf(rule.path).test(path)) continue;
		if (reading === 'joined') for (const name of rule.detached) sent.delete(name);
		for (const [name, value] of rule.headers) {
			const earlier = reading === 'joined' ? sent.get(name) : undefined;
			sent.set(name, earlier === undefined ? value : `${earlier}, ${value}`);
		}
	}
	return Object.fromEntries(sent);
}

function patternOf(path: string): RegExp {
	const escaped = path.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);
	return new RegExp(`^${escaped.replace(/\*$/, '.*').replaceAll(/:[a-z]+/g, '[^/]+')}$`);
}
