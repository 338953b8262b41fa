import { expect, test } from 'vitest';
import { summaryLine, tallyOf } from './tally.ts';

test('counts come from the report of vitest or of Playwright', () => {
	expect(tallyOf({ numPassedTests: 7, numFailedTests: 0, numPendingTests: 1 }, true)).toEqual({
		passed: 7,
		failed: 0,
	});
	expect(tallyOf({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 } }, false)).toEqual({
		passed: 5,
		failed: 2,
	});
});

test('a step without a report counts nothing when it ends well, one failure when it does not', () => {
	expect(tallyOf(undefined, true)).toEqual({ passed: 0, failed: 0 });
	expect(tallyOf(undefined, false)).toEqual({ passed: 0, failed: 1 });
});

test('a file that could not be loaded fails although no test of it ran', () => {
	expect(tallyOf({ numPassedTests: 7, numFailedTests: 0 }, false)).toEqual({ passed: 7, failed: 1 });
});

test('the last line adds all steps', () => {
	expect(
		summaryLine([
			{ passed: 7, failed: 0 },
			{ passed: 5, failed: 2 },
		]),
	).toBe('12 passed, 2 failed');
	expect(summaryLine([])).toBe('0 passed, 0 failed');
});
