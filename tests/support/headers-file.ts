/** Headers for the paths that match; `path` may end in `*`. */
export interface HeaderRule {
	readonly path: string;
	readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Rules of a `_headers` file in the order written. Throws at a line that is neither a path, a header nor a comment. */
export function parseHeaders(text: string): readonly HeaderRule[] {
	const rules: { path: string; headers: [string, string][] }[] = [];
	for (const [index, line] of text.split('\n').entries()) {
		if (line.trim() === '' || line.trim().startsWith('#')) continue;
		const [, name, value] = /^\s+([A-Za-z-]+):\s*(.+?)\s*$/.exec(line) ?? [];
		if (line.startsWith('/')) rules.push({ path: line.trim(), headers: [] });
		else if (name !== undefined && value !== undefined) rules.at(-1)?.headers.push([name, value]);
		else throw new Error(`_headers, line ${String(index + 1)}: neither a path nor a header: ${line}`);
	}
	return rules;
}

/** Headers of one address (without the base); a later rule replaces an earlier one. */
export function headersFor(rules: readonly HeaderRule[], path: string): Readonly<Record<string, string>> {
	const matching = rules.filter((rule) =>
		rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
	);
	return Object.fromEntries(matching.flatMap(({ headers }) => headers));
}
