import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { dayInJakarta } from './as-of.ts';
import { buildSite, epochOf, replaceFolder } from './build-site.ts';

const folders: string[] = [];

/** A project whose `astro` is the given program. */
function projectWith(program: string): string {
	const project = mkdtempSync(join(tmpdir(), 'etalase-build-'));
	folders.push(project);
	mkdirSync(join(project, 'node_modules/astro/bin'), { recursive: true });
	writeFileSync(
		join(project, 'node_modules/astro/bin/astro.mjs'),
		`import { mkdirSync, writeFileSync } from 'node:fs';\n${program}`,
	);
	mkdirSync(join(project, 'dist'));
	writeFileSync(join(project, 'dist/index.html'), 'lama');
	return project;
}

afterEach(() => {
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const write =
	'const out = process.argv.at(-1); mkdirSync(out); writeFileSync(`${out}/index.html`, process.env.SOURCE_DATE_EPOCH);';

test('a whole build takes the place of the published one, at the moment of its content', () => {
	const project = projectWith(write);
	expect(buildSite({ project, asOf: '2026-11-01', environment: {} })).toBe(0);
	expect(readFileSync(join(project, 'dist/index.html'), 'utf8')).toBe('1793509200');
	expect(existsSync(join(project, 'dist-next'))).toBe(false);
	expect(existsSync(join(project, 'dist-old'))).toBe(false);
});

test('a failed build leaves the published site as it was', () => {
	const project = projectWith(`${write} process.exit(3);`);
	expect(buildSite({ project, asOf: '2026-11-01', environment: {} })).toBe(3);
	expect(readFileSync(join(project, 'dist/index.html'), 'utf8')).toBe('lama');
	expect(existsSync(join(project, 'dist-next'))).toBe(false);
});

test('a moment that was set is kept', () => {
	const project = projectWith(write);
	buildSite({ project, asOf: '2026-11-01', environment: { SOURCE_DATE_EPOCH: '5' } });
	expect(readFileSync(join(project, 'dist/index.html'), 'utf8')).toBe('5');
});

test('a day and its moment are the same day in Jakarta', () => {
	expect(dayInJakarta(Number(epochOf('2026-11-01')) * 1000)).toBe('2026-11-01');
});

test('when the new folder cannot be moved, the old one comes back', () => {
	const project = projectWith('');
	expect(() => replaceFolder(join(project, 'tidak-ada'), join(project, 'dist'))).toThrow();
	expect(readFileSync(join(project, 'dist/index.html'), 'utf8')).toBe('lama');
});
