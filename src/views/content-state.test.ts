import { expect, test } from 'vitest';
import { aSite } from '../../tests/builders/snapshot.ts';
import { contentState } from './content-state.ts';

const site = aSite({
	repository: { url: 'https://git.example/a', branch: 'main', forge: 'github', contentFolder: 'isi' },
});

test('files are shown as they were at the commit of the content', () => {
	const commit = '0123456789abcdef0123456789abcdef01234567';
	expect(contentState({ asOf: '2026-11-22', commit, site }, ['rubrics/iid-2026.yaml'])).toEqual({
		date: '22 November 2026',
		commit: '01234567',
		files: [
			{
				file: 'rubrics/iid-2026.yaml',
				url: `https://git.example/a/blob/${commit}/isi/rubrics/iid-2026.yaml`,
			},
		],
	});
});

test('without a commit files are named, and lead nowhere', () => {
	expect(contentState({ asOf: '2026-11-22', site }, ['site.yaml'])).toEqual({
		date: '22 November 2026',
		commit: undefined,
		files: [{ file: 'site.yaml', url: undefined }],
	});
});
