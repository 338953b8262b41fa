import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { runSteps } from './test/run-steps.ts';
import { steps, type Step } from './test/steps.ts';
import { summaryLine, tallyOf, type Tally } from './test/tally.ts';

interface Outcome extends Tally {
	readonly endedWell: boolean;
	readonly seconds: number;
}

const path = [resolve('node_modules/.bin'), process.env['PATH'] ?? ''].join(delimiter);

function readReport(file: string | undefined): unknown {
	if (file === undefined || !existsSync(file)) return undefined;
	const report: unknown = JSON.parse(readFileSync(file, 'utf8'));
	return report;
}

async function run({ command, name, report, alone }: Step): Promise<Outcome> {
	// A report of an earlier run must not speak for this one.
	if (report !== undefined) rmSync(report, { force: true });
	const started = performance.now();
	const child = spawn(`${command} 2>&1`, {
		shell: true,
		// What runs beside another step is printed when it has ended, so that their lines do not mix.
		stdio: ['ignore', alone ? 'inherit' : 'pipe', 'inherit'],
		env: {
			...process.env,
			ASTRO_TELEMETRY_DISABLED: '1',
			PATH: path,
			...(report !== undefined && { PLAYWRIGHT_JSON_OUTPUT_FILE: report }),
		},
	});
	console.log(`\n=== ${name}: ${command}`);
	const [output] = await Promise.all([child.stdout === null ? '' : text(child.stdout), once(child, 'close')]);
	if (output !== '') console.log(`\n=== ${name}\n${output}`);
	const endedWell = child.exitCode === 0;
	return {
		...tallyOf(readReport(report), endedWell),
		endedWell,
		seconds: (performance.now() - started) / 1000,
	};
}

const endings = await runSteps(steps, {
	run,
	refuse: () => ({ ...tallyOf(undefined, false), endedWell: false, seconds: 0 }),
	endedWell: (outcome) => outcome.endedWell,
	lanes: 2,
});
const table = endings.map(({ step, result, because }) => {
	const how =
		because.length > 0 ? `not run, because of: ${because.join(', ')}` : `${result.seconds.toFixed(1)} s`;
	return `${result.endedWell ? 'ok    ' : 'FAILED'} ${step.name} (${summaryLine([result])}, ${how})`;
});
console.log(`\n${table.join('\n')}\n${summaryLine(endings.map(({ result }) => result))}`);
process.exitCode = endings.some(({ result }) => !result.endedWell) ? 1 : 0;
