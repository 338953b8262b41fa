import type { LookReason } from '../../domain/links/link-look.ts';
import { mayBeAsked } from './public-address.ts';
import type { Answer, Failure } from './one-request.ts';

/** Where an address led: the last answer, and how it got there. */
export interface Journey {
	readonly answer: Answer | Failure;
	/** The address of the last answer. */
	readonly url: string;
	/** As far as the way there was permanent; the address itself when it was not. */
	readonly permanentUrl: string;
	/** Why the way was not walked to its end. */
	readonly stopped?: Extract<LookReason, 'alihan-berputar' | 'alihan-keluar'> | undefined;
}

/** More than browsers meet in practice; RFC 9110 leaves the number open. */
const mostRedirects = 10;

const redirecting = new Set([301, 302, 303, 307, 308]);
const permanent = new Set([301, 308]);

/** Follows redirects with `ask`, each address by itself, so that each is checked like the first. */
export async function followRedirects(
	start: string,
	ask: (url: string) => Promise<Answer | Failure>,
	isAllowed: (url: string) => boolean = mayBeAsked,
): Promise<Journey> {
	const visited = new Set([start]);
	let url = start;
	let permanentUrl = start;
	for (;;) {
		const answer = await ask(url);
		if ('failure' in answer) return { answer, url, permanentUrl };
		const { location } = answer.headers;
		if (!redirecting.has(answer.status) || location === undefined || !URL.canParse(location, url))
			return { answer, url, permanentUrl };
		const next = new URL(location, url);
		// A fragment is for browsers; keep what the author wrote.
		next.hash = new URL(url).hash;
		if (visited.has(next.href) || visited.size > mostRedirects)
			return { answer, url, permanentUrl, stopped: 'alihan-berputar' };
		if (!isAllowed(next.href)) return { answer, url, permanentUrl, stopped: 'alihan-keluar' };
		visited.add(next.href);
		if (permanent.has(answer.status) && permanentUrl === url) permanentUrl = next.href;
		url = next.href;
	}
}
