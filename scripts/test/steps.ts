/** One part of `npm test`. */
export interface Step {
	readonly name: string;
	/** Command line; programs of the project's own dependencies are found. */
	readonly command: string;
	/** The JSON report that the command writes, when it counts tests. */
	readonly report?: string;
	/** Steps that must have ended well, by name; otherwise this one fails without being run. */
	readonly needs: readonly string[];
	/** It keeps every core busy or watches the time: nothing else runs beside it. */
	readonly alone: boolean;
}

function vitest(report: string, ...projects: readonly string[]): string {
	const chosen = projects.map((project) => `--project ${project}`).join(' ');
	return `vitest run ${chosen} --reporter=default --reporter=json --outputFile.json=${report}`;
}

function playwright(project: string, workers: number): string {
	return `playwright test --project=${project} --workers=${String(workers)} --output=test-results/${project}`;
}

const reports = {
	unit: '.cache/test/unit.json',
	site: '.cache/test/site.json',
	accessibility: '.cache/test/accessibility.json',
	behaviour: '.cache/test/behaviour.json',
};

/** Everything that `npm test` runs; what keeps one core busy stands beside something that does so too. */
export const steps: readonly Step[] = [
	// Both parts of lint read them.
	{ name: 'generated types', command: 'astro sync', needs: [], alone: true },
	{ name: 'lint', command: 'npm run --silent lint:code', needs: ['generated types'], alone: false },
	{
		name: 'unit tests',
		command: vitest(reports.unit, 'unit'),
		report: reports.unit,
		needs: [],
		alone: false,
	},
	{ name: 'types', command: 'npm run --silent lint:types', needs: ['generated types'], alone: false },
	// It writes the generated types anew, which must not happen while somebody reads them.
	{ name: 'build', command: 'node scripts/build.ts', needs: [], alone: true },
	{ name: 'browser', command: 'node scripts/browser.ts', needs: [], alone: false },
	{
		name: 'HTML, links, builds',
		command: vitest(reports.site, 'site', 'build'),
		report: reports.site,
		needs: ['build'],
		alone: false,
	},
	{
		name: 'accessibility',
		command: playwright('accessibility', 1),
		report: reports.accessibility,
		needs: ['build', 'browser'],
		alone: false,
	},
	{
		name: 'behaviour',
		command: playwright('behaviour', 2),
		report: reports.behaviour,
		needs: ['build', 'browser'],
		alone: true,
	},
];
