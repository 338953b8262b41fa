import { load } from 'js-yaml';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { issueCodes } from '../../src/domain/quality/issue.ts';
import { readContent } from '../../src/ingest/read-content.ts';
import { agencyFileSchema } from '../../src/schema/agency.ts';
import { innovationSchema } from '../../src/schema/innovation.ts';
import { regionSchema } from '../../src/schema/region.ts';
import { replicationSchema } from '../../src/schema/replication.ts';

test('every issue code has its help page, and no help page is left over', () => {
	const pages = readdirSync('content/help').map((file) => file.replace(/\.mdx$/, ''));
	expect(pages.sort()).toEqual(Object.keys(issueCodes).sort());
});

test('the example records of CONTRIBUTING pass the check without a warning', async () => {
	const text = readFileSync('CONTRIBUTING.md', 'utf8');
	const [innovation = '', guide = '', ...others] = [...text.matchAll(/```mdx\n(---\n[\s\S]*?)```/g)].map(
		([, record]) => record,
	);
	const [, replication = ''] = /```yaml\n(title: [\s\S]*?)```/.exec(text) ?? [];
	const examples = {
		'innovations/kota-arunika/loket-pagi.mdx': innovation,
		'guides/kota-arunika/loket-pagi.mdx': guide,
		'replications/kabupaten-tirta-kencana/loket-pagi.yaml': replication,
	};
	const folder = mkdtempSync(join(tmpdir(), 'contoh-'));
	try {
		for (const part of ['site.yaml', 'regions', 'agencies']) {
			cpSync(join('content', part), join(folder, part), { recursive: true });
		}
		for (const [file, record] of Object.entries(examples)) {
			expect(text).toContain(`content/${file}`);
			mkdirSync(dirname(join(folder, file)), { recursive: true });
			writeFileSync(join(folder, file), record);
		}
		const { issues } = await readContent({ folder, fallbackFolder: resolve('content'), base: '/' });
		expect(issues.filter(({ file }) => file in examples)).toEqual([]);
		expect(others).toEqual([]);
	} finally {
		rmSync(folder, { recursive: true });
	}
});

test('the YAML examples of CONTRIBUTING fit the schemas', () => {
	const text = readFileSync('CONTRIBUTING.md', 'utf8');
	const examples = [...text.matchAll(/```yaml\n(?<yaml>[\s\S]*?)```/g)].map(({ groups }) =>
		load(groups?.['yaml'] ?? ''),
	);
	const [innovation, region, agencies, replication, ...others] = examples;
	expect(innovationSchema.pick({ assessments: true }).safeParse(innovation).error).toBeUndefined();
	expect(regionSchema.pick({ recordsFrom: true, assessments: true }).safeParse(region).error).toBeUndefined();
	expect(agencyFileSchema.shape.agencies.safeParse(agencies).error).toBeUndefined();
	expect(replicationSchema.safeParse(replication).error).toBeUndefined();
	expect(others).toEqual([]);
});
