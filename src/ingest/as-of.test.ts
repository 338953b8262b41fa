import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { contentMoment, dayInJakarta } from './as-of.ts';
import { textBefore } from './file-commits.ts';

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
	gitAt('2026-03-01T20:00:00Z', folder, ...parameters);
}

function gitAt(date: string, folder: string, ...parameters: readonly string[]): void {
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
		fileDays: {},
		goneFiles: [],
	});
	expect(() => contentMoment('/tidak-ada', [], { SOURCE_DATE_EPOCH: 'kemarin' })).toThrow('whole seconds');
});

test('outside git the newest file decides', () => {
	const folder = folderWith('a.yaml', '2026-01-02');
	writeAt(folder, 'b.yaml', '2026-02-03');
	expect(contentMoment(folder, ['a.yaml', 'b.yaml'], {})).toMatchObject({
		asOf: '2026-02-03',
		fileCommits: {},
		fileDays: {},
	});
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
		fileDays: { 'a.yaml': { first: '2026-03-02', last: '2026-03-02' } },
		goneFiles: [],
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

/** A repository with four files in `isi/`: one changed later, one renamed, one removed, one never touched again. */
function scratchRepository(): string {
	const root = mkdtempSync(join(tmpdir(), 'etalase-asof-'));
	folders.push(root);
	git(root, 'init', '--quiet');
	mkdirSync(join(root, 'isi'));
	const commit = (day: string) => {
		git(root, 'add', '--all');
		gitAt(`${day}T05:00:00Z`, root, 'commit', '--quiet', '-m', 'Isi');
	};
	for (const file of ['diubah', 'dinamai', 'dihapus', 'tetap']) {
		writeFileSync(join(root, 'isi', `${file}.yaml`), `title: ${file}\n`);
	}
	commit('2026-01-05');
	writeFileSync(join(root, 'isi/diubah.yaml'), 'title: lain\n');
	commit('2026-02-06');
	renameSync(join(root, 'isi/dinamai.yaml'), join(root, 'isi/nama-baru.yaml'));
	rmSync(join(root, 'isi/dihapus.yaml'));
	commit('2026-03-07');
	return root;
}

const filesNow = ['diubah.yaml', 'nama-baru.yaml', 'tetap.yaml'];

test('the history tells when each file came, last changed, and went', () => {
	const folder = join(scratchRepository(), 'isi');
	const { fileDays, goneFiles, fileCommits } = contentMoment(folder, filesNow, {});
	expect(fileDays).toEqual({
		'diubah.yaml': { first: '2026-01-05', last: '2026-02-06' },
		'nama-baru.yaml': { first: '2026-03-07', last: '2026-03-07' },
		'tetap.yaml': { first: '2026-01-05', last: '2026-01-05' },
	});
	expect(goneFiles.map(({ file, first, last }) => [file, first, last])).toEqual([
		['dihapus.yaml', '2026-01-05', '2026-03-07'],
		['dinamai.yaml', '2026-01-05', '2026-03-07'],
	]);
	expect(Object.keys(fileCommits).toSorted()).toEqual(filesNow);
	const [gone] = goneFiles;
	expect(textBefore(folder, gone?.commit ?? '', 'dihapus.yaml')).toBe('title: dihapus\n');
});

test('a change that is not committed counts as of today, and no day is later than today', () => {
	const folder = join(scratchRepository(), 'isi');
	writeFileSync(join(folder, 'tetap.yaml'), 'title: sedang ditulis\n');
	const { fileDays } = contentMoment(folder, filesNow, { SOURCE_DATE_EPOCH: '1770000000' });
	expect(fileDays).toEqual({
		'diubah.yaml': { first: '2026-01-05', last: '2026-02-02' },
		'nama-baru.yaml': { first: '2026-02-02', last: '2026-02-02' },
		'tetap.yaml': { first: '2026-01-05', last: '2026-02-02' },
	});
});

test('a clone without the whole history knows the last commits, but no days', () => {
	const root = scratchRepository();
	const shallow = `${root}-dangkal`;
	folders.push(shallow);
	git(root, 'clone', '--quiet', '--depth', '1', `file://${root}`, shallow);
	const moment = contentMoment(join(shallow, 'isi'), filesNow, {});
	expect(Object.keys(moment.fileCommits).toSorted()).toEqual(filesNow);
	expect(moment).toMatchObject({ asOf: '2026-03-07', fileDays: {}, goneFiles: [] });
});
