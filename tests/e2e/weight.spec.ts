import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBuiltSite, type BuiltPage } from '../support/built-site.ts';
import { examplesOfEachKind, pageKind } from '../support/page-kind.ts';
import { expect, test } from './site-test.ts';
import { kB, readToTheEnd, transferred } from './transfer.ts';

const { folder, pages } = readBuiltSite('dist');

function picturesOn({ file }: BuiltPage): number {
	return readFileSync(join(folder, file), 'utf8').split('<img').length;
}

const records = pages.filter(({ path }) => pageKind(path) === '/inovasi/:id/:id/');
const heaviest = [
	...new Set([
		...examplesOfEachKind(records),
		...records.toSorted((a, b) => picturesOn(b) - picturesOn(a)).slice(0, 2),
	]),
];

// A phone: the screen for which the budget counts.
test.use({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 });

for (const { path } of heaviest) {
	test(`${path} weighs at most 60 kB without its fonts`, async ({ page, visit }) => {
		const responses = await readToTheEnd(page, () => visit(path));
		const weights = await Promise.all(
			responses
				.filter((response) => response.request().resourceType() !== 'font')
				.map(async (response) => [new URL(response.url()).pathname, await transferred(response)] as const),
		);
		const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
		expect(total, JSON.stringify(weights)).toBeLessThanOrEqual(60 * kB);
	});
}
