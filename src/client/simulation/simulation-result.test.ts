import { expect, test } from 'vitest';
import { indexOfLevels, type IndexRules } from '../../domain/index/index-of-levels.ts';
import { simulationResult } from './simulation-result.ts';

const rules: IndexRules = {
	id: 'iid-2026',
	version: 1,
	formula: {
		divisor: 3,
		maximum: 10_000,
		bands: [
			{ predicate: 'Tinggi', from: 501, to: 10_000 },
			{ predicate: 'Rendah', from: 0, to: 500 },
		],
		count: { pointsPerInnovation: 50, cap: 10, basicServicesNeeded: 1 },
	},
	spd: [{ number: '1', weight: 100, mandatory: true }],
	sid: [{ number: '16', weight: 500, mandatory: true }],
	basicServices: ['pendidikan', 'sosial'],
};

function resultOf(basicService: string | undefined, level: 1 | 2 | 3 = 1, start?: number) {
	const innovation = {
		id: '0',
		levels: { '16': level },
		verified: [],
		basicService,
		named: true,
		reasons: [],
	};
	const input = { spd: { '1': 2 }, spdVerified: [], innovations: [innovation] } as const;
	return simulationResult(indexOfLevels(input, rules), rules, start);
}

test('the result in words: SPD 2, mean 5 / 3, number 0,50, together 4,17', () => {
	expect(resultOf('sosial')).toEqual({
		index: '4,17',
		predicate: 'Rendah',
		announcement: 'Indeks 4,17, Rendah.',
		change: undefined,
		blocks: [
			{ name: 'SPD', points: '2,00', maximum: '3,00', share: 2 / 3 },
			{ name: 'Rerata kematangan', points: '1,67', maximum: '15,00', share: 167 / 1500 },
			{ name: 'Jumlah inovasi', points: '0,50', maximum: '5,00', share: 0.1 },
		],
		notes: [
			'0,84 lagi menuju Tinggi.',
			'1 inovasi dihitung; kematangannya dibagi 3.',
			'Urusan pelayanan dasar terwakili 1 dari 2; paling sedikit 1.',
		],
	});
});

test('a count score that is withheld says what is lacking', () => {
	expect(resultOf(undefined)?.notes[2]).toBe(
		'Skor jumlah inovasi 0: urusan pelayanan dasar terwakili 0, syaratnya 1.',
	);
});

test('the highest band has no next one', () => {
	expect(resultOf('sosial', 3)).toMatchObject({ predicate: 'Tinggi' });
	expect(resultOf('sosial', 3)?.notes[0]).toBe('Sudah di predikat tertinggi.');
});

test('the change is told against the start', () => {
	expect(resultOf('sosial', 1, 500)?.change).toBe('−0,83 dari awal');
	expect(resultOf('sosial', 1, 417)?.change).toBe('sama dengan awal');
});
