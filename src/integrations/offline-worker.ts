import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Shell } from '../domain/offline/shell.ts';
import { joinBase, offlinePath, workerPath } from '../domain/catalogue/address.ts';

/** What the page for missing pages needs before anything else: style sheets, scripts and its font. */
const needed = /<(?:link rel="(?:stylesheet|preload)" href|script type="module" src)="([^"]+)"/g;

/** What a built script cannot start without. */
const imported = /\b(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g;

function found(pattern: RegExp, text: string): readonly string[] {
	return [...text.matchAll(pattern)].flatMap(([, address]) => address ?? []);
}

/** The page that works without a network, its files, and a digest of all of them. */
async function shellOf(folder: string, base: string): Promise<Shell> {
	const read = (address: string) => readFile(join(folder, address.slice(joinBase(base, '').length)), 'utf8');
	const page = joinBase(base, offlinePath);
	const html = await read(`${page}index.html`);
	const files = new Set(found(needed, html));
	// What is added while walking is walked, too.
	for (const file of files) {
		if (!file.endsWith('.js')) continue;
		for (const name of found(imported, await read(file))) files.add(file.replace(/[^/]+$/, name));
	}
	// Its files have digests in their names, so the page stands for all of them.
	const version = createHash('sha256').update(html).digest('hex').slice(0, 12);
	return { version, page, files: [page, ...files] };
}

/**
 * Writes the service worker, `/sw.js`, as one plain script: not every browser takes modules there. When nothing is to
 * be kept on devices, it is the worker that takes itself and all copies away (docs/offline.md).
 */
export function offlineWorker({ keeps }: { readonly keeps: boolean }): AstroIntegration {
	let base = '/';
	return {
		name: 'offline-worker',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base;
			},
			'astro:build:done': async ({ dir }) => {
				const folder = fileURLToPath(dir);
				const entry = keeps ? 'worker.ts' : 'farewell-worker.ts';
				await build({
					configFile: false,
					logLevel: 'warn',
					publicDir: false,
					define: { builtShell: JSON.stringify(await shellOf(folder, base)) },
					build: {
						outDir: folder,
						emptyOutDir: false,
						rolldownOptions: {
							input: fileURLToPath(new URL(`../client/offline/${entry}`, import.meta.url)),
							output: { format: 'iife', entryFileNames: workerPath.slice(1) },
						},
					},
				});
			},
		},
	};
}
