import type { z } from 'astro/zod';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Snapshot } from '../domain/catalogue/snapshot.ts';
import { indexReport } from '../domain/index/index-report.ts';
import { agendaSchema } from '../schema/agenda.ts';
import { editionSchema } from '../schema/contest-edition.ts';
import { contestSchema } from '../schema/contest.ts';
import { guideSchema } from '../schema/guide.ts';
import { innovationSchema } from '../schema/innovation.ts';
import { removalFileSchema } from '../schema/removal.ts';
import { replicationSchema } from '../schema/replication.ts';
import { unusedKeys } from '../../tests/support/unused-keys.ts';
import { readContent } from './read-content.ts';

const renew = 'UPDATE_GOLDEN=1 npx vitest run --project unit src/ingest/golden.test.ts';

async function read(site: string): Promise<Snapshot> {
	const { snapshot, issues } = await readContent({
		folder: resolve(`tests/sites/${site}/content`),
		fallbackFolder: resolve('content'),
		base: '/etalase/',
		asOf: '2026-11-01',
	});
	expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
	// The digest of a record changes with the code that renders it, which is not what these files are about.
	return {
		...snapshot,
		innovations: snapshot.innovations.map(withoutDigest),
		guides: snapshot.guides.map(withoutDigest),
	};
}

function withoutDigest<Item extends object>(record: Item): Item & { readonly digest: '' } {
	return { ...record, digest: '' };
}

function expectGolden(name: string, value: unknown): void {
	const golden = resolve(`tests/golden/${name}.json`);
	const now = `${JSON.stringify(value, null, '\t')}\n`;
	if ((process.env['UPDATE_GOLDEN'] ?? '') !== '') {
		mkdirSync(dirname(golden), { recursive: true });
		writeFileSync(golden, now);
	}
	expect(now, `If the change is meant, renew the file and review it: ${renew}`).toBe(
		readFileSync(golden, 'utf8'),
	);
}

test('a site that uses every key and every component is read as agreed', async () => {
	expectGolden('everything/snapshot', await read('everything'));
});

test('no key of a record is left out of the site that uses every key', async () => {
	const { innovations, guides, replications, contests, editions, agendas } = await read('everything');
	const unused = (schema: z.ZodType, records: readonly { readonly data: unknown }[]) =>
		unusedKeys(
			schema,
			records.map(({ data }) => data),
			// A single source is what `sources` lists.
		).filter((key) => !/\bsource\./.test(key));
	expect(unused(innovationSchema, innovations)).toEqual([]);
	expect(unused(guideSchema, guides)).toEqual([]);
	expect(unused(replicationSchema, replications)).toEqual([]);
	expect(unused(contestSchema, contests)).toEqual([]);
	expect(unused(editionSchema, editions)).toEqual([]);
	expect(unused(agendaSchema, agendas)).toEqual([]);
	// What the file says of the site as a whole is in no record.
	const removed: unknown = parse(readFileSync('tests/sites/everything/content/removed.yaml', 'utf8'));
	expect(unused(removalFileSchema, [{ data: removed }])).toEqual([]);
});

test.each(['everything', 'index', 'minimal'])('the report of the site `%s` is as agreed', async (site) => {
	expectGolden(`${site}/index-report`, indexReport(await read(site)));
});

test('the index of the site `index`, worked by hand', async () => {
	const [region] = indexReport(await read('index')).regions;
	// SPD: 1 × 3, row 7 with 33,84 % is level 2: 1,5 × 2, 2 × 2 = 10. Maturity: 42 and 3 + 2 + 2 + 6 + 4 = 17.
	// (10 + 59 / 12) / 2,5 = 5,9666…; two yandas urusan give no points for the number.
	expect(region?.index.claimed).toMatchObject({ spd: 1000, maturitySum: 5900, countScore: 0, index: 597 });
	// Confirmed: SPD row 1, and rows 16 and 35 of one innovation; its row 17 has other evidence now.
	// (3 + 21 / 12) / 2,5 = 1,9.
	expect(region?.index.verified).toMatchObject({ spd: 300, maturitySum: 2100, index: 190 });
});

test('reading twice gives the same bytes', async () => {
	expect(JSON.stringify(await read('everything'))).toBe(JSON.stringify(await read('everything')));
});
