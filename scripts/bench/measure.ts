import { spawn } from 'node:child_process';
import { familyOf, runningProcesses, type RunningProcess } from './process-table.ts';

/** What a part of a measured command used. */
export interface Usage {
	/** Time between its first and its last sign of life. */
	readonly seconds: number;
	/** The most memory that it held at one moment, in bytes, seen in samples. */
	readonly peakBytes: number;
}

export interface Measurement {
	/** The whole command with everything that it started. */
	readonly whole: Usage;
	/** The programs among them whose name begins with `watched`; absent when none ran. */
	readonly watched?: Usage;
	readonly exitCode: number | null;
	/** Last lines of its output, to explain a failure. */
	readonly output: string;
}

const sampleEveryMs = 100;
const keptOutput = 4000;

function memoryOf(processes: readonly RunningProcess[]): number {
	return processes.reduce((sum, { memory }) => sum + memory, 0);
}

/** Adds samples up; the time runs from the first sample in which anything ran to the last. */
function meter() {
	let first: number | undefined;
	let last = 0;
	let peakBytes = 0;
	return {
		add(processes: readonly RunningProcess[], now: number) {
			if (processes.length === 0) return;
			first ??= now;
			last = now;
			peakBytes = Math.max(peakBytes, memoryOf(processes));
		},
		read: (): Usage | undefined =>
			first === undefined ? undefined : { seconds: (last - first) / 1000, peakBytes },
	};
}

/**
 * Runs a command and measures it from outside: wall time, and the peak of the memory of its whole process family,
 * sampled ten times a second. `watched` names a program inside it that is measured on its own too.
 */
export function measure(
	command: string,
	args: readonly string[],
	{ env, watched }: { readonly env: Readonly<Record<string, string | undefined>>; readonly watched?: string },
): Promise<Measurement> {
	return new Promise((resolve, reject) => {
		const started = performance.now();
		const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
		const all = meter();
		const part = meter();
		let output = '';
		const keep = (chunk: Buffer) => {
			output = (output + chunk.toString()).slice(-keptOutput);
		};
		child.stdout.on('data', keep);
		child.stderr.on('data', keep);
		const timer = setInterval(() => {
			if (child.pid === undefined) return;
			const now = performance.now();
			const family = familyOf(child.pid, runningProcesses());
			all.add(family, now);
			if (watched !== undefined)
				part.add(
					family.filter(({ program }) => program.startsWith(watched)),
					now,
				);
		}, sampleEveryMs);
		child.on('error', (error) => {
			clearInterval(timer);
			reject(error);
		});
		child.on('close', (exitCode) => {
			clearInterval(timer);
			const seconds = (performance.now() - started) / 1000;
			const watchedUsage = part.read();
			resolve({
				whole: { seconds, peakBytes: all.read()?.peakBytes ?? 0 },
				...(watchedUsage !== undefined && { watched: watchedUsage }),
				exitCode,
				output,
			});
		});
	});
}
