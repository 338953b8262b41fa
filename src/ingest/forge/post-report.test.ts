import { expect, test } from 'vitest';
import { commentMark } from '../../domain/quality/change-report/comment-mark.ts';
import type { AskForge, ForgeRequest } from './forge-request.ts';
import { finishedRun, postOnGitHub } from './github-comment.ts';
import { postOnGitLab } from './gitlab-note.ts';

const sha = 'a'.repeat(40);

/** A forge that gives the answers to what is read, and remembers what is written. */
function aForge(answers: Readonly<Record<string, unknown>>) {
	const written: ForgeRequest[] = [];
	const ask: AskForge = (request) => {
		if (request.method !== 'GET') {
			written.push(request);
			return Promise.resolve('{}');
		}
		const [path = ''] = request.path.split('?');
		const answer = answers[path];
		if (answer === undefined) return Promise.reject(new Error(`No answer for ${request.path}`));
		return Promise.resolve(typeof answer === 'string' ? answer : JSON.stringify(answer));
	};
	return { ask, written };
}

const event = {
	repository: { full_name: 'bappeda/etalase' },
	workflow_run: {
		event: 'pull_request',
		head_sha: sha,
		head_branch: 'usulan-1',
		head_repository: { full_name: 'dinas/etalase' },
	},
};

const pull = (number: number, commit: string, from = 'dinas/etalase') => ({
	number,
	head: { sha: commit, repo: { full_name: from } },
	base: { repo: { full_name: 'bappeda/etalase' } },
});

test('a run that is not about a pull request, or names something that is no repository, is left alone', () => {
	expect(finishedRun(event)?.headSha).toBe(sha);
	expect(finishedRun({ ...event, workflow_run: { ...event.workflow_run, event: 'push' } })).toBeUndefined();
	expect(finishedRun({ ...event, repository: { full_name: 'bappeda/etalase/../x' } })).toBeUndefined();
	expect(finishedRun({})).toBeUndefined();
});

async function onGitHub(pulls: readonly unknown[], comments: readonly unknown[]) {
	const { ask, written } = aForge({
		'/repos/bappeda/etalase/pulls': pulls,
		'/repos/bappeda/etalase/issues/7/comments': comments,
	});
	const run = finishedRun(event);
	if (run === undefined) throw new Error('The event is about a pull request.');
	const posted = await postOnGitHub(run, 'isi', ask);
	return { posted, written: written.map(({ method, path }) => `${method} ${path}`) };
}

test('the comment goes to the pull request whose newest commit was checked, and to no other', async () => {
	const others = [pull(8, 'b'.repeat(40)), pull(9, sha, 'orang-lain/etalase')];
	expect(await onGitHub([...others, pull(7, sha)], [])).toEqual({
		posted: [7],
		written: ['POST /repos/bappeda/etalase/issues/7/comments'],
	});
	expect(await onGitHub(others, [])).toEqual({ posted: [], written: [] });
});

test('the comment of before is written anew; one of somebody else with the same mark is not', async () => {
	const body = `${commentMark}\nlama`;
	const bot = { id: 5, body, user: { login: 'github-actions[bot]', type: 'Bot' } };
	const person = { id: 4, body, user: { login: 'penyusup', type: 'User' } };
	expect((await onGitHub([pull(7, sha)], [person, bot])).written).toEqual([
		'PATCH /repos/bappeda/etalase/issues/comments/5',
	]);
	expect((await onGitHub([pull(7, sha)], [person])).written).toEqual([
		'POST /repos/bappeda/etalase/issues/7/comments',
	]);
});

const gitlab = {
	'/projects/1/merge_requests': [{ iid: 3 }, { iid: 4 }],
	'/projects/1/merge_requests/3': { sha, head_pipeline: { id: 30, project_id: 2, sha } },
	'/projects/1/merge_requests/4': { sha, head_pipeline: { id: 40, project_id: 2, sha: 'b'.repeat(40) } },
	'/projects/2/pipelines/30/jobs': [
		{ id: 300, name: 'laporan', artifacts_file: { filename: 'artifacts.zip' } },
	],
	'/projects/2/jobs/300/artifacts/laporan/laporan.md': 'laporan',
	'/user': { id: 9 },
};

test('a merge request gets the report of its newest commit, also from a fork; an older one is not posted', async () => {
	const { ask, written } = aForge({ ...gitlab, '/projects/1/merge_requests/3/notes': [] });
	expect(await postOnGitLab('1', (report, commit) => `${report} ${commit}`, ask)).toEqual([3]);
	expect(written).toEqual([
		{ method: 'POST', path: '/projects/1/merge_requests/3/notes', body: { body: `laporan ${sha}` } },
	]);
});

test('a note that says the same is not written again, one that says something else is', async () => {
	const note = { id: 6, body: `${commentMark}\nlaporan`, author: { id: 9 } };
	const with_ = (body: string) => {
		const forge = aForge({
			...gitlab,
			'/projects/1/merge_requests/3/notes': [{ ...note, author: { id: 8 } }, note],
		});
		return postOnGitLab('1', () => body, forge.ask).then(() =>
			forge.written.map(({ method, path }) => `${method} ${path}`),
		);
	};
	expect(await with_(note.body)).toEqual([]);
	expect(await with_(`${commentMark}\nlain`)).toEqual(['PUT /projects/1/merge_requests/3/notes/6']);
});
