import type { LinkLook } from '../../domain/links/link-look.ts';
import { lookAtLink } from './look-at-link.ts';
import type { LookOptions } from './look-at-link.ts';

/** Hosts that are asked beside each other; each of them gets one request at a time. */
const hostsAtOnce = 6;

/** An address to look at. */
export interface WantedLook {
	readonly url: string;
	readonly wantsDigest: boolean;
}

/** Looks at addresses, those of one host after each other. `onLook` hears of each as soon as it is known. */
export async function lookAtLinks(
	wanted: readonly WantedLook[],
	before: ReadonlyMap<string, LinkLook>,
	options: LookOptions,
	onLook: (look: LinkLook) => void,
): Promise<void> {
	const byHost = [...Map.groupBy(wanted, ({ url }) => (URL.canParse(url) ? new URL(url).host : '')).values()];
	const work = async () => {
		for (let mine = byHost.shift(); mine !== undefined; mine = byHost.shift()) {
			for (const { url, wantsDigest } of mine) {
				onLook(await lookAtLink(url, before.get(url), wantsDigest, options));
			}
		}
	};
	await Promise.all(Array.from({ length: hostsAtOnce }, work));
}
