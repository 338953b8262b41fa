import { expect, test } from 'vitest';
import { readBuiltSite } from '../support/built-site.ts';
import { brokenLinks } from '../support/site-links.ts';

test('every address on every page leads somewhere, and nothing is fetched from another site', () => {
	expect(brokenLinks(readBuiltSite('dist'))).toEqual([]);
});
