import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

function check(site: string, ...parameters: readonly string[]) {
	const { status, stdout } = spawnSync(process.execPath, ['scripts/check.ts', ...parameters], {
		encoding: 'utf8',
		env: { ...process.env, CONTENT_DIR: `tests/sites/${site}/content`, SOURCE_DATE_EPOCH: '1793491200' },
	});
	return { status, stdout };
}

test('a folder without a mistake passes', () => {
	expect(check('minimal')).toEqual({ status: 0, stdout: '0 kesalahan, 0 peringatan, 0 berkas\n' });
});

test('a folder with mistakes fails and names each with file, line and column', () => {
	const { status, stdout } = check('broken');
	expect(status).toBe(1);
	expect(stdout).toContain(
		'tests/sites/broken/content/regions/kota-magelang.yaml:3:1  [kunci-tidak-dikenal] ',
	);
	expect(stdout).toMatch(/\n\d+ kesalahan, \d+ peringatan, \d+ berkas\n$/);
	expect(stdout).not.toContain('\u001B');
});

test('machines get JSON and the same exit code', () => {
	const { status, stdout } = check('broken', '--json');
	expect(status).toBe(1);
	const report: unknown = JSON.parse(stdout);
	expect(report).toHaveProperty('issues.0.code');
});
