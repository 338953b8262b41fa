import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite, copyFixtureContent, temporaryFolder } from '../support/build-site.ts';
import { readBuiltSite } from '../support/built-site.ts';
import { brokenLinks } from '../support/site-links.ts';

const folder = temporaryFolder();
const output = join(folder, 'dist');

beforeAll(() => {
	const content = copyFixtureContent('everything', folder, 'https://daerah.example/layanan/etalase/');
	buildSite({ content, cache: join(folder, 'cache'), output });
});

afterAll(() => {
	rmSync(folder, { recursive: true });
});

test('under a sub-path every address stays below it and leads somewhere', () => {
	const site = readBuiltSite(output);
	expect(site.base).toBe('/layanan/etalase/');
	expect(brokenLinks(site)).toEqual([]);
});

test('every page of a site that nobody keeps up any more says so, leads to the data, and invites nobody to edit', () => {
	const pages = readBuiltSite(output).pages.map(({ file }) => ({
		file,
		html: readFileSync(join(output, file), 'utf8'),
	}));
	const where = (holds: (html: string) => boolean) =>
		pages.flatMap(({ file, html }) => (holds(html) ? [file] : []));
	expect(where((html) => !html.includes('tidak diperbarui lagi sejak 31 Oktober 2026'))).toEqual([]);
	// A card in the frame of another site leads to its innovation alone.
	const withoutData = where((html) => !html.includes('href="/layanan/etalase/data/"'));
	expect(withoutData.filter((file) => !file.startsWith('sematan/'))).toEqual([]);
	expect(where((html) => html.includes('href="https://git.example/uji/-/'))).toEqual([]);
});
