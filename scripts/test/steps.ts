/** One part of `npm test`. */
export interface Step {
	readonly name: string;
	/** Command line; programs of the project's own dependencies are found. */
	readonly command: string;
	/** The JSON report that the command writes, when it counts tests. */
	readonly report?: string;
	/** Steps that must have ended well, by name; otherwise this one fails without being run. */
	readonly needs: readonly string[];
}

function vitest(report: string, ...projects: readonly string[]): string {
	const chosen = projects.map((project) => `--project ${project}`).join(' ');
	return `vitest run ${chosen} --reporter=default --reporter=json --outputFile.json=${report}`;
}

const reports = {
	unit: '.cache/test/unit.json',
	site: '.cache/test/site.json',
	browser: '.cache/test/browser.json',
};

/** Everything that `npm test` runs, in order. */
export const steps: readonly Step[] = [
	{ name: 'lint and types', command: 'npm run --silent lint', needs: [] },
	{ name: 'unit tests', command: vitest(reports.unit, 'unit'), report: reports.unit, needs: [] },
	{ name: 'build', command: 'node scripts/build.ts', needs: [] },
	{
		name: 'HTML, links, builds',
		command: vitest(reports.site, 'site', 'build'),
		report: reports.site,
		needs: ['build'],
	},
	{ name: 'browser', command: 'node scripts/browser.ts', needs: [] },
	{
		name: 'behaviour, accessibility',
		command: 'playwright test',
		report: reports.browser,
		needs: ['build', 'browser'],
	},
];
