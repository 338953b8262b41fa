import { expect, test } from 'vitest';
import { aSite } from '../../tests/builders/snapshot.ts';
import { contentState, inputFiles } from './content-state.ts';

const site = aSite({
	repository: { url: 'https://git.example/a', branch: 'main', forge: 'github', contentFolder: 'isi' },
});
const commit = '0123456789abcdef0123456789abcdef01234567';

test('the state of the content is its day, and its commit when everything is committed', () => {
	expect(contentState({ asOf: '2026-11-22', commit })).toEqual({
		date: '22 November 2026',
		commit: '01234567',
	});
	expect(contentState({ asOf: '2026-11-22' })).toEqual({ date: '22 November 2026', commit: undefined });
});

test('files are shown as they were at their own last commit; without one they are named and lead nowhere', () => {
	const snapshot = { fileCommits: { 'rubrics/iid-2026.yaml': commit }, site };
	expect(inputFiles(snapshot, ['rubrics/iid-2026.yaml', 'site.yaml'])).toEqual([
		{
			file: 'rubrics/iid-2026.yaml',
			commit: '01234567',
			url: `https://git.example/a/blob/${commit}/isi/rubrics/iid-2026.yaml`,
		},
		{ file: 'site.yaml', commit: undefined, url: undefined },
	]);
});
