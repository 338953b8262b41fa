import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { steps, type Step } from './test/steps.ts';
import { summaryLine, tallyOf, type Tally } from './test/tally.ts';

const env = {
	...process.env,
	ASTRO_TELEMETRY_DISABLED: '1',
	PATH: [resolve('node_modules/.bin'), process.env['PATH'] ?? ''].join(delimiter),
};

function readReport(file: string | undefined): unknown {
	if (file === undefined || !existsSync(file)) return undefined;
	const report: unknown = JSON.parse(readFileSync(file, 'utf8'));
	return report;
}

function run(step: Step): Tally & { readonly endedWell: boolean } {
	// A report of an earlier run must not speak for this one.
	if (step.report !== undefined) rmSync(step.report, { force: true });
	const { status } = spawnSync(step.command, { shell: true, stdio: 'inherit', env });
	return { ...tallyOf(readReport(step.report), status === 0), endedWell: status === 0 };
}

const failedSteps = new Set<string>();
const tallies: Tally[] = [];
const table: string[] = [];
for (const step of steps) {
	console.log(`\n=== ${step.name}: ${step.command}`);
	const missing = step.needs.filter((name) => failedSteps.has(name));
	const started = performance.now();
	const result = missing.length > 0 ? { ...tallyOf(undefined, false), endedWell: false } : run(step);
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	if (!result.endedWell) failedSteps.add(step.name);
	tallies.push(result);
	const outcome = missing.length > 0 ? `not run, because of: ${missing.join(', ')}` : `${seconds} s`;
	table.push(`${result.endedWell ? 'ok    ' : 'FAILED'} ${step.name} (${summaryLine([result])}, ${outcome})`);
}
console.log(`\n${table.join('\n')}\n${summaryLine(tallies)}`);
process.exitCode = failedSteps.size > 0 ? 1 : 0;
