import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from './read-content.ts';

const golden = resolve('tests/golden/everything/snapshot.json');
const renew = 'UPDATE_GOLDEN=1 npx vitest run --project unit src/ingest/golden.test.ts';

async function everything(): Promise<string> {
	const { snapshot, issues } = await readContent({
		folder: resolve('tests/sites/everything/content'),
		base: '/etalase/',
		asOf: '2026-11-01',
	});
	expect(issues).toEqual([]);
	// The digest of a record changes with the code that renders it, which is not what this file is about.
	const innovations = snapshot.innovations.map((record) => ({ ...record, digest: '' }));
	return `${JSON.stringify({ ...snapshot, innovations }, null, '\t')}\n`;
}

test('a site that uses every key and every component is read as agreed', async () => {
	const now = await everything();
	if ((process.env['UPDATE_GOLDEN'] ?? '') !== '') {
		mkdirSync(dirname(golden), { recursive: true });
		writeFileSync(golden, now);
	}
	const agreed = readFileSync(golden, 'utf8');
	expect(now, `If the change is meant, renew the file and review it: ${renew}`).toBe(agreed);
});

test('reading twice gives the same bytes', async () => {
	expect(await everything()).toBe(await everything());
});
