import { expect, test } from 'vitest';
import { familyOf, runningProcesses } from './process-table.ts';

test('this very process is among those that run, with its memory', () => {
	const own = runningProcesses().find(({ pid }) => pid === process.pid);
	expect(own?.parent).toBe(process.ppid);
	expect(own?.memory).toBeGreaterThan(10_000_000);
});

test('a family is the process with all its descendants and nobody else', () => {
	const process = (pid: number, parent: number) => ({ pid, parent, program: 'node', memory: 1 });
	const all = [process(1, 0), process(2, 1), process(3, 2), process(4, 1), process(5, 4)];
	expect(familyOf(2, all).map(({ pid }) => pid)).toEqual([2, 3]);
	expect(familyOf(9, all)).toEqual([]);
});
