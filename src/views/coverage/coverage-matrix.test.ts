import { expect, test } from 'vitest';
import { aCoveredRegion, type CoverageKeys } from '../../../tests/builders/coverage.ts';
import { regionCoverage } from '../../domain/coverage/region-coverage.ts';
import { coverageMatrix } from './coverage-matrix.ts';
import type { RecordOrigin } from './coverage-state.ts';

function matrixOf(keys: CoverageKeys, origin: RecordOrigin = 'unit') {
	const parts = aCoveredRegion(keys);
	const coverage = regionCoverage({ asOf: '2026-11-22', ...parts });
	return coverageMatrix(coverage, parts.agencies, origin);
}

const keys = {
	duties: [{ from: 2025 }],
	agencies: {
		rs: { name: 'RSUD', category: 'rsud' },
		dinkes: { name: 'Dinas Kesehatan', shortName: 'Dinkes' },
		dlh: { name: 'Dinas Lingkungan Hidup', shortName: 'DLH', activeFrom: '2026' },
		arsip: { name: 'Dinas Kearsipan' },
	},
	dates: [
		['dinkes', { trial: '2025' }],
		['dlh', { trial: '2026' }],
	],
} satisfies CoverageKeys;

test('the present year comes first, categories in their order, agencies by the name that is shown', () => {
	const { years, groups } = matrixOf(keys);
	expect(years).toEqual(['2026', '2025']);
	expect(groups.map(({ label, size, rows }) => [label, size, rows.map(({ link }) => link.label)])).toEqual([
		['Dinas', '3 unit', ['Dinas Kearsipan', 'Dinkes', 'DLH']],
		['Rumah sakit daerah', '1 unit', ['RSUD']],
	]);
});

test('each agency has a state for each year, under a link to its page', () => {
	const dlh = matrixOf(keys).groups[0]?.rows[2];
	expect(dlh).toEqual({
		link: { label: 'DLH', path: '/daerah/kota-a/dlh/' },
		states: [
			{ tone: 'met', label: 'Terpenuhi' },
			{ tone: 'free', label: 'Tidak berlaku', detail: 'tidak aktif' },
		],
	});
});

test('totals are those who met the duty among those who had one', () => {
	const { groups, totals } = matrixOf(keys);
	expect(groups.map((group) => group.totals)).toEqual([
		['1 dari 3', '1 dari 2'],
		['–', '–'],
	]);
	expect(totals).toEqual(['1 dari 3', '1 dari 2']);
});

test('the caption says whether the numbers are about duties or about records', () => {
	expect(matrixOf(keys).caption).toContain('unit yang memenuhi di antara yang berkewajiban');
	expect(matrixOf(keys, 'sumber-terbuka').caption).toContain('unit yang catatannya sebanyak yang diwajibkan');
});
