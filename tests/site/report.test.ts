import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { publishedSnapshot } from '../../src/domain/catalogue/published-snapshot.ts';
import { indexReport } from '../../src/domain/index/index-report.ts';
import { readContent } from '../../src/ingest/read-content.ts';
import { indexReportJson } from '../../src/views/index/index-report-json.ts';

test('the published report is what npm run index computes from the content', async () => {
	const { snapshot } = await readContent({ folder: resolve('content'), base: '/' });
	const published = readFileSync('dist/indeks/laporan.json', 'utf8');
	expect(published).toBe(indexReportJson(indexReport(publishedSnapshot(snapshot))));
});
