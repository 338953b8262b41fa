import { expect, test } from 'vitest';
import { contentIssue } from './content-issue.ts';
import { hasErrors, issuesAsJson, issuesAsText, summaryOf } from './issue-report.ts';

const missing = contentIssue(
	'isian-wajib',
	'site.yaml',
	{ line: 1, column: 1 },
	'Isian wajib `name` belum ada.',
	'Nama situs',
);
const heading = contentIssue(
	'judul-bagian',
	'innovations/a/b.mdx',
	{ line: 9, column: 3 },
	'Judul tidak baku.',
);

test('people get the issues by file, each with its help page, and a count', () => {
	expect(issuesAsText([heading, missing], { folder: 'content', colour: false })).toMatchInlineSnapshot(`
		"content/innovations/a/b.mdx
		content/innovations/a/b.mdx:9:3  [judul-bagian] Judul tidak baku.
		    peringatan · bantuan: /bantuan/judul-bagian/

		content/site.yaml
		content/site.yaml:1:1  [isian-wajib] Nama situs: Isian wajib \`name\` belum ada.
		    kesalahan · bantuan: /bantuan/isian-wajib/

		1 kesalahan, 1 peringatan, 2 berkas
		"
	`);
});

test('colour is added only when asked for', () => {
	expect(issuesAsText([missing], { folder: '', colour: false })).not.toContain('\u001B');
	expect(issuesAsText([missing], { folder: '', colour: true })).toContain('\u001B[31m');
});

test('machines get every key of every issue', () => {
	const report: unknown = JSON.parse(issuesAsJson([missing, heading]));
	expect(report).toEqual({
		issues: [
			{
				code: 'isian-wajib',
				severity: 'error',
				file: 'site.yaml',
				line: 1,
				column: 1,
				field: 'Nama situs',
				message: 'Isian wajib `name` belum ada.',
				help: '/bantuan/isian-wajib/',
			},
			{
				code: 'judul-bagian',
				severity: 'warning',
				file: 'innovations/a/b.mdx',
				line: 9,
				column: 3,
				field: null,
				message: 'Judul tidak baku.',
				help: '/bantuan/judul-bagian/',
			},
		],
	});
});

test('warnings alone do not stop a site', () => {
	expect([hasErrors([]), hasErrors([heading]), hasErrors([heading, missing])]).toEqual([false, false, true]);
	expect(summaryOf([])).toBe('0 kesalahan, 0 peringatan, 0 berkas');
});

test.each([
	['https://etalase.go.id/', 'https://etalase.go.id/bantuan/isian-wajib/'],
	['https://etalase.go.id/inovasi', 'https://etalase.go.id/inovasi/bantuan/isian-wajib/'],
	['https://etalase.go.id/inovasi/', 'https://etalase.go.id/inovasi/bantuan/isian-wajib/'],
	[undefined, '· bantuan: /bantuan/isian-wajib/'],
])('a terminal leads to the help page of the site at %s', (site, address) => {
	const issue = contentIssue('isian-wajib', 'a.mdx', { line: 1, column: 1 }, 'Belum ada.');
	expect(issuesAsText([issue], { folder: '', colour: false, site })).toContain(`${address}\n`);
});
