import { appendFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildSite, copyFixtureContent, digestsOf, temporaryFolder } from '../support/build-site.ts';

const here = temporaryFolder();
const elsewhere = temporaryFolder();

afterAll(() => {
	rmSync(here, { recursive: true });
	rmSync(elsewhere, { recursive: true });
});

function changeOneInnovation(content: string): void {
	const innovations = join(content, 'innovations');
	const [first] = readdirSync(innovations, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.mdx'))
		.sort();
	if (first === undefined) throw new Error(`There is no innovation in ${content}.`);
	appendFileSync(join(innovations, first), '\nKalimat tambahan di akhir naskah.\n');
}

test('a warm build gives the same bytes as a cold one, unchanged and after a change', () => {
	const content = copyFixtureContent('everything', here);
	const cache = join(here, 'cache');
	buildSite({ content, cache, output: join(here, 'cold') });
	const printed = buildSite({ content, cache, output: join(here, 'warm') });
	// Astro's word for a page that it took from the cache: without it, this test would compare two cold builds.
	expect(printed).toContain('(restored)');
	const cold = digestsOf(join(here, 'cold'));
	expect(digestsOf(join(here, 'warm'))).toEqual(cold);

	changeOneInnovation(content);
	buildSite({ content, cache, output: join(here, 'changed') });
	const changed = digestsOf(join(here, 'changed'));
	expect(changed).not.toEqual(cold);

	const sameContent = copyFixtureContent('everything', elsewhere);
	changeOneInnovation(sameContent);
	buildSite({ content: sameContent, cache: join(elsewhere, 'cache'), output: join(elsewhere, 'cold') });
	expect(changed).toEqual(digestsOf(join(elsewhere, 'cold')));
});
