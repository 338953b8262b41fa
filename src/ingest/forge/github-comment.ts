import { commentMark } from '../../domain/quality/change-report/comment-mark.ts';
import { listIn, numberAt, textAt, valueAt, type AskForge } from './forge-request.ts';

/** The run that made a report, as GitHub itself describes it: nothing of it comes from the report. */
export interface FinishedRun {
	/** `owner/name` of the repository that the workflow runs in. */
	readonly repository: string;
	/** `owner/name` that the change comes from. */
	readonly headRepository: string;
	readonly headBranch: string;
	/** Commit that was checked. */
	readonly headSha: string;
}

/** The run in the description of a `workflow_run` event; undefined when it is not about a pull request. */
export function finishedRun(event: unknown): FinishedRun | undefined {
	const run = {
		repository: textAt(event, 'repository', 'full_name'),
		headRepository: textAt(event, 'workflow_run', 'head_repository', 'full_name'),
		headBranch: textAt(event, 'workflow_run', 'head_branch'),
		headSha: textAt(event, 'workflow_run', 'head_sha'),
	};
	const name = /^[\w.-]+\/[\w.-]+$/;
	const whole =
		textAt(event, 'workflow_run', 'event') === 'pull_request' &&
		name.test(run.repository) &&
		name.test(run.headRepository) &&
		run.headBranch !== '' &&
		/^[0-9a-f]{40,64}$/.test(run.headSha);
	return whole ? run : undefined;
}

/** Open pull requests whose newest commit is the one that was checked. */
async function pullsOf(run: FinishedRun, ask: AskForge): Promise<readonly number[]> {
	const [owner = ''] = run.headRepository.split('/');
	const head = encodeURIComponent(`${owner}:${run.headBranch}`);
	const path = `/repos/${run.repository}/pulls?state=open&per_page=100&head=${head}`;
	const pulls = listIn(await ask({ method: 'GET', path }));
	return pulls.flatMap((pull) => {
		const fits =
			textAt(pull, 'head', 'sha') === run.headSha &&
			textAt(pull, 'head', 'repo', 'full_name') === run.headRepository &&
			textAt(pull, 'base', 'repo', 'full_name') === run.repository;
		return fits ? (numberAt(pull, 'number') ?? []) : [];
	});
}

/** The comment that this job wrote before; comments of people who copied the mark are left alone. */
async function ownComment(repository: string, pull: number, ask: AskForge): Promise<number | undefined> {
	for (let page = 1; page <= 20; page += 1) {
		const query = `per_page=100&page=${String(page)}`;
		const path = `/repos/${repository}/issues/${String(pull)}/comments?${query}`;
		const comments = listIn(await ask({ method: 'GET', path }));
		const own = comments.find(
			(comment) =>
				textAt(comment, 'body').startsWith(commentMark) &&
				textAt(comment, 'user', 'login') === 'github-actions[bot]' &&
				valueAt(comment, 'user', 'type') === 'Bot',
		);
		if (own !== undefined) return numberAt(own, 'id');
		if (comments.length < 100) return undefined;
	}
	return undefined;
}

/** Writes the comment on every pull request that the run was about; gives their numbers. */
export async function postOnGitHub(
	run: FinishedRun,
	body: string,
	ask: AskForge,
): Promise<readonly number[]> {
	const pulls = await pullsOf(run, ask);
	for (const pull of pulls) {
		const comment = await ownComment(run.repository, pull, ask);
		const issues = `/repos/${run.repository}/issues`;
		await ask(
			comment === undefined
				? { method: 'POST', path: `${issues}/${String(pull)}/comments`, body: { body } }
				: { method: 'PATCH', path: `${issues}/comments/${String(comment)}`, body: { body } },
		);
	}
	return pulls;
}
