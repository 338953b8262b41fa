import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'astro/zod';
import { linkStates, lookReasons } from '../../domain/links/link-look.ts';
import type { LinkLook } from '../../domain/links/link-look.ts';
import { byCodePoint } from '../../domain/catalogue/order.ts';

const lookSchema = z.object({
	url: z.string(),
	state: z.enum(linkStates),
	at: z.number(),
	status: z.number().optional(),
	reason: z.enum(lookReasons).optional(),
	movedTo: z.string().optional(),
	etag: z.string().optional(),
	lastModified: z.string().optional(),
	sha256: z.string().optional(),
	archive: z.string().optional(),
});

/** Another version begins anew: a cache may always be lost. */
const cacheSchema = z.object({ version: z.literal(1), looks: z.array(lookSchema) });

/** What earlier runs saw, by address; empty when there is no readable cache. */
export function readLinkCache(file: string): Map<string, LinkLook> {
	try {
		const { looks } = cacheSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
		return new Map(looks.map((look) => [look.url, look]));
	} catch {
		return new Map();
	}
}

/** Writes the looks in the order of their addresses; a run that is stopped leaves the old or the new file, never half. */
export function writeLinkCache(file: string, looks: ReadonlyMap<string, LinkLook>): void {
	mkdirSync(dirname(file), { recursive: true });
	const sorted = [...looks.values()].toSorted((first, second) => byCodePoint(first.url, second.url));
	const text = `${JSON.stringify({ version: 1, looks: sorted }, null, '\t')}\n`;
	writeFileSync(`${file}.new`, text);
	renameSync(`${file}.new`, file);
}
