import { load } from 'js-yaml';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { issueCodes } from '../../src/domain/quality/issue.ts';
import { readContent } from '../../src/ingest/read-content.ts';
import { agencyFileSchema } from '../../src/schema/agency.ts';
import { innovationSchema } from '../../src/schema/innovation.ts';
import { regionSchema } from '../../src/schema/region.ts';

test('every issue code has its help page, and no help page is left over', () => {
	const pages = readdirSync('content/help').map((file) => file.replace(/\.mdx$/, ''));
	expect(pages.sort()).toEqual(Object.keys(issueCodes).sort());
});

test('the example record of CONTRIBUTING passes the check without a warning', async () => {
	const example = /```mdx\n(?<record>---\n[\s\S]*?)```/.exec(readFileSync('CONTRIBUTING.md', 'utf8'));
	const folder = mkdtempSync(join(tmpdir(), 'contoh-'));
	try {
		for (const part of ['site.yaml', 'regions', 'agencies']) {
			cpSync(join('content', part), join(folder, part), { recursive: true });
		}
		mkdirSync(join(folder, 'innovations/kota-arunika'), { recursive: true });
		writeFileSync(
			join(folder, 'innovations/kota-arunika/contoh.mdx'),
			example?.groups?.['record'] ?? 'CONTRIBUTING has no example.',
		);
		const { issues } = await readContent({ folder, fallbackFolder: resolve('content'), base: '/' });
		expect(issues.filter(({ file }) => file.startsWith('innovations/'))).toEqual([]);
	} finally {
		rmSync(folder, { recursive: true });
	}
});

test('the YAML examples of CONTRIBUTING fit the schemas', () => {
	const text = readFileSync('CONTRIBUTING.md', 'utf8');
	const examples = [...text.matchAll(/```yaml\n(?<yaml>[\s\S]*?)```/g)].map(({ groups }) =>
		load(groups?.['yaml'] ?? ''),
	);
	const [innovation, region, agencies, ...others] = examples;
	expect(innovationSchema.pick({ assessments: true }).safeParse(innovation).error).toBeUndefined();
	expect(regionSchema.pick({ recordsFrom: true, assessments: true }).safeParse(region).error).toBeUndefined();
	expect(agencyFileSchema.shape.agencies.safeParse(agencies).error).toBeUndefined();
	expect(others).toEqual([]);
});
