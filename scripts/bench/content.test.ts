import { load } from 'js-yaml';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { agencyFileSchema } from '../../src/schema/agency.ts';
import { innovationSchema } from '../../src/schema/innovation.ts';
import { regionSchema } from '../../src/schema/region.ts';
import { writeBenchContent } from './content.ts';
import { recordNames } from './record.ts';

const folders: string[] = [];

afterEach(() => {
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

async function written(entries: number, seed: number): Promise<ReadonlyMap<string, string>> {
	const folder = mkdtempSync(join(tmpdir(), 'bench-content-'));
	folders.push(folder);
	await writeBenchContent(folder, { entries, seed, project: 'content' });
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
		entry.isFile(),
	);
	return new Map(
		files.map((file) => {
			const path = join(file.parentPath, file.name);
			return [path.slice(folder.length + 1), readFileSync(path, 'utf8')];
		}),
	);
}

test('the made-up content satisfies the schemas, with as many innovations as asked for', async () => {
	const files = await written(47, 1);
	const innovations = [...files].filter(([path]) => path.startsWith('innovations/'));
	expect(innovations).toHaveLength(47);
	for (const [path, text] of innovations) {
		const [, frontMatter = ''] = text.split('---\n');
		expect(innovationSchema.safeParse(load(frontMatter)), path).toMatchObject({ success: true });
		expect(text.split(/\s+/).length, path).toBeGreaterThan(400);
	}
	for (const [path, text] of files) {
		if (path.startsWith('regions/'))
			expect(regionSchema.safeParse(load(text)), path).toMatchObject({ success: true });
		if (path.startsWith('agencies/'))
			expect(agencyFileSchema.safeParse(load(text)), path).toMatchObject({ success: true });
	}
});

test('the same seed writes the same bytes, another seed others', async () => {
	expect(await written(20, 3)).toEqual(await written(20, 3));
	expect(await written(20, 3)).not.toEqual(await written(20, 4));
});

test('no two innovations of a region share a name or a file, however many there are', () => {
	const names = Array.from({ length: 12_000 }, (_, number) => recordNames(number));
	expect(new Set(names.map(({ title }) => title)).size).toBe(12_000);
	expect(new Set(names.map(({ shortName }) => shortName)).size).toBe(12_000);
	expect(new Set(names.map(({ slug }) => slug)).size).toBe(12_000);
});
