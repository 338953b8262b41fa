import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { digestOfCode } from './code-version.ts';

const root = mkdtempSync(join(tmpdir(), 'code-'));
afterAll(() => rmSync(root, { recursive: true }));

function folderWith(name: string, files: Readonly<Record<string, string>>): string {
	const folder = join(root, name);
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(join(folder, file, '..'), { recursive: true });
		writeFileSync(join(folder, file), text);
	}
	return folder;
}

const digest = (name: string, files: Readonly<Record<string, string>>) =>
	digestOfCode(folderWith(name, files));

test('the same code has the same digest in every folder, and tests do not count', () => {
	const code = { 'a.ts': 'a', 'parts/Page.astro': '<p>' };
	expect(digest('one', code)).toBe(digest('two', { ...code, 'parts/a.test.ts': 'test' }));
});

test('another text, name or file is other code', () => {
	const codes = [{ 'a.ts': 'a' }, { 'a.ts': 'b' }, { 'b.ts': 'a' }, { 'a.ts': 'a', 'b.ts': '' }];
	expect(new Set(codes.map((code, index) => digest(`other-${String(index)}`, code))).size).toBe(codes.length);
});

test('settings that decide how pages are made belong to the code', () => {
	const folder = folderWith('settings', { 'src/a.ts': 'a', 'astro.config.mjs': 'one' });
	const settings = join(folder, 'astro.config.mjs');
	const before = digestOfCode(join(folder, 'src'), [settings]);
	expect(digestOfCode(join(folder, 'src'), [settings])).toBe(before);
	writeFileSync(settings, 'two');
	expect(digestOfCode(join(folder, 'src'), [settings])).not.toBe(before);
});
