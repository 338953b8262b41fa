import { describe, expect, test } from 'vitest';
import type { FormFile } from './form-file.ts';
import { formMaturity } from './form-maturity.ts';

const row = { threshold: null, bases: [], mandatory: false };
const rubric: NonNullable<FormFile['rubric']> = {
	id: 'iid-2026',
	title: 'Indeks Inovasi Daerah 2026',
	rows: [
		{ ...row, number: '16', name: 'Regulasi', weight: 300, mandatory: true, effort: 'tinggi' },
		{ ...row, number: '19', name: 'Alat kerja', weight: 100, effort: 'rendah' },
		{ ...row, number: '35', name: 'Video', weight: 300, effort: 'rendah' },
	],
};

const filled = (rows: Record<string, Record<string, string>>) =>
	formMaturity(rubric, { assessments: { 'iid-2026': rows } });

describe('the score of what is being written', () => {
	test('is none while no row is filled, which is not zero', () => {
		const maturity = filled({});
		expect(maturity?.score).toBeUndefined();
		expect(maturity?.filled).toBe('0 dari 3 baris terisi; 3 belum terisi');
		expect(maturity?.mandatory).toBe('Baris wajib yang belum terisi: 16.');
	});

	test('is weight times level, with the steps that add most first and the easier one before the harder', () => {
		const maturity = filled({ '16': { level: '1' }, '19': { level: '3' } });
		// 3,00 × 1 + 1,00 × 3 of 7,00 × 3.
		expect(maturity?.score).toBe('Skor kematangan 6,00 dari 21,00');
		expect(maturity?.steps.map((step) => step.text)).toEqual([
			'Video ke parameter 1: +3,00 poin. Usaha rendah.',
			'Regulasi ke parameter 2: +3,00 poin. Usaha tinggi.',
		]);
		expect(maturity?.label).toContain('bukan nilai resmi Kemendagri');
	});
});
