import { load } from 'js-yaml';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { issueCodes } from '../../src/domain/quality/issue.ts';
import { readContent } from '../../src/ingest/read-content.ts';
import { agencyFileSchema } from '../../src/schema/agency.ts';
import { agendaSchema } from '../../src/schema/agenda.ts';
import { editionSchema } from '../../src/schema/contest-edition.ts';
import { contestSchema } from '../../src/schema/contest.ts';
import { innovationSchema } from '../../src/schema/innovation.ts';
import { regionSchema } from '../../src/schema/region.ts';
import { removalFileSchema } from '../../src/schema/removal.ts';
import { replicationSchema } from '../../src/schema/replication.ts';

test('every issue code has its help page, and no help page is left over', () => {
	const pages = readdirSync('content/help').map((file) => file.replace(/\.mdx$/, ''));
	expect(pages.sort()).toEqual(Object.keys(issueCodes).sort());
});

/** The block of code that follows the place where a content file is named as its example. */
function exampleOf(file: string, text: string): string {
	const mention = text.indexOf(`\`content/${file}\``);
	return /```(?:mdx|yaml)\n([\s\S]*?)```/.exec(mention < 0 ? '' : text.slice(mention))?.[1] ?? '';
}

test('the example records of CONTRIBUTING pass the check without a warning', async () => {
	const text = readFileSync('CONTRIBUTING.md', 'utf8');
	const files = [
		'innovations/kota-arunika/loket-pagi.mdx',
		'guides/kota-arunika/loket-pagi.mdx',
		'replications/kabupaten-tirta-kencana/loket-pagi.yaml',
		'contests/lomba-lorong.yaml',
		'contests/lomba-lorong/2027.yaml',
		'agenda/2027.yaml',
	];
	const records = [...text.matchAll(/```mdx\n(---\n[\s\S]*?)```/g)];
	const folder = mkdtempSync(join(tmpdir(), 'contoh-'));
	try {
		for (const part of ['site.yaml', 'regions', 'agencies']) {
			cpSync(join('content', part), join(folder, part), { recursive: true });
		}
		for (const file of files) {
			expect(text).toContain(`content/${file}`);
			mkdirSync(dirname(join(folder, file)), { recursive: true });
			writeFileSync(join(folder, file), exampleOf(file, text));
		}
		const { issues, snapshot } = await readContent({ folder, fallbackFolder: resolve('content'), base: '/' });
		expect(issues.filter(({ file }) => files.includes(file))).toEqual([]);
		expect(records).toHaveLength(files.filter((file) => file.endsWith('.mdx')).length);
		expect([snapshot.contests.length, snapshot.editions.length, snapshot.agendas.length]).toEqual([1, 1, 1]);
	} finally {
		rmSync(folder, { recursive: true });
	}
});

test('the YAML examples of CONTRIBUTING fit the schemas', () => {
	const text = readFileSync('CONTRIBUTING.md', 'utf8');
	const examples = [...text.matchAll(/```yaml\n(?<yaml>[\s\S]*?)```/g)].map(({ groups }) =>
		load(groups?.['yaml'] ?? ''),
	);
	const [removals, innovation, region, agencies, books, replication, contest, edition, agenda, ...others] =
		examples;
	expect(innovationSchema.pick({ assessments: true }).safeParse(innovation).error).toBeUndefined();
	expect(regionSchema.pick({ recordsFrom: true, assessments: true }).safeParse(region).error).toBeUndefined();
	expect(agencyFileSchema.shape.agencies.safeParse(agencies).error).toBeUndefined();
	expect(regionSchema.pick({ books: true }).safeParse(books).error).toBeUndefined();
	expect(replicationSchema.safeParse(replication).error).toBeUndefined();
	expect(contestSchema.safeParse(contest).error).toBeUndefined();
	expect(editionSchema.safeParse(edition).error).toBeUndefined();
	expect(agendaSchema.safeParse(agenda).error).toBeUndefined();
	expect(removalFileSchema.safeParse(removals).error).toBeUndefined();
	expect(others).toEqual([]);
});
