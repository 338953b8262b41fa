import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'astro/zod';

const workflowFolder = '.github/workflows';
const workflowFiles = readdirSync(workflowFolder).map((name) => join(workflowFolder, name));

const permissions = z.record(z.string(), z.enum(['read', 'write', 'none']));
const step = z.object({
	uses: z.string().optional(),
	run: z.string().optional(),
	with: z.record(z.string(), z.unknown()).default({}),
});
const workflow = z.object({
	name: z.string(),
	on: z.record(z.string(), z.unknown()),
	permissions,
	jobs: z.record(
		z.string(),
		z.object({
			permissions: permissions.optional(),
			'timeout-minutes': z.number().max(20),
			if: z.string().optional(),
			steps: z.array(step),
		}),
	),
});

const read = (file: string) => workflow.parse(parse(readFileSync(file, 'utf8')));
const stepsOf = (file: string) => Object.values(read(file).jobs).flatMap(({ steps }) => steps);
const mayWrite = (file: string) => {
	const { permissions: shared, jobs } = read(file);
	return [shared, ...Object.values(jobs).map((job) => job.permissions ?? {})].flatMap((granted) =>
		Object.entries(granted).flatMap(([what, how]) => (how === 'write' ? [what] : [])),
	);
};

test('there are workflows to look at', () => {
	expect(workflowFiles).toHaveLength(2);
});

describe.each(workflowFiles)('%s', (file) => {
	test('names a whole commit and its version for each action', () => {
		const lines = readFileSync(file, 'utf8').match(/^.*\buses:.*$/gm) ?? [];
		expect(lines.length).toBeGreaterThan(0);
		for (const line of lines) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
	});

	test('puts nothing of an event into a command', () => {
		for (const { run = '' } of stepsOf(file)) expect(run).not.toContain('${{');
	});

	test('leaves no token in the files that it checks out', () => {
		const checkouts = stepsOf(file).filter(({ uses = '' }) => uses.startsWith('actions/checkout@'));
		for (const { with: inputs } of checkouts) expect(inputs['persist-credentials']).toBe(false);
	});

	test('never runs with the rights of the repository on what others propose', () => {
		const { on } = read(file);
		expect(Object.keys(on)).not.toContain('pull_request_target');
		const text = readFileSync(file, 'utf8');
		if (mayWrite(file).length === 0) {
			expect(text).not.toMatch(/secrets\.|github\.token/);
			return;
		}
		expect(mayWrite(file)).toEqual(['pull-requests']);
		expect(Object.keys(on)).toEqual(['workflow_run']);
		expect(read(file).permissions).toEqual({});
		const checkouts = stepsOf(file).filter(({ uses = '' }) => uses.startsWith('actions/checkout@'));
		for (const { with: inputs } of checkouts) {
			expect(inputs['ref']).toBe('${{ github.event.repository.default_branch }}');
		}
		expect(text).not.toMatch(/npm (?:ci|install|run)|npx|secrets\./);
	});
});

/** Files that a file imports, and those that they import; packages by their name. */
function importsOf(file: string, seen = new Set<string>()): ReadonlySet<string> {
	if (seen.has(file)) return seen;
	seen.add(file);
	const statements = readFileSync(file, 'utf8').matchAll(
		/^(?:import|export)\b(?! type)[^;]*?from '([^']+)'/gm,
	);
	for (const [, from = ''] of statements) {
		if (from.startsWith('.')) importsOf(join(dirname(file), from), seen);
		else seen.add(from);
	}
	return seen;
}

test('the script of the job that may write needs no installed package', () => {
	const imported = [...importsOf('scripts/post-report.ts')];
	expect(imported).toContain('src/ingest/forge/github-comment.ts');
	expect(imported.filter((from) => !/^(?:node:|scripts\/|src\/)/.test(from))).toEqual([]);
});

test('the report of GitLab is made where it is looked for, and only the schedule has the token', () => {
	const file = '.gitlab/ci/laporan.yml';
	const job = z.object({
		script: z.array(z.string()),
		artifacts: z.object({ paths: z.array(z.string()) }).optional(),
		rules: z.array(z.object({ if: z.string() })).optional(),
	});
	const all = z.record(z.string(), z.unknown()).parse(parse(readFileSync(file, 'utf8')));
	const made = job.parse(all['laporan']);
	const posted = job.parse(all['pasang-laporan']);
	const script = readFileSync('src/ingest/forge/gitlab-note.ts', 'utf8');
	expect(made.artifacts?.paths).toEqual(['laporan/laporan.md']);
	expect(script).toContain("const jobName = 'laporan'");
	expect(script).toContain("const reportFile = 'laporan/laporan.md'");
	expect(made.script.join('\n')).not.toContain('LAPORAN_TOKEN');
	expect(posted.rules?.map((rule) => rule.if)).toEqual([
		'$CI_PIPELINE_SOURCE == "schedule" && $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH && $LAPORAN_TOKEN',
	]);
	expect(posted.script).toEqual(['node scripts/post-report.ts gitlab']);
	expect(parse(readFileSync('.gitlab-ci.yml', 'utf8'))).toEqual({ include: [{ local: file }] });
});

describe('issue forms', () => {
	const folder = '.github/ISSUE_TEMPLATE';
	const forms = readdirSync(folder).filter((name) => name !== 'config.yml');
	const form = z.strictObject({
		name: z.string(),
		description: z.string(),
		title: z.string(),
		labels: z.array(z.string()).length(1),
		body: z.array(
			z.strictObject({
				type: z.enum(['markdown', 'input', 'textarea', 'dropdown']),
				id: z.string().optional(),
				attributes: z.record(z.string(), z.unknown()),
				validations: z.object({ required: z.boolean() }).optional(),
			}),
		),
	});

	test.each(forms)(
		'%s is a form with named fields, and has a twin for GitLab with the same label',
		(name) => {
			const { body, labels } = form.parse(parse(readFileSync(join(folder, name), 'utf8')));
			const ids = body.flatMap(({ type, id }) => (type === 'markdown' ? [] : [id]));
			expect(new Set(ids).size).toBe(ids.length);
			expect(ids).not.toContain(undefined);
			const twin = join('.gitlab/issue_templates', name.replace(/^\d-(.*)\.yml$/, '$1.md'));
			expect(existsSync(twin)).toBe(true);
			const text = readFileSync(twin, 'utf8');
			expect(text).toContain(`/label ~${labels.join()}`);
			const asked = body.flatMap(({ type, attributes }) =>
				type === 'markdown' ? [] : [attributes['label']],
			);
			const headings = [...text.matchAll(/^### (.*)$/gm)].map(([, heading]) => heading);
			expect(headings).toEqual(asked);
		},
	);

	test('the template of a merge request is that of a pull request', () => {
		const github = readFileSync('.github/PULL_REQUEST_TEMPLATE.md', 'utf8');
		expect(readFileSync('.gitlab/merge_request_templates/Default.md', 'utf8')).toBe(github);
	});
});

test('the example of owners names places that there are', () => {
	const paths = readFileSync('docs/CODEOWNERS.example', 'utf8').matchAll(/^\/(\S+)/gm);
	for (const [, path = ''] of paths) expect(existsSync(path), path).toBe(true);
});
