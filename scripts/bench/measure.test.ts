import { expect, test } from 'vitest';
import { measure } from './measure.ts';

test('time, memory, exit code and output of a command are measured', async () => {
	const code = `
		const held = Buffer.alloc(200_000_000, 1);
		setTimeout(() => { console.log('held', held.length); process.exit(3); }, 600);
	`;
	const { whole, exitCode, output } = await measure(process.execPath, ['-e', code], { env: process.env });
	expect(whole.seconds).toBeGreaterThan(0.6);
	expect(whole.peakBytes).toBeGreaterThan(200_000_000);
	expect(exitCode).toBe(3);
	expect(output).toContain('held 200000000');
});

test('a program that the command starts is measured on its own', async () => {
	const code = `require('node:child_process').spawnSync('sleep', ['1'])`;
	const { watched, whole } = await measure(process.execPath, ['-e', code], {
		env: process.env,
		watched: 'sleep',
	});
	expect(watched?.seconds).toBeGreaterThan(0.2);
	expect(watched?.seconds).toBeLessThan(whole.seconds);
	expect(watched?.peakBytes).toBeLessThan(whole.peakBytes);
});
