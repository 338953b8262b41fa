import type { AstroIntegration } from 'astro';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import type { Snapshot } from '../domain/catalogue/snapshot.ts';
import { contentFolders } from '../ingest/content-folder.ts';
import { readContent } from '../ingest/read-content.ts';
import { cmsFiles, cmsPath, hasCms } from '../views/cms/cms-page.ts';

/** Fonts that Sveltia CMS names by their address at a service, though its package has them. */
const fontAddress =
	/https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([\w-]+)(?::vf)?@[\d.]+\/([\w-]+)\.woff2/g;

/** Takes the fonts from the built folder: nothing of the site comes from somewhere else. */
function ownFonts(): Plugin {
	return {
		name: 'own-fonts',
		generateBundle(_, bundle) {
			const fonts = Object.keys(bundle).filter((file) => file.endsWith('.woff2'));
			for (const chunk of Object.values(bundle)) {
				if (chunk.type !== 'chunk') continue;
				chunk.code = chunk.code.replaceAll(fontAddress, (address, family: string, file: string) => {
					const own = fonts.find((font) => font.includes(`/${family}-${file}-`));
					if (own === undefined) throw new Error(`The package has no file for the font ${address}.`);
					return own;
				});
			}
		},
	};
}

/** Writes the page for editing in the browser with its script, its configuration and its parts into a built site. */
export async function writeCms(folder: string, snapshot: Snapshot, base: string): Promise<void> {
	const own = join(folder, cmsPath);
	await build({
		configFile: false,
		logLevel: 'error',
		publicDir: false,
		// Its parts are found from where they lie, also when the site moves to another folder.
		base: './',
		plugins: [ownFonts()],
		build: {
			outDir: own,
			emptyOutDir: true,
			cssCodeSplit: false,
			// One large program, which only editors load.
			chunkSizeWarningLimit: 4000,
			rolldownOptions: {
				input: fileURLToPath(new URL('../client/cms/kelola.ts', import.meta.url)),
				output: {
					entryFileNames: 'kelola.js',
					chunkFileNames: 'bagian/[name]-[hash].js',
					assetFileNames: 'bagian/[name]-[hash][extname]',
				},
			},
		},
	});
	await mkdir(own, { recursive: true });
	for (const [name, text] of cmsFiles(snapshot, base)) await writeFile(join(own, name), text);
}

/** The page for editing in the browser, on sites that ask for it in `site.yaml` (docs/cms.md). */
export function cms({ wanted }: { readonly wanted: boolean }): AstroIntegration {
	let base = '/';
	return {
		name: 'cms',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base;
			},
			'astro:build:done': async ({ dir }) => {
				if (!wanted) return;
				const { folder, fallback } = contentFolders();
				const { snapshot } = await readContent({ folder, fallbackFolder: fallback, base, issuesOnly: true });
				if (hasCms(snapshot.site)) await writeCms(fileURLToPath(dir), snapshot, base);
			},
		},
	};
}
