import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'etalase-index-'));
const content = join(folder, 'content');
cpSync('tests/sites/index/content', content, { recursive: true });
afterAll(() => {
	rmSync(folder, { recursive: true });
});

function run(script: string, ...parameters: readonly string[]) {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[resolve('scripts', script), ...parameters],
		{ encoding: 'utf8', env: { ...process.env, CONTENT_DIR: content, SOURCE_DATE_EPOCH: '1793491200' } },
	);
	return { status, stdout, stderr };
}

const innovation = join(content, 'innovations/kota-uji/penuh.mdx');

test('npm run index --json is the agreed report, the same bytes each time', () => {
	const { status, stdout } = run('compute-index.ts', '--json');
	expect(status).toBe(0);
	const golden = readFileSync('tests/golden/index/index-report.json', 'utf8');
	expect(JSON.parse(stdout)).toEqual(JSON.parse(golden));
	expect(run('compute-index.ts', '--json').stdout).toBe(stdout);
});

test('the report is for the day that is asked for', () => {
	const { stdout } = run('compute-index.ts', '--json', '--as-of', '2025-12-31', '--region', 'kota-uji');
	expect(JSON.parse(stdout)).toMatchObject({ asOf: '2025-12-31', regions: [{ id: 'kota-uji' }] });
});

test.each([
	[['--rubric', 'iid-2062'], 'Rubrik `iid-2062` tidak dikenal'],
	[['--region', 'kota-lain'], 'Daerah `kota-lain` tidak dikenal'],
	[['--as-of', '2026'], 'bukan tanggal'],
])('npm run index refuses %j and says what there is', (parameters, words) => {
	const { status, stderr } = run('compute-index.ts', '--json', ...parameters);
	expect(status).toBe(1);
	expect(stderr).toContain(words);
});

test('npm run verify renews the row whose evidence changed and touches nothing else', () => {
	const before = readFileSync(innovation, 'utf8');
	const done = run('verify.ts', 'kota-uji/penuh', '17', '--by', 'Inspektorat', '--on', '2026-05-05');
	expect(done.status).toBe(0);
	const after = readFileSync(innovation, 'utf8');
	const changed = after.split('\n').filter((line, index) => line !== before.split('\n')[index]);
	expect(changed).toEqual([expect.stringMatching(/^ {4}'17': .*on: '2026-05-05'/)]);
	const { stdout } = run('compute-index.ts', '--json');
	// Row 17 at level 3 is 6 points more: (3 + 27 / 12) / 2,5 = 2,1.
	expect(JSON.parse(stdout)).toMatchObject({ regions: [{ index: { verified: { index: 210 } } }] });
});

test.each([
	[['kota-uji/penuh', '18', '--by', 'Inspektorat'], 'Baris 18 rubrik iid-2026 belum terisi'],
	[['kota-uji/separuh', '16', '--by', 'Inspektorat'], 'belum punya bukti'],
	[['kota-uji/lain', '--by', 'Inspektorat'], '`kota-uji/lain` tidak ada'],
	[['kota-uji/penuh'], 'Pemakaian'],
])('npm run verify %j changes nothing and says why', (parameters, words) => {
	const before = readFileSync(innovation, 'utf8');
	const { status, stderr } = run('verify.ts', ...parameters);
	expect(status).toBe(1);
	expect(stderr).toContain(words);
	expect(readFileSync(innovation, 'utf8')).toBe(before);
});

test('npm run score scores one case or a list, and names the place of each mistake', () => {
	const file = join(folder, 'case.json');
	const one = {
		rubric: 'iid-2026',
		spd: { '1': 3 },
		innovations: [{ levels: { '16': 3 }, affair: 'Pendidikan' }],
	};
	// (3 + 9 / 12) / 2,5 = 1,5.
	const expected = { spd: 3, maturity: [9], divisor: 12, countScore: 0, indexExact: '3/2', index: 1.5 };
	writeFileSync(file, JSON.stringify(one));
	expect(JSON.parse(run('score.ts', file).stdout)).toEqual({ ...expected, predicate: 'Kurang Inovatif' });
	writeFileSync(file, JSON.stringify([one, { rubric: 'iid-2023' }]));
	const list = run('score.ts', file);
	expect(list.status).toBe(1);
	expect(JSON.parse(list.stdout)).toMatchObject([
		expected,
		{ missing: ['baris-spd', 'aturan-jumlah-inovasi'] },
	]);
	writeFileSync(file, '{ "rubric": "iid-2026",\n  "spd": { "99": 1, "1": 4 } }');
	const wrong = run('score.ts', file);
	expect(wrong.status).toBe(1);
	expect(wrong.stderr).toContain('case.json:2:12');
	expect(wrong.stderr).toContain('2 kesalahan');
});
