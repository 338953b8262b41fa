import type { Site } from '../../schema/site.ts';

/**
 * Whether people may still send or change something. Everything that invites them to asks this: links to edit, forms,
 * requests for corrections. What stays on the device of a visitor goes on: nobody has to answer it.
 */
export function acceptsWriting({ dormant }: Pick<Site, 'dormant'>): boolean {
	return dormant === undefined;
}
