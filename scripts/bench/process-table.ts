import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** One running process. */
export interface RunningProcess {
	readonly pid: number;
	readonly parent: number;
	/** Name of its program, shortened by the system. */
	readonly program: string;
	/** Memory that it holds in RAM, in bytes. */
	readonly memory: number;
}

/** A file of a process that has just ended cannot be read any more. */
function readIfThere(path: string): string {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return '';
	}
}

/** Linux: one short file a process. The fields are those of proc_pid_status(5). */
function fromProc(): readonly RunningProcess[] {
	return readdirSync('/proc')
		.filter((name) => /^\d+$/.test(name))
		.flatMap((name) => {
			const status = readIfThere(`/proc/${name}/status`);
			const [, program] = /^Name:\t(.*)$/m.exec(status) ?? [];
			const [, parent] = /^PPid:\t(\d+)$/m.exec(status) ?? [];
			const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(status) ?? [];
			if (program === undefined || parent === undefined || kilobytes === undefined) return [];
			return [{ pid: Number(name), parent: Number(parent), program, memory: Number(kilobytes) * 1024 }];
		});
}

/** Other systems: the `ps` of POSIX. */
function fromPs(): readonly RunningProcess[] {
	const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss=,comm='], { encoding: 'utf8' }).split('\n');
	return lines.flatMap((line) => {
		const [, pid, parent, kilobytes, program] = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
		if (program === undefined) return [];
		const name = program.slice(program.lastIndexOf('/') + 1);
		return [{ pid: Number(pid), parent: Number(parent), program: name, memory: Number(kilobytes) * 1024 }];
	});
}

/** All running processes. */
export function runningProcesses(): readonly RunningProcess[] {
	return process.platform === 'linux' ? fromProc() : fromPs();
}

/** A process and everything that it started, directly or not. */
export function familyOf(pid: number, processes: readonly RunningProcess[]): readonly RunningProcess[] {
	const children = processes.filter((candidate) => candidate.parent === pid);
	return [
		...processes.filter((candidate) => candidate.pid === pid),
		...children.flatMap((child) => familyOf(child.pid, processes)),
	];
}
