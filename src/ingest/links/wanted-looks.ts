import type { ContentLink, LinkLook } from '../../domain/links/link-look.ts';
import type { WantedLook } from './look-at-links.ts';

/**
 * Addresses to look at: those last seen before a moment, or never, each once. What nobody may ask (fictional and private
 * hosts) is left out. Silence is no answer and is asked again. A digest is wanted of evidence. Those never seen come first, then the longest unseen.
 */
export function wantedLooks(
	links: readonly ContentLink[],
	looks: ReadonlyMap<string, LinkLook>,
	before: number,
): readonly WantedLook[] {
	const evidence = new Set(links.flatMap((link) => (link.evidence === undefined ? [] : [link.url])));
	const seenAt = (url: string) => {
		const look = looks.get(url);
		return look === undefined || look.state === 'tidak-terjawab' ? 0 : look.at;
	};
	return [...new Set(links.flatMap(({ url, skipped }) => (skipped ? [] : [url])))]
		.filter((url) => seenAt(url) <= before)
		.toSorted((first, second) => seenAt(first) - seenAt(second))
		.map((url) => ({ url, wantsDigest: evidence.has(url) }));
}
