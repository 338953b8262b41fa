import { expect, test } from 'vitest';
import type { Step } from '../../domain/index/marginal-gains.ts';
import { simulationSteps } from './simulation-steps.ts';

const names = {
	row: (number: string) => `Indikator ${number}`,
	innovation: (id: string) => `Inovasi ${id}`,
};
const gain = (step: Step) => ({ step, gain: { numerator: 3, denominator: 5 }, effort: undefined });

test.each([
	[
		{ kind: 'baris-spd', row: '1', from: 0 },
		'+0,60',
		'Indikator 1 (baris 1), dari belum terisi ke parameter 1',
	],
	[{ kind: 'baris-spd', row: '1', from: 2 }, '+0,60', 'Indikator 1 (baris 1), dari parameter 2 ke 3'],
	[
		{ kind: 'baris-sid', row: '16', from: 1, innovation: 'a' },
		'+0,60',
		'Indikator 16 (baris 16) naik satu parameter di “Inovasi a”',
	],
	[
		{ kind: 'baris-sid-semua', row: '16', innovations: 9 },
		'+0,60',
		'Indikator 16 (baris 16) naik satu parameter di 9 inovasi',
	],
	[{ kind: 'ajukan', innovation: 'a' }, '+0,60', 'Ajukan “Inovasi a”'],
	[
		{ kind: 'penuhi-syarat', innovation: 'a' },
		'kira-kira +0,60',
		'Penuhi syarat “Inovasi a” supaya dihitung',
	],
	[{ kind: 'inovasi-baru', maturity: 7222 }, 'kira-kira +0,60', 'Tambah satu inovasi yang memenuhi syarat'],
	[
		{ kind: 'lengkapi-yandas', maturity: 7222, needed: 2, missing: ['a', 'b', 'c'] },
		'kira-kira +0,60',
		'Tambah 2 inovasi di urusan pelayanan dasar yang belum terwakili',
	],
] as const)('%o adds %s and is called “%s”', (step, words, title) => {
	expect(simulationSteps([gain(step)], names)).toEqual([
		{ step, title, gain: words, effort: 'Usaha belum diperkirakan' },
	]);
});

test('ten steps are shown, with their effort', () => {
	const many = Array.from({ length: 12 }, (_, place) => ({
		...gain({ kind: 'baris-spd', row: String(place), from: 0 }),
		effort: 'rendah' as const,
	}));
	const steps = simulationSteps(many, names);
	expect(steps).toHaveLength(10);
	expect(steps[0]?.effort).toBe('Usaha rendah');
});
