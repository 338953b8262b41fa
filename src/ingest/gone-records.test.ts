import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { contentMoment } from './as-of.ts';
import { goneRecords } from './gone-records.ts';

const folder = mkdtempSync(join(tmpdir(), 'etalase-gone-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function git(day: string, ...parameters: readonly string[]): void {
	const date = `${day}T05:00:00Z`;
	const author = ['-c', 'user.name=Uji', '-c', 'user.email=uji@kantor.example'];
	execFileSync('git', ['-C', folder, ...author, ...parameters], {
		env: { ...process.env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date },
		stdio: 'ignore',
	});
}

function commitOn(day: string): void {
	git(day, 'add', '--all');
	git(day, 'commit', '--quiet', '-m', 'Isi');
}

test('a record that went without a word is named with the line to write; one of a single day is not', () => {
	mkdirSync(join(folder, 'innovations/kota-a'), { recursive: true });
	const record = (slug: string) => join(folder, `innovations/kota-a/${slug}.mdx`);
	git('2026-01-05', 'init', '--quiet');
	writeFileSync(record('hilang'), '---\ntitle: >-\n  Antre "Lama":\n  satu\n---\n');
	writeFileSync(record('ditarik'), '---\ntitle: Ditarik\n---\n');
	commitOn('2026-01-05');
	writeFileSync(record('sehari'), '---\ntitle: Sehari\n---\n');
	commitOn('2026-02-06');
	for (const slug of ['hilang', 'ditarik', 'sehari']) rmSync(record(slug));
	commitOn('2026-02-06');
	const { goneFiles } = contentMoment(folder, [], {});
	const issues = goneRecords(folder, goneFiles, {
		known: new Set(['/inovasi/kota-a/ditarik/']),
	});
	expect(issues).toMatchObject([{ code: 'catatan-hilang', severity: 'warning', file: 'removed.yaml' }]);
	expect(issues[0]?.message).toContain(
		String.raw`- { address: /inovasi/kota-a/hilang/, title: "Antre \"Lama\": satu", on: 2026-02-06, reason: "tulis sebabnya" }`,
	);
	expect(goneRecords(folder, goneFiles, { known: new Set(), since: '2026-03-01' })).toEqual([]);
});
