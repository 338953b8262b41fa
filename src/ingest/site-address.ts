import { load } from 'js-yaml';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteSchema } from '../schema/site.ts';

/**
 * Where the site is published, split as Astro wants it: the origin and the path below it.
 * Throws when `site.yaml` is missing or not valid; `npm run check` says in detail what is wrong.
 */
export function readSiteAddress(folder: string): { site: string; base: string } {
	const { baseUrl } = siteSchema.parse(load(readFileSync(join(folder, 'site.yaml'), 'utf8')));
	const address = new URL(baseUrl);
	return { site: address.origin, base: address.pathname };
}
