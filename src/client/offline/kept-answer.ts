import type { WorkboxPlugin } from 'workbox-core/types.js';
import { markedAsCopy } from '../../domain/offline/copy-mark.ts';
import {
	keptAddress,
	keptOnHeader,
	largestKept,
	titleHeader,
	titleOf,
	type Kept,
} from '../../domain/offline/keeping.ts';

/** Whole answers of this site alone: no redirect, no part of a file, nothing of another origin, no error. */
function isKeepable(response: Response): boolean {
	const bytes = Number(response.headers.get('content-length') ?? '0');
	return (
		response.status === 200 && response.type === 'basic' && !response.redirected && !(bytes > largestKept)
	);
}

/** The headers that are kept. `Date` goes: it is of the server's answer, which may be older than the copy. */
function keptHeaders(response: Response): Headers {
	const headers = new Headers(response.headers);
	headers.delete('date');
	headers.set(keptOnHeader, new Date().toISOString());
	return headers;
}

async function keptPage(response: Response): Promise<Response | null> {
	if (response.headers.get('content-type')?.startsWith('text/html') !== true) return null;
	const html = await response.text();
	const headers = keptHeaders(response);
	headers.set(titleHeader, encodeURIComponent(titleOf(html)));
	return new Response(html, { headers });
}

/** The copy of a page as it is shown. */
async function shownCopy(copy: Response): Promise<Response> {
	const { headers } = copy;
	return new Response(markedAsCopy(await copy.text(), headers.get(keptOnHeader) ?? ''), { headers });
}

/** What is kept of an answer, under which address, and how a copy of a page says that it is one. */
export function keptAnswers(kept: Kept): WorkboxPlugin {
	const isPage = kept === 'halaman';
	return {
		cacheKeyWillBeUsed: ({ request }) => Promise.resolve(keptAddress(request.url, kept)),
		cacheWillUpdate: async ({ response }) => {
			if (!isKeepable(response)) return null;
			return isPage ? keptPage(response) : new Response(response.body, { headers: keptHeaders(response) });
		},
		...(isPage && {
			cachedResponseWillBeUsed: async ({ cachedResponse }) =>
				cachedResponse === undefined ? undefined : shownCopy(cachedResponse),
		}),
	};
}
