import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';

/** Pagefind answers with a list of errors instead of throwing. */
function assertNoErrors(step: string, errors: readonly string[]): void {
	if (errors.length > 0) throw new Error(`Search index: ${step} failed: ${errors.join('; ')}`);
}

/** Writes the search index of the built pages into `pagefind/` of the output folder. */
export function searchIndex(): AstroIntegration {
	return {
		name: 'search-index',
		hooks: {
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
