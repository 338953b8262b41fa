import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentFolders } from '../../src/ingest/content-folder.ts';
import { writeFrontMatterSchemas } from '../../src/ingest/front-matter-schemas.ts';
import { editorIn, type EditorSession } from '../support/language-server.ts';

const draft = `---
title: Loket Sore
titel: Loket Sore
stage: 
type: digitl
agency: Disdukcapil Kota

---

Naskah.
`;

// Offices name their folders as they like.
const project = mkdtempSync(join(tmpdir(), 'Situs Kota & 50% '));
const file = join(project, 'content/innovations/kota-arunika/Loket Sore.mdx');
let editor: EditorSession;
let faultsBefore: readonly string[];

beforeAll(async () => {
	cpSync('docs/schemas', join(project, 'docs/schemas'), { recursive: true });
	for (const folder of ['innovations', 'guides', 'pages']) {
		cpSync(`content/${folder}`, join(project, 'content', folder), { recursive: true });
	}
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, draft);
	editor = await editorIn(project);
	editor.open(file, draft);
	faultsBefore = await editor.faults(file);
	writeFrontMatterSchemas(project, contentFolders({}, project));
	editor.changed(join(project, '.astro/collections/collections.json'));
	// It loads TypeScript first.
}, 60_000);

afterAll(() => {
	editor.close();
	rmSync(project, { recursive: true, force: true });
});

test('nothing is said of front matter before its schemas were written', () => {
	expect(faultsBefore).toEqual([]);
});

test('a key is explained where it stands, in the words of the schema', async () => {
	const shown = await editor.hover(file, { line: 1, character: 2 });
	expect(shown).toContain('Judul');
	expect(shown).toContain('Nama inovasi, paling banyak 100 huruf.');
});

test('a new line offers the keys that are still free, and a key its choices', async () => {
	const keys = await editor.completions(file, { line: 6, character: 0 });
	expect(keys).toContain('summary');
	expect(keys).not.toContain('title');
	expect(await editor.completions(file, { line: 3, character: 7 })).toEqual([
		'inisiatif',
		'uji-coba',
		'penerapan',
	]);
});

test('a wrong key and a wrong choice are underlined', async () => {
	const faults = await editor.faults(file);
	expect(faults).toContainEqual(expect.stringMatching(/^3: .*titel/));
	expect(faults).toContainEqual(expect.stringMatching(/^5: .*"non-digital"/));
	expect(faults).toContain('6: Tulis dengan huruf kecil, angka, dan tanda hubung, misalnya `kota-magelang`.');
	const guide = join(project, 'content/guides/kota-arunika/akta-antar.mdx');
	editor.open(guide, readFileSync(guide, 'utf8').replace('---\n', '---\nsyaratt: []\n'));
	expect(await editor.faults(guide)).toEqual(['2: Property syaratt is not allowed.']);
	editor.shut(guide);
});

test('no file of this site has a red line', async () => {
	const files = globSync('content/{innovations,guides,pages}/**/*.mdx');
	const wrong: string[] = [];
	for (const path of files) {
		const copy = join(project, path);
		editor.open(copy, readFileSync(path, 'utf8'));
		for (const fault of await editor.faults(copy)) wrong.push(`${path}:${fault}`);
		editor.shut(copy);
	}
	expect(files.length).toBeGreaterThan(60);
	expect(wrong).toEqual([]);
});
