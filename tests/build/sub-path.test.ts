import { rmSync } from 'node:fs';
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
