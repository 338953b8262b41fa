import type { AstroIntegration } from 'astro';
import { closeSync, openSync, readdirSync, readSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sitemapFiles, type SitemapEntry } from '../views/open-data/sitemap.ts';

/** What a page says of itself to search engines stands in its first bytes; styles inside the page may come before. */
const headBytes = 128 * 1024;

function headOf(file: string): string {
	const descriptor = openSync(file, 'r');
	try {
		const buffer = Buffer.alloc(headBytes);
		const [head = ''] = buffer
			.toString('utf8', 0, readSync(descriptor, buffer, 0, headBytes, 0))
			.split('</head>');
		return head;
	} finally {
		closeSync(descriptor);
	}
}

/**
 * The entry of a page; undefined for a page that asks not to be listed, or that stands for another address. Every page
 * says this itself, so that no second list of pages has to be kept.
 */
export function entryOf(head: string, path: string): SitemapEntry | undefined {
	if (/<meta name="robots" content="[^"]*noindex/.test(head)) return undefined;
	const [, address] = /<link rel="canonical" href="([^"]+)"/.exec(head) ?? [];
	if (address?.endsWith(path) !== true) return undefined;
	const [, modified] = /<meta property="article:modified_time" content="([^"]+)"/.exec(head) ?? [];
	return { address, modified };
}

/** Writes the sitemap of the built pages. */
export function siteMap(): AstroIntegration {
	let home = '';
	return {
		name: 'site-map',
		hooks: {
			'astro:config:done': ({ config }) => {
				home = `${new URL(config.base, config.site).href.replace(/\/$/, '')}/`;
			},
			'astro:build:done': ({ dir, logger }) => {
				const folder = fileURLToPath(dir);
				const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
					(file) => file === 'index.html' || file.endsWith(`${sep}index.html`),
				);
				const entries = pages.flatMap((file) => {
					const path = `/${file.replaceAll(sep, '/').slice(0, -'index.html'.length)}`;
					return entryOf(headOf(join(folder, file)), path) ?? [];
				});
				for (const { name, text } of sitemapFiles(home, entries)) writeFileSync(join(folder, name), text);
				logger.info(`${String(entries.length)} pages in the sitemap`);
			},
		},
	};
}
