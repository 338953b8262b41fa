// Runs in the trusted job, on the published branch and without installed packages: it may import nothing but Node and
// files of this repository that do the same.
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { askingForge } from '../src/ingest/forge/forge-request.ts';
import { finishedRun, postOnGitHub } from '../src/ingest/forge/github-comment.ts';
import { postOnGitLab } from '../src/ingest/forge/gitlab-note.ts';
import { postedComment, siteAddressIn } from '../src/views/change-report/posted-comment.ts';

/** Far more than a report that fits a comment. */
const largestReport = 1024 * 1024;

const [forge, file] = process.argv.slice(2);
const settings = existsSync('content/site.yaml') ? readFileSync('content/site.yaml', 'utf8') : '';
const preview = process.env['PREVIEW_ADDRESS'] ?? '';
const allowed = [siteAddressIn(settings) ?? '', preview === '' ? '' : `${preview.replace(/\/+$/, '')}/`];

if (forge === 'github' && file !== undefined) {
	const run = finishedRun(JSON.parse(readFileSync(wanted('GITHUB_EVENT_PATH'), 'utf8')));
	if (run === undefined) fail('This run is not about a pull request.');
	const api = process.env['GITHUB_API_URL'] ?? 'https://api.github.com';
	const ask = askingForge(api, wanted('GITHUB_TOKEN'), { accept: 'application/vnd.github+json' });
	const comment = postedComment(reportIn(file), { commit: run.headSha, allowed });
	const pulls = await postOnGitHub(run, comment, ask);
	console.log(`Posted on ${String(pulls.length)} pull requests: ${pulls.join(', ')}`);
} else if (forge === 'gitlab') {
	const ask = askingForge(wanted('CI_API_V4_URL'), wanted('LAPORAN_TOKEN'));
	const comment = (report: string, commit: string) => postedComment(report, { commit, allowed });
	const posted = await postOnGitLab(encodeURIComponent(wanted('CI_PROJECT_ID')), comment, ask);
	console.log(`Posted on ${String(posted.length)} merge requests: ${posted.join(', ')}`);
} else fail('Usage: node scripts/post-report.ts github <report.md>, or: node scripts/post-report.ts gitlab');

function reportIn(path: string): string {
	const entry = lstatSync(path, { throwIfNoEntry: false });
	// A link in an archive can lead to anything on this machine.
	if (entry?.isFile() !== true || entry.size > largestReport) fail(`${path} is no report.`);
	return readFileSync(path, 'utf8');
}

function wanted(name: string): string {
	const value = process.env[name] ?? '';
	return value === '' ? fail(`${name} is not set.`) : value;
}

function fail(message: string): never {
	console.error(message);
	process.exit(1);
}
