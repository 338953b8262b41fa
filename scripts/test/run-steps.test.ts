import { expect, test } from 'vitest';
import { runSteps } from './run-steps.ts';
import type { Step } from './steps.ts';

function step(name: string, needs: readonly string[] = [], alone = false): Step {
	return { name, command: name, needs, alone };
}

/** Runs the steps, those in `failing` ending badly; tells what ran beside what as `name: beside, beside`. */
async function watched(steps: readonly Step[], failing: readonly string[] = []) {
	const running = new Set<string>();
	const beside: string[] = [];
	const endings = await runSteps(steps, {
		lanes: 2,
		run: async ({ name }) => {
			beside.push(`${name}: ${[...running].join(', ')}`);
			running.add(name);
			await new Promise(setImmediate);
			running.delete(name);
			return !failing.includes(name);
		},
		refuse: () => false,
		endedWell: (result) => result,
	});
	return { beside, endings };
}

test('two steps run beside each other, a third waits for a lane', async () => {
	const { beside } = await watched([step('lint'), step('unit'), step('build')]);
	expect(beside).toEqual(['lint: ', 'unit: lint', 'build: unit']);
});

test('nothing runs beside a step that runs alone', async () => {
	const { beside } = await watched([
		step('lint'),
		step('build', [], true),
		step('unit'),
		step('site', ['build']),
	]);
	expect(beside).toEqual(['lint: ', 'unit: lint', 'build: ', 'site: ']);
});

test('a step whose need ended badly is refused, and so is what needs it', async () => {
	const { beside, endings } = await watched(
		[step('build'), step('site', ['build']), step('links', ['site']), step('unit')],
		['build'],
	);
	expect(beside).toEqual(['build: ', 'unit: build']);
	expect(endings.map(({ step: { name }, result, because }) => [name, result, because])).toEqual([
		['build', false, []],
		['site', false, ['build']],
		['links', false, ['site']],
		['unit', true, []],
	]);
});

test('steps that need each other are an error instead of an endless wait', async () => {
	await expect(watched([step('a', ['b']), step('b', ['a'])])).rejects.toThrow('a, b');
});
