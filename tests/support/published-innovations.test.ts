import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { anInnovation } from '../builders/record.ts';
import { aSnapshot } from '../builders/snapshot.ts';
import { removalFileSchema } from '../../src/schema/removal.ts';
import { sitemapFiles } from '../../src/views/open-data/sitemap.ts';
import { refusal, shrinkageOfSite } from '../../src/ingest/published-innovations.ts';

const folder = mkdtempSync(join(tmpdir(), 'etalase-published-'));
const site = 'https://a.example/etalase/';

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const paths = [
	'',
	'inovasi/',
	'inovasi/tema/air/',
	...['a', 'b', 'c', 'd'].map((slug) => `inovasi/kota-a/${slug}/`),
];
for (const { name, text } of sitemapFiles(
	site,
	paths.map((path) => ({ address: site + path })),
)) {
	writeFileSync(join(folder, name), text);
}

const removalOf = (slug: string) => ({
	address: `/inovasi/kota-a/${slug}/`,
	title: slug,
	on: '2026-10-30',
	reason: 'Digabung.',
});

test('innovations that are neither there nor explained are lost', () => {
	const innovations = [anInnovation({ id: 'kota-a/a' })];
	const { removed: removals } = removalFileSchema.parse({ removed: [removalOf('b')] });
	expect(shrinkageOfSite(folder, aSnapshot({ innovations, removals }))).toEqual({
		published: 4,
		vanished: ['kota-a/c', 'kota-a/d'],
		refused: false,
	});
});

test('where nothing is published, nothing is lost', () => {
	expect(shrinkageOfSite(join(folder, 'tidak-ada'), aSnapshot()).refused).toBe(false);
});

test('a refusal names what would be lost, and what to do', () => {
	const vanished = Array.from({ length: 12 }, (_, place) => `kota-a/antre-${String(place)}`);
	const text = refusal({ published: 40, vanished, refused: true });
	expect(text).toContain('12 dari 40 inovasi');
	expect(text).toContain('  - kota-a/antre-9\n  - dan 2 lagi\n');
	expect(text).toContain('--accept-removals');
});
