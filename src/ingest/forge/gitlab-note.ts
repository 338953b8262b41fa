import { commentMark } from '../../domain/quality/change-report/comment-mark.ts';
import { listIn, numberAt, textAt, type AskForge } from './forge-request.ts';

/** Name of the job that makes the report, and where it leaves it. */
const jobName = 'laporan';
const reportFile = 'laporan/laporan.md';

/** A report that waits to be posted, with the commit that it is about. */
interface MadeReport {
	readonly commit: string;
	readonly text: string;
}

/** The report of the newest commit of a merge request; undefined while there is none. */
async function reportOf(project: string, iid: number, ask: AskForge): Promise<MadeReport | undefined> {
	const path = `/projects/${project}/merge_requests/${String(iid)}`;
	const request: unknown = JSON.parse(await ask({ method: 'GET', path }));
	const commit = textAt(request, 'sha');
	const pipeline = numberAt(request, 'head_pipeline', 'id');
	const owner = numberAt(request, 'head_pipeline', 'project_id');
	// A pipeline of an older commit says nothing of what is proposed now.
	if (pipeline === undefined || owner === undefined || textAt(request, 'head_pipeline', 'sha') !== commit)
		return undefined;
	const from = `/projects/${String(owner)}`;
	const jobs = listIn(
		await ask({ method: 'GET', path: `${from}/pipelines/${String(pipeline)}/jobs?per_page=100` }),
	);
	const job = jobs.find(
		(one) => textAt(one, 'name') === jobName && textAt(one, 'artifacts_file', 'filename') !== '',
	);
	const id = numberAt(job, 'id');
	if (id === undefined) return undefined;
	return {
		commit,
		text: await ask({ method: 'GET', path: `${from}/jobs/${String(id)}/artifacts/${reportFile}` }),
	};
}

async function postOne(project: string, iid: number, body: string, ask: AskForge): Promise<void> {
	const me = numberAt(JSON.parse(await ask({ method: 'GET', path: '/user' })), 'id');
	const notes = `/projects/${project}/merge_requests/${String(iid)}/notes`;
	const written = listIn(await ask({ method: 'GET', path: `${notes}?per_page=100&sort=asc` }));
	const own = written.find(
		(note) => textAt(note, 'body').startsWith(commentMark) && numberAt(note, 'author', 'id') === me,
	);
	const id = numberAt(own, 'id');
	if (id === undefined) await ask({ method: 'POST', path: notes, body: { body } });
	else if (textAt(own, 'body').trim() !== body.trim())
		await ask({ method: 'PUT', path: `${notes}/${String(id)}`, body: { body } });
}

/**
 * Writes the report of every open merge request as a note on it; gives their numbers. `comment` makes the note of what the
 * job left behind, which may be anything. A merge request that cannot be asked about does not stop the others.
 */
export async function postOnGitLab(
	project: string,
	comment: (report: string, commit: string) => string,
	ask: AskForge,
): Promise<readonly number[]> {
	const query = 'state=opened&scope=all&order_by=updated_at&per_page=50';
	const open = listIn(await ask({ method: 'GET', path: `/projects/${project}/merge_requests?${query}` }));
	const posted: number[] = [];
	for (const request of open) {
		const iid = numberAt(request, 'iid');
		if (iid === undefined) continue;
		try {
			const report = await reportOf(project, iid, ask);
			if (report === undefined) continue;
			await postOne(project, iid, comment(report.text, report.commit), ask);
			posted.push(iid);
		} catch {
			// Its fork is private or gone, or its artifact has expired.
		}
	}
	return posted;
}
