import { z } from 'astro/zod';

/** How many tests of a step passed and failed. */
export interface Tally {
	readonly passed: number;
	readonly failed: number;
}

/** `vitest --reporter=json`. */
const vitestReport = z.object({ numPassedTests: z.int(), numFailedTests: z.int() });

/** Playwright's JSON reporter. A flaky test failed first, and there are no second tries here. */
const playwrightReport = z.object({
	stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int() }),
});

function counts(report: unknown): Tally | undefined {
	const vitest = vitestReport.safeParse(report);
	if (vitest.success) return { passed: vitest.data.numPassedTests, failed: vitest.data.numFailedTests };
	const playwright = playwrightReport.safeParse(report);
	if (!playwright.success) return undefined;
	const { expected, unexpected, flaky } = playwright.data.stats;
	return { passed: expected, failed: unexpected + flaky };
}

/**
 * Result of one step from the report it wrote (undefined when it writes none, or broke before) and from its exit.
 * A step that ended badly always counts at least one failure, so that nothing can fail unseen.
 */
export function tallyOf(report: unknown, endedWell: boolean): Tally {
	const { passed, failed } = counts(report) ?? { passed: 0, failed: 0 };
	return { passed, failed: endedWell ? failed : Math.max(1, failed) };
}

/** The last line of the test command. */
export function summaryLine(tallies: readonly Tally[]): string {
	const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
	const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
	return `${String(passed)} passed, ${String(failed)} failed`;
}
