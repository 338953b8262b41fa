import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isUnchanged } from '../../src/domain/quality/change-report/change-report.ts';
import { changeReportMarkdown } from '../../src/views/change-report/change-report-markdown.ts';
import { compareContent, type ComparedContent } from '../../src/ingest/compare-content.ts';
import { writeLinkCache } from '../../src/ingest/links/link-cache.ts';

const project = mkdtempSync(join(tmpdir(), 'laporan-'));
const folder = join(project, 'content');
const folders = { folder, fallback: resolve('content') };
const linkCache = join(project, 'links.json');
const half = join(folder, 'innovations/kota-uji/separuh.mdx');

function git(...parameters: readonly string[]): string {
	const who = ['-c', 'user.name=Uji', '-c', 'user.email=uji@etalase.example', '-c', 'commit.gpgsign=false'];
	return execFileSync('git', ['-C', project, ...who, ...parameters], { encoding: 'utf8' }).trim();
}

beforeAll(() => {
	cpSync('tests/sites/index/content', folder, { recursive: true });
	writeFileSync(join(project, 'README.md'), 'Repositori isi.\n');
	git('init', '--quiet', '--initial-branch=main');
	git('add', '--all');
	git('commit', '--quiet', '--message=Isi pertama');
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

async function compared(base: string, head?: string): Promise<ComparedContent> {
	const result = await compareContent(folders, { base, head, linkCache });
	if ('missing' in result) throw new Error(`There is no ${result.missing}.`);
	return result;
}

const markdownOf = ({ report, site }: ComparedContent) =>
	changeReportMarkdown(report, { names: { before: 'main', after: 'usulan' }, path: (file) => file, site });

test('nothing that was changed is no change, and the clone stays as it is', async () => {
	const { report } = await compared('main');
	expect(isUnchanged(report)).toBe(true);
	expect(git('status', '--porcelain')).toBe('');
});

test('a name that the clone does not have is said, not thrown', async () => {
	expect(await compareContent(folders, { base: 'tidak-ada', linkCache })).toEqual({
		missing: 'tidak-ada',
		shallow: false,
	});
	expect(await compareContent(folders, { base: '--output=x', linkCache })).toMatchObject({
		missing: '--output=x',
	});
});

test('a proposal that raises one row and leaks a NIK says both, and never the number', async () => {
	git('switch', '--quiet', '--create', 'usulan');
	// 12 February 1990, a woman, of Kota Magelang.
	const nik = ['337101', '520290', '0003'].join('');
	const before = readFileSync(half, 'utf8');
	writeFileSync(
		half,
		before.replace("'16': { level: 1 }", "'16': { level: 3 }").concat(`\nPemohon: ${nik}.\n`),
	);
	git('add', '--all');
	git('commit', '--quiet', '--message=Usulan');

	const found = await compared('main', 'usulan');
	// Row 16 weighs 3: 1 × 3 -> 3 × 3; (6 / 12) / 250 × 100 = 0,20.
	expect(found.report.maturity).toMatchObject([
		{ id: 'kota-uji/separuh', effects: [{ reasons: ['isian'], claimed: 600, verified: 0 }] },
	]);
	expect(found.report.index).toMatchObject([{ effects: [{ reasons: ['isian'], claimed: 20, verified: 0 }] }]);
	expect(found.report.issues.added).toMatchObject([
		{ code: 'data-pribadi', file: 'innovations/kota-uji/separuh.mdx' },
	]);
	const markdown = markdownOf(found);
	expect(markdown).toContain('1 data pribadi baru yang harus dihapus');
	expect(markdown).toContain('## Data pribadi');
	expect(markdown).toContain('Penilaian › iid-2026 › 16 › Parameter: `1` → `3`');
	expect(markdown).toContain('klaim +6,00 karena isian berubah.');
	expect(markdown + JSON.stringify(found)).not.toContain(nik);
});

test('what happened on the published branch meanwhile is not told as a change of the proposal', async () => {
	git('switch', '--quiet', 'main');
	writeFileSync(
		join(folder, 'agencies/kota-uji.yaml'),
		`# Diperiksa.\n${readFileSync(join(folder, 'agencies/kota-uji.yaml'), 'utf8')}`,
	);
	git('commit', '--quiet', '--all', '--message=Isi lain');
	git('switch', '--quiet', 'usulan');
	const { report, base } = await compared('main');
	expect(base).toBe(git('merge-base', 'main', 'usulan'));
	expect(report.records.map(({ id }) => id)).toEqual(['kota-uji/separuh']);
	expect(report.files).toEqual([]);
});

test('links of changed files are told as they were last seen', async () => {
	const url = 'https://berita.go.id/hilang';
	const link = { url, state: 'mati' as const, at: Date.UTC(2026, 10, 1), status: 404 };
	writeLinkCache(linkCache, new Map([[url, link]]));
	writeFileSync(
		half,
		readFileSync(half, 'utf8').replace(
			'{ title: Laporan rekaan }',
			`{ title: Laporan rekaan, url: '${url}' }`,
		),
	);
	const { links } = await compared('main');
	expect(links.map(({ link: { file }, look }) => [file, look.state])).toEqual([
		['innovations/kota-uji/separuh.mdx', 'mati'],
	]);
});

test('a shallow clone without the commit says that it is shallow', async () => {
	const copy = join(project, '.git/salinan');
	git('clone', '--quiet', '--depth=1', '--branch=usulan', `file://${project}`, copy);
	const shallow = { folder: join(copy, 'content'), fallback: folders.fallback };
	expect(await compareContent(shallow, { base: 'main', linkCache })).toEqual({
		missing: 'main',
		shallow: true,
	});
	const whole = await compareContent(shallow, { base: 'HEAD', linkCache });
	expect('report' in whole && isUnchanged(whole.report)).toBe(true);
});
