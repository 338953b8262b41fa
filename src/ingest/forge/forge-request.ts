/** One request to the programming interface of a forge. */
export interface ForgeRequest {
	readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH';
	/** Below the address of the interface, beginning with a slash. */
	readonly path: string;
	readonly body?: Readonly<Record<string, string>>;
}

/** Asks a forge; gives the text of the answer. Throws for an answer that is not a success. */
export type AskForge = (request: ForgeRequest) => Promise<string>;

/** More than any answer that is asked for. */
const longestAnswer = 4 * 1024 * 1024;

/** Asks over the network. The token goes in `authorization`, the header that `fetch` drops when it is led to another host. */
export function askingForge(
	address: string,
	token: string,
	more: Readonly<Record<string, string>> = {},
): AskForge {
	const headers = { ...more, authorization: `Bearer ${token}` };
	return async ({ method, path, body }) => {
		const response = await fetch(`${address}${path}`, {
			method,
			headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
			...(body !== undefined && { body: JSON.stringify(body) }),
			signal: AbortSignal.timeout(30_000),
		});
		if (!response.ok) throw new Error(`${method} ${path}: ${String(response.status)}`);
		const told = Number(response.headers.get('content-length') ?? '0');
		const text = told > longestAnswer ? undefined : await response.text();
		if (text === undefined || text.length > longestAnswer) throw new Error(`${method} ${path}: too long.`);
		return text;
	};
}

/** A value inside an answer; undefined when it is not there. Answers are not trusted to have a shape. */
export function valueAt(value: unknown, ...path: readonly string[]): unknown {
	return path.reduce<unknown>((inner, key) => {
		if (typeof inner !== 'object' || inner === null) return undefined;
		const found: [string, unknown] | undefined = Object.entries(inner).find(([name]) => name === key);
		return found?.[1];
	}, value);
}

/** The same as a text; empty when it is something else. */
export function textAt(value: unknown, ...path: readonly string[]): string {
	const found = valueAt(value, ...path);
	return typeof found === 'string' ? found : '';
}

/** The same as a whole positive number; undefined when it is something else. */
export function numberAt(value: unknown, ...path: readonly string[]): number | undefined {
	const found = valueAt(value, ...path);
	return typeof found === 'number' && Number.isInteger(found) && found > 0 ? found : undefined;
}

/** An answer that is a list; empty when it is something else. */
export function listIn(answer: string): readonly unknown[] {
	const parsed: unknown = JSON.parse(answer);
	return Array.isArray(parsed) ? parsed : [];
}
