import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { z } from 'astro/zod';
import { officialResultSchema } from '../../schema/region.ts';
import { formatScore, resultTables } from './region-results.ts';

const source = { title: 'Kepmendagri', date: '2021-12' };

const aResult = (data: Partial<z.input<typeof officialResultSchema>> = {}) =>
	officialResultSchema.parse({ year: 2021, scale: '0-100', standing: 'resmi', source, ...data });

const rowsOf = (results: Parameters<typeof resultTables>[0]) =>
	resultTables(results).map(({ caption, rows }) => [caption, rows.map(({ year }) => year)]);

test('raw scores and indexes stand in two tables, the index first, newest year first', () => {
	const results = [
		aResult({ year: 2019, scale: 'mentah', score: 1020 }),
		aResult({ year: 2021, score: 55.83 }),
		aResult({ year: 2020, scale: 'mentah', score: 2501 }),
		aResult({ year: 2023, score: 62.7 }),
	];
	expect(rowsOf(results)).toEqual([
		['Indeks 0–100 (sejak 2021)', ['2023', '2021']],
		['Skor mentah (jumlah poin, sampai 2020)', ['2020', '2019']],
	]);
});

test('a scale without results has no table', () => {
	expect(rowsOf([aResult({ scale: 'mentah', year: 2020 })])).toEqual([
		['Skor mentah (jumlah poin, sampai 2020)', ['2020']],
	]);
	expect(resultTables([])).toEqual([]);
});

test('whatever results a region has, no table holds both scales and every result is in one', () => {
	const result = fc
		.record({
			year: fc.integer({ min: 2017, max: 2026 }),
			scale: fc.constantFrom('mentah', '0-100'),
			score: fc.integer({ min: 0, max: 100 }),
		})
		.map((data) => aResult({ ...data, predicate: data.scale }));
	fc.assert(
		fc.property(fc.array(result, { maxLength: 6 }), (results) => {
			const tables = resultTables(results);
			for (const { rows } of tables) {
				const scales = rows.flatMap(({ figures }) => figures.map(({ predicate }) => predicate));
				expect(new Set(scales).size).toBe(1);
			}
			expect(tables.flatMap(({ rows }) => rows)).toHaveLength(results.length);
		}),
	);
});

test('figures that disagree stand side by side in one row, each with its source', () => {
	const rival = { title: 'Berita', publisher: 'Antara' };
	const result = aResult({
		score: 55.83,
		predicate: 'Inovatif',
		conflicts: [{ score: 58.2, note: 'Angka sebelum banding.', source: rival }],
	});
	const [row, ...others] = resultTables([result])[0]?.rows ?? [];
	expect(others).toEqual([]);
	expect(row?.figures).toMatchObject([
		{ score: '55,83', predicate: 'Inovatif', source: { title: 'Kepmendagri', origin: 'Desember 2021' } },
		{ score: '58,20', note: 'Angka sebelum banding.', source: { title: 'Berita', origin: 'Antara' } },
	]);
	expect(row?.figures[1]?.predicate).toBeUndefined();
});

test('a figure that a source does not give is absent, and zero is zero', () => {
	const figureOf = (data: Parameters<typeof aResult>[0]) =>
		resultTables([aResult(data)])[0]?.rows[0]?.figures[0];
	expect(figureOf({ predicate: 'Inovatif' })).toMatchObject({ score: undefined, innovations: undefined });
	expect(figureOf({ score: 0, innovations: 0 })).toMatchObject({ score: '0,00', innovations: '0' });
});

test('a result that the region told before the announcement says so', () => {
	const standingOf = (standing: 'resmi' | 'sementara') =>
		resultTables([aResult({ standing })])[0]?.rows[0]?.standing;
	expect(standingOf('sementara')).toBe('Disebut daerah sebelum pengumuman resmi');
	expect(standingOf('resmi')).toBe('Hasil resmi');
});

test('a score is written as its scale is published', () => {
	expect(formatScore('0-100', 62.7)).toBe('62,70');
	expect(formatScore('mentah', 2501)).toBe('2.501');
});
