import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readBuiltSite } from './built-site.ts';

/** 1 November 2026: "today" of the fixture sites. */
const fixtureDay = '1793491200';

/** An empty folder outside the project; the test that asks for it removes it. */
export function temporaryFolder(): string {
	return mkdtempSync(join(tmpdir(), 'etalase-site-'));
}

/** Copies the content of a fixture site into `folder`, published at the given address, and returns its path. */
export function copyFixtureContent(site: string, folder: string, baseUrl?: string): string {
	const content = join(folder, 'content');
	cpSync(join('tests/sites', site, 'content'), content, { recursive: true });
	const settings = join(content, 'site.yaml');
	if (baseUrl !== undefined) {
		writeFileSync(settings, readFileSync(settings, 'utf8').replace(/^baseUrl:.*$/m, `baseUrl: ${baseUrl}`));
	}
	return content;
}

/** Where a build reads from, keeps what it may use again, and writes to. */
export interface BuildFolders {
	readonly content: string;
	readonly cache: string;
	readonly output: string;
}

/** Builds a site as `npm run build` does, but elsewhere; returns what Astro printed. Throws with it on failure. */
export function buildSite({ content, cache, output }: BuildFolders): string {
	const astro = resolve('node_modules/astro/bin/astro.mjs');
	const { status, stdout, stderr } = spawnSync(process.execPath, [astro, 'build', '--outDir', output], {
		encoding: 'utf8',
		env: {
			// Nothing else of the environment: the test runner's own settings (BASE_URL, MODE) would reach the pages.
			PATH: process.env['PATH'],
			HOME: process.env['HOME'],
			CONTENT_DIR: content,
			CACHE_DIR: cache,
			SOURCE_DATE_EPOCH: fixtureDay,
			ASTRO_TELEMETRY_DISABLED: '1',
			NO_COLOR: '1',
		},
	});
	if (status !== 0) throw new Error(`The build of ${content} failed:\n${stdout}\n${stderr}`);
	return stdout;
}

/** Digest of every file of a built site, by its path. */
export function digestsOf(output: string): Readonly<Record<string, string>> {
	const { files } = readBuiltSite(output);
	const digest = (file: string) =>
		createHash('sha256')
			.update(readFileSync(join(output, file)))
			.digest('hex');
	return Object.fromEntries(files.map((file) => [file, digest(file)]));
}
