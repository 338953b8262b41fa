import { load } from 'js-yaml';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteSchema } from '../schema/site.ts';

/**
 * What the build must know of the site before it reads the content: where it is published, split as Astro wants it
 * (the origin and the path below it), whether devices keep what was visited, and whether it is edited at /kelola/.
 * Throws when `site.yaml` is missing or not valid; `npm run check` says in detail what is wrong.
 */
export function readSiteAddress(folder: string): {
	site: string;
	base: string;
	offline: boolean;
	cms: boolean;
} {
	const { baseUrl, offline, editor } = siteSchema.parse(
		load(readFileSync(join(folder, 'site.yaml'), 'utf8')),
	);
	const address = new URL(baseUrl);
	return { site: address.origin, base: address.pathname, offline, cms: editor?.cms === true };
}
