import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { contentMoment, dayInJakarta } from './as-of.ts';

const folders: string[] = [];

function folderWith(file: string, day: string): string {
	const folder = mkdtempSync(join(tmpdir(), 'etalase-asof-'));
	folders.push(folder);
	writeAt(folder, file, day);
	return folder;
}

function writeAt(folder: string, file: string, day: string): void {
	writeFileSync(join(folder, file), file);
	const time = new Date(`${day}T05:00:00Z`);
	utimesSync(join(folder, file), time, time);
}

function git(folder: string, ...parameters: readonly string[]): void {
	const date = '2026-03-01T20:00:00Z';
	execFileSync(
		'git',
		['-C', folder, '-c', 'user.name=Uji', '-c', 'user.email=uji@kantor.example', ...parameters],
		{
			env: { ...process.env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date },
			stdio: 'ignore',
		},
	);
}

afterEach(() => {
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

test('a day begins in Jakarta seven hours before it begins in Greenwich', () => {
	expect(dayInJakarta(Date.parse('2026-03-01T16:59:59Z'))).toBe('2026-03-01');
	expect(dayInJakarta(Date.parse('2026-03-01T17:00:00Z'))).toBe('2026-03-02');
});

test('SOURCE_DATE_EPOCH decides when it is set', () => {
	expect(contentMoment('/tidak-ada', [], { SOURCE_DATE_EPOCH: '1793491200' })).toEqual({
		asOf: '2026-11-01',
		fileCommits: {},
	});
	expect(() => contentMoment('/tidak-ada', [], { SOURCE_DATE_EPOCH: 'kemarin' })).toThrow('whole seconds');
});

test('outside git the newest file decides', () => {
	const folder = folderWith('a.yaml', '2026-01-02');
	writeAt(folder, 'b.yaml', '2026-02-03');
	expect(contentMoment(folder, ['a.yaml', 'b.yaml'], {})).toEqual({ asOf: '2026-02-03', fileCommits: {} });
});

test('in git the last commit decides, until a file is changed without a commit', () => {
	const folder = folderWith('a.yaml', '2026-06-01');
	git(folder, 'init', '--quiet');
	git(folder, 'add', '.');
	git(folder, 'commit', '--quiet', '-m', 'Isi');
	expect(contentMoment(folder, ['a.yaml'], {})).toEqual({
		asOf: '2026-03-02',
		commit: expect.stringMatching(/^[0-9a-f]{40}$/),
		fileCommits: { 'a.yaml': expect.stringMatching(/^[0-9a-f]{40}$/) },
	});
	writeAt(folder, 'b.yaml', '2026-07-04');
	const uncommitted = contentMoment(folder, ['a.yaml', 'b.yaml'], {});
	expect(uncommitted).toMatchObject({ asOf: '2026-07-04', fileCommits: { 'a.yaml': expect.anything() } });
	expect(uncommitted).not.toHaveProperty('commit');
	writeAt(folder, 'a.yaml', '2026-07-05');
	writeFileSync(join(folder, 'a.yaml'), 'lain');
	expect(contentMoment(folder, ['a.yaml', 'b.yaml'], {}).fileCommits).toEqual({});
});

test('each file has its own last commit', () => {
	const folder = folderWith('a.yaml', '2026-06-01');
	git(folder, 'init', '--quiet');
	git(folder, 'add', '.');
	git(folder, 'commit', '--quiet', '-m', 'Isi');
	writeAt(folder, 'b.yaml', '2026-06-02');
	git(folder, 'add', '.');
	git(folder, 'commit', '--quiet', '-m', 'Isi kedua');
	const { commit, fileCommits } = contentMoment(folder, ['a.yaml', 'b.yaml'], {});
	expect(fileCommits).toEqual({ 'a.yaml': expect.anything(), 'b.yaml': commit });
	expect(fileCommits['a.yaml']).not.toBe(commit);
});
