import type { Site } from '../schema/site.ts';
import { dormantText as text } from './copy/dormant.ts';

/** What every page says of a site that nobody keeps up any more. */
export interface DormantNotice {
	/** ISO day. */
	readonly since: string;
	readonly heading: string;
	/** What the last keepers wrote. */
	readonly message: string;
	readonly rest: string;
	readonly data: string;
}

/** Undefined while the site is kept up. */
export function dormantNotice({ dormant }: Pick<Site, 'dormant'>): DormantNotice | undefined {
	if (dormant === undefined) return undefined;
	const { since, message } = dormant;
	return { since, heading: text.heading(since), message, rest: text.rest, data: text.data };
}
