import { expect, test } from 'vitest';
import type { MarginalGain, Step } from '../../domain/index/marginal-gains.ts';
import { distinctSteps } from './distinct-steps.ts';

function gain(step: Step): MarginalGain {
	return { step, gain: { numerator: 1, denominator: 1 }, effort: undefined };
}

const kept = (...steps: Step[]) => distinctSteps(steps.map(gain)).map(({ step }) => step);

test('a row of the SID is said once: the first of raising it in one innovation, in another, or in all', () => {
	const all = { kind: 'baris-sid-semua', row: '16', innovations: 2 } as const;
	const one = (innovation: string) => ({ kind: 'baris-sid', row: '16', from: 1, innovation }) as const;
	const other = { ...one('a'), row: '17' };
	const region = { kind: 'baris-spd', row: '16', from: 0 } as const;
	expect(kept(all, one('a'), one('b'), other, region)).toEqual([all, other, region]);
	expect(kept(one('a'), one('b'), all)).toEqual([one('a')]);
});

test('of many innovations that could be admitted, the first three of each kind are enough', () => {
	const submit = (innovation: string) => ({ kind: 'ajukan', innovation }) as const;
	const qualify = (innovation: string) => ({ kind: 'penuhi-syarat', innovation }) as const;
	const steps = ['a', 'b', 'c', 'd'].flatMap((id) => [submit(id), qualify(id)]);
	expect(kept(...steps)).toEqual(steps.slice(0, 6));
});
