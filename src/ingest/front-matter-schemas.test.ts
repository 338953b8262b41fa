import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'astro/zod';
import { contentFolders } from './content-folder.ts';
import { writeFrontMatterSchemas } from './front-matter-schemas.ts';

const indexSchema = z.object({
	collections: z.array(z.object({ name: z.string() })),
	entries: z.record(z.string(), z.string()),
});

let project: string;

function put(file: string, text = ''): void {
	const path = join(project, file);
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
}

function write(environment: Readonly<Record<string, string>> = {}): readonly string[] {
	return writeFrontMatterSchemas(project, contentFolders(environment, project));
}

const indexFile = '.astro/collections/collections.json';

/** The index, with paths from the project instead of whole addresses. */
function index(): { readonly names: readonly string[]; readonly entries: Readonly<Record<string, string>> } {
	const { collections, entries } = indexSchema.parse(
		JSON.parse(readFileSync(join(project, indexFile), 'utf8')),
	);
	const start = `file://${project}/`.toLowerCase();
	return {
		names: collections.map(({ name }) => name),
		entries: Object.fromEntries(Object.entries(entries).map(([key, kind]) => [key.replace(start, ''), kind])),
	};
}

beforeEach(() => {
	project = mkdtempSync(join(tmpdir(), 'Situs 100% Kota '));
	put('docs/schemas/inovasi.json', '{"title":"Inovasi"}');
	put('docs/schemas/panduan.json', '{"title":"Panduan"}');
	put('content/innovations/kota-arunika/loket-sore.mdx');
});

afterEach(() => rmSync(project, { recursive: true, force: true }));

test('every file with front matter is named with its kind, by its address in plain lower case', () => {
	put('content/guides/kota-arunika/Loket Sore é.mdx');
	put('content/innovations/kota-arunika/loket-sore/foto.jpg');
	put('content/regions/kota-arunika.yaml');
	write();
	expect(index()).toEqual({
		names: ['inovasi', 'panduan'],
		entries: {
			'content/guides/kota-arunika/loket sore é.mdx': 'panduan',
			'content/innovations/kota-arunika/loket-sore.mdx': 'inovasi',
		},
	});
});

test('schemas are those of the repository', () => {
	write();
	expect(readFileSync(join(project, '.astro/collections/inovasi.schema.json'), 'utf8')).toBe(
		'{"title":"Inovasi"}',
	);
});

test('nothing is written twice, and only the index when a file comes or goes', () => {
	expect(write()).toHaveLength(3);
	const { mtimeMs } = statSync(join(project, indexFile));
	expect(write()).toEqual([]);
	expect(statSync(join(project, indexFile)).mtimeMs).toBe(mtimeMs);
	put('content/innovations/kota-arunika/loket-pagi.mdx');
	rmSync(join(project, 'content/innovations/kota-arunika/loket-sore.mdx'));
	expect(write()).toEqual([normalize(indexFile)]);
	expect(Object.keys(index().entries)).toEqual(['content/innovations/kota-arunika/loket-pagi.mdx']);
});

test('a build of other content does not take the own content out of the index', () => {
	put('lain/innovations/kota-tirta/perahu.mdx');
	write({ CONTENT_DIR: 'lain' });
	expect(Object.keys(index().entries)).toEqual([
		'content/innovations/kota-arunika/loket-sore.mdx',
		'lain/innovations/kota-tirta/perahu.mdx',
	]);
});

test('a folder that cannot be written stops nothing', () => {
	put('.astro', 'a file where a folder should be');
	expect(write()).toEqual([]);
});

test('Astro, which writes schemas of its own beside these, has no collection of the same name', () => {
	const config = readFileSync('src/content.config.ts', 'utf8');
	const own = [...config.matchAll(/^\t(\w+): defineCollection/gm)].map(([, name]) => name);
	write();
	expect(own).toContain('innovations');
	expect(index().names.filter((name) => own.includes(name))).toEqual([]);
});
