import { expect, test } from 'vitest';
import {
	aRubricInput,
	aRulesFile,
	anInnovationInput,
	someRegionInputs,
} from '../../../tests/builders/index-input.ts';
import { recomputedIndex, recomputedMaturity } from './recomputation.ts';

const formula = {
	divisor: 3,
	maximum: 10_000,
	bands: [{ predicate: 'Semua', from: 0, to: 10_000 }],
	count: { pointsPerInnovation: 100, cap: 10, basicServicesNeeded: 1 },
};
const rows = [
	{ number: '1', aspect: 'spd', name: 'Visi', weight: 200, mandatory: true, levels: [] },
	{ number: '16', aspect: 'sid', name: 'Regulasi', weight: 300, mandatory: true, levels: [] },
] as const;
const rules = aRulesFile({ rubrics: [aRubricInput({ formula, rows })] });
const counted = anInnovationInput('x', { levels: { '16': 3 }, verified: ['16'], basicService: 'sosial' });
const inputs = someRegionInputs({ spd: { '1': 2 }, innovations: [counted] });

test('the browser gets the same as the page: SPD 4, maturity 9 / 3, number 1; verified without the SPD', () => {
	expect(recomputedIndex(rules, inputs, { claimed: '8/1', verified: '4/1' })).toEqual({
		agrees: true,
		sentences: [
			'Sama sampai angka terakhir.',
			'Menurut isian: 8,00, tepatnya 8/1.',
			'Hanya yang terverifikasi: 4,00, tepatnya 4/1.',
			'Dihitung dari 1 baris SPD yang terisi dan 1 inovasi, 1 di antaranya dihitung.',
		],
	});
});

test('a page that shows something else by the smallest amount is called different', () => {
	const found = recomputedIndex(rules, inputs, { claimed: '8000001/1000000', verified: '4/1' });
	expect(found.agrees).toBe(false);
	expect(found.sentences.slice(0, 3)).toEqual([
		'BERBEDA: jangan pakai angka di halaman ini.',
		'Menurut isian: halaman ini menulis 8,00, tepatnya 8000001/1000000, peramban Anda mendapat 8,00, tepatnya 8/1.',
		'Hanya yang terverifikasi: 4,00, tepatnya 4/1.',
	]);
});

test('rules that do not know the rubric of the page give no figure, so nothing agrees', () => {
	const other = { ...inputs, rubric: { ...inputs.rubric, id: 'iid-2030' } };
	const { agrees, sentences } = recomputedIndex(rules, other, { claimed: '8/1', verified: '4/1' });
	expect(agrees).toBe(false);
	expect(sentences[1]).toContain('peramban Anda mendapat tidak ada angka');
});

test('maturity is added up again from weights and levels, verified rows by themselves', () => {
	const answered = [
		{ number: '16', weight: 300, level: 3, verified: false },
		{ number: '17', weight: 75, level: 2, verified: true },
		{ number: '18', weight: 200, level: 0, verified: false },
	] as const;
	// 9 + 1,5 = 10,5; verified 1,5.
	expect(recomputedMaturity({ rows: answered, claimed: 1050, verified: 150 })).toEqual({
		agrees: true,
		sentences: [
			'Sama sampai angka terakhir.',
			'Menurut isian: 10,50, tepatnya 21/2.',
			'Hanya yang terverifikasi: 1,50, tepatnya 3/2.',
			'Dihitung dari 2 baris yang terisi: bobot × parameter.',
		],
	});
	expect(recomputedMaturity({ rows: answered, claimed: 1050, verified: 151 }).agrees).toBe(false);
});
