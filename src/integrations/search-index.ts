import type { AstroIntegration } from 'astro';
import { createReadStream, existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { joinBase } from '../domain/catalogue/address.ts';
import { close, createIndex } from 'pagefind';

/** Pagefind answers with a list of errors instead of throwing. */
function assertNoErrors(step: string, errors: readonly string[]): void {
	if (errors.length > 0) throw new Error(`Search index: ${step} failed: ${errors.join('; ')}`);
}

/** Content types of Pagefind's files that a browser insists on; the others are its own binary formats. */
const contentTypes: Readonly<Record<string, string>> = {
	'.js': 'text/javascript',
	'.json': 'application/json',
};

/** The file of the last build's index that an address below `/pagefind/` asks for; undefined when there is none. */
function indexFile(folder: string, address: string | undefined): string | undefined {
	const { pathname } = new URL(address ?? '/', 'http://localhost');
	// `URL` has resolved every `..`, so the path cannot lead out of the folder.
	const file = join(folder, pathname);
	return extname(file) !== '' && existsSync(file) ? file : undefined;
}

/** Writes the search index of the built pages into `pagefind/` of the output folder. */
export function searchIndex(): AstroIntegration {
	return {
		name: 'search-index',
		hooks: {
			// While developing there are no built pages: the search answers from the index of the last build.
			'astro:config:setup': ({ command, config, updateConfig }) => {
				if (command !== 'dev') return;
				const folder = fileURLToPath(new URL('pagefind/', config.outDir));
				const mount = joinBase(config.base, '/pagefind');
				updateConfig({
					vite: {
						plugins: [
							{
								name: 'search-index-of-last-build',
								configureServer: ({ middlewares }) => {
									middlewares.use(mount, (request, response, next) => {
										const file = indexFile(folder, request.url);
										if (file === undefined) {
											next();
											return;
										}
										const type = contentTypes[extname(file)] ?? 'application/octet-stream';
										response.setHeader('Content-Type', type);
										createReadStream(file).pipe(response);
									});
								},
							},
						],
					},
				});
			},
			'astro:build:done': async ({ dir, logger }) => {
				const started = performance.now();
				try {
					const { index, errors } = await createIndex({ forceLanguage: 'id' });
					assertNoErrors('creating', errors);
					if (index === undefined) throw new Error('Search index: Pagefind gave no index.');
					const added = await index.addDirectory({ path: fileURLToPath(dir) });
					assertNoErrors('reading the pages', added.errors);
					const written = await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind/', dir)) });
					assertNoErrors('writing', written.errors);
					const seconds = ((performance.now() - started) / 1000).toFixed(1);
					logger.info(`${String(added.page_count)} pages read in ${seconds} s`);
				} finally {
					await close();
				}
			},
		},
	};
}
