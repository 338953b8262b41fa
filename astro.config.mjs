import mdx from '@astrojs/mdx';
import { defineConfig, fontProviders } from 'astro/config';
import { createHash } from 'node:crypto';
import { contentFolders } from './src/ingest/content-folder.ts';
import { readSiteAddress } from './src/ingest/site-address.ts';
import { cms } from './src/integrations/cms.ts';
import { offlineWorker } from './src/integrations/offline-worker.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { siteMap } from './src/integrations/site-map.ts';
import { themeBoot } from './src/layouts/theme-boot.ts';

const { site, base, offline, cms: hasCms } = readSiteAddress(contentFolders().folder);
const themeBootHash = createHash('sha256').update(themeBoot).digest('base64');

/**
 * What every page has, and small parts that several scripts share. In one file they cost a
 * page less than each in its own: with the headers of an answer a file weighs more than its few lines.
 */
const onEveryPage =
	/vite\/preload-helper|\/src\/(client\/(page-part|site-file|copy-link|chrome\/(share-buttons|theme-toggle)|offline\/offline-notice|compare\/compare-(tray|button|store|list|address))|views\/copy\/(formats|compare-tray)|domain\/catalogue\/(address|order))\.ts$/;

/** The sums of the index and its words: the pages that compute it in the browser need all of them. */
const indexSums =
	/\/src\/(domain\/index\/(fraction|index-score|index-of-levels)|client\/index\/index-files|views\/copy\/index-words)\.ts$/;

export default defineConfig({
	site,
	base,
	trailingSlash: 'always',
	cacheDir: process.env['CACHE_DIR'] ?? './.cache/astro',
	// A stylesheet that is shared is worth one request; small ones travel with the page.
	// Drawing share images waits for the image library, so several pages are made side by side.
	build: { format: 'directory', inlineStylesheets: 'auto', concurrency: 4 },
	devToolbar: { enabled: false },
	integrations: [mdx(), searchIndex(), siteMap(), offlineWorker({ keeps: offline }), cms({ wanted: hasCms })],
	// Shiki writes inline styles, which the content security policy forbids.
	markdown: { syntaxHighlight: false },
	fonts: [
		{
			provider: fontProviders.local(),
			name: 'Plus Jakarta Sans',
			cssVariable: '--font-sans',
			fallbacks: ['system-ui', 'sans-serif'],
			options: {
				variants: [
					{
						src: ['@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2'],
						weight: '200 800',
						style: 'normal',
					},
				],
			},
		},
	],
	security: {
		csp: {
			directives: [
				"default-src 'self'",
				// The woven band is an image inside the stylesheet.
				"img-src 'self' data:",
				"object-src 'none'",
				"base-uri 'self'",
				"form-action 'self'",
				// Pagefind runs its search in a worker that it may create from a blob.
				"worker-src 'self' blob:",
			],
			// Pagefind is WebAssembly.
			scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"], hashes: [`sha256-${themeBootHash}`] },
		},
	},
	experimental: { incrementalBuild: true },
	vite: {
		environments: {
			client: {
				build: {
					rolldownOptions: {
						output: {
							codeSplitting: {
								groups: [
									{ name: 'umum', test: onEveryPage },
									{ name: 'indeks', test: indexSums },
								],
							},
						},
					},
				},
			},
		},
		build: {
			assetsInlineLimit: 2048,
			rolldownOptions: {
				// Astro marks compiled MDX with a directive of its own, about which Rolldown warns once per page.
				onwarn: (warning, warn) => {
					if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
				},
			},
		},
	},
});
