import { expect, test } from 'vitest';
import { comparison } from './comparison.ts';
import type { Aspect, ComparedAspects, ComparedInnovation, ComparedPrerequisite } from './compared.ts';
import { sheetRows } from './sheet-rows.ts';

function innovation(
	aspects: ComparedAspects,
	rest: Partial<Pick<ComparedInnovation, 'owner' | 'sample' | 'prerequisites'>> = {},
): ComparedInnovation {
	return {
		format: 1,
		id: 'kota-arunika/antre',
		title: 'Antre',
		path: '/inovasi/kota-arunika/antre/',
		region: 'Kota Arunika',
		owner: 'Kota Arunika',
		sample: true,
		aspects: { ringkasan: [{ text: 'Antre dari rumah.' }], ...aspects },
		...rest,
	};
}

function rowOf(innovations: readonly ComparedInnovation[], aspect: Aspect) {
	return comparison(innovations).rows.find((row) => row.aspect === aspect);
}

const days = (value: number) => ({
	waktu: [{ text: `${String(value)} hari`, size: { value, scale: 'hari' } }],
});

test('rows of which nobody says anything are left out and named', () => {
	const { rows, leftOut } = comparison([innovation(days(5)), innovation({})]);
	expect(rows.map(({ label }) => label)).toEqual(['Pemilik', 'Apa', 'Waktu meniru']);
	expect(leftOut).toContain('Biaya');
	expect(leftOut).not.toContain('Waktu meniru');
});

test('a row that one innovation fills says of the other that nothing is known', () => {
	const row = rowOf([innovation(days(5)), innovation({})], 'waktu');
	expect(row?.cells).toMatchObject([{ lines: [{ text: '5 hari' }] }, undefined]);
});

test('reasons why nothing is known do not fill a row alone, but are told beside a figure', () => {
	const without = innovation({ kematangan: [{ text: 'Belum diisi.', unknown: true }] });
	expect(comparison([without, without]).leftOut).toContain('Kematangan');
	const row = rowOf([innovation({ kematangan: [{ text: '69,40' }] }), without], 'kematangan');
	expect(row?.cells[1]?.lines).toEqual([{ text: 'Belum diisi.', unknown: true }]);
});

test('figures of one scale are drawn against the longest: 5 of 20 days is a quarter', () => {
	const row = rowOf([innovation(days(5)), innovation(days(20)), innovation({})], 'waktu');
	expect(row?.cells.map((cell) => cell?.share)).toEqual([0.25, 1, undefined]);
});

test('figures with an end are drawn against it', () => {
	const points = (value: number) =>
		innovation({ kematangan: [{ text: '', size: { value, scale: 'iid-2026', most: 200 } }] });
	const row = rowOf([points(50), points(100)], 'kematangan');
	expect(row?.cells.map((cell) => cell?.share)).toEqual([0.25, 0.5]);
});

test('figures by different rubrics are not drawn, each says by which, and the row says why', () => {
	const points = (scale: string) =>
		innovation({
			kematangan: [{ text: '9', notes: ['4 terverifikasi.'], basis: scale, size: { value: 9, scale } }],
		});
	const row = rowOf([points('IID 2025'), points('IID 2026')], 'kematangan');
	expect(row?.cells.map((cell) => cell?.share)).toEqual([undefined, undefined]);
	expect(row?.note).toBe('Rubriknya berbeda; angkanya tidak dapat dibandingkan.');
	expect(row?.cells.map((cell) => cell?.lines[0]?.notes)).toEqual([
		['4 terverifikasi.', 'IID 2025'],
		['4 terverifikasi.', 'IID 2026'],
	]);
});

test('what the figures are is said once where it is the same for all', () => {
	const time = innovation({ waktu: [{ text: '5 hari', basis: 'Tanpa jeda.' }] });
	const row = rowOf([time, time, innovation({})], 'waktu');
	expect(row?.note).toBe('Tanpa jeda.');
	expect(row?.cells[0]?.lines[0]?.notes).toBeUndefined();
});

test('a figure alone is not drawn', () => {
	expect(rowOf([innovation(days(5)), innovation({})], 'waktu')?.cells[0]?.share).toBeUndefined();
});

test('a row is the same only when all say the same and there are several', () => {
	const other = innovation(days(5), { owner: 'Kota Lain' });
	expect(rowOf([innovation(days(5)), other], 'waktu')?.same).toBe(true);
	expect(rowOf([innovation(days(5)), other], 'pemilik')?.same).toBe(false);
	expect(rowOf([innovation(days(5)), innovation({})], 'waktu')?.same).toBe(false);
	expect(rowOf([innovation(days(5))], 'waktu')?.same).toBe(false);
});

test('fictional beside real is told', () => {
	const real = innovation({}, { sample: false });
	expect(comparison([innovation({}), real]).mixed).toBe(true);
	expect(comparison([real, real]).mixed).toBe(false);
});

const prerequisites: readonly ComparedPrerequisite[] = [
	{ id: 'a', text: 'Ada loket.', must: true, substitute: 'Pakai meja.' },
	{ id: 'b', text: 'Ada petugas.', must: true },
	{ id: 'c', text: 'Ada kurir.', must: false },
	{ id: 'd', text: 'Ada mesin.', must: false },
];

test('prerequisites say which are musts, and where something can stand in', () => {
	expect(rowOf([innovation({}, { prerequisites })], 'syarat')?.cells[0]?.lines).toEqual([
		{ label: 'Wajib', text: 'Ada loket.', details: ['Ada gantinya.'] },
		{ text: 'Ada petugas.' },
		{ label: 'Membantu', text: 'Ada kurir.' },
		{ text: 'Ada mesin.' },
	]);
});

test('on paper musts are told and helps are counted, long lists are cut with a count, and details are left out', () => {
	const hasil = ['a', 'b', 'c', 'd', 'e'].map((text) => ({ text }));
	const rows = sheetRows(comparison([innovation({ hasil }, { prerequisites })]).rows);
	const linesOf = (aspect: Aspect) => rows.find((row) => row.aspect === aspect)?.cells[0]?.lines;
	expect(linesOf('syarat')).toEqual([
		{ label: 'Wajib', text: 'Ada loket.' },
		{ text: 'Ada petugas.' },
		{ text: '2 hal lain membantu.' },
	]);
	expect(linesOf('hasil')?.map(({ text }) => text)).toEqual(['a', 'b', 'c', 'dan 2 lainnya']);
});

test('a list on paper is not cut for a single line', () => {
	const hasil = ['a', 'b', 'c', 'd'].map((text) => ({ text }));
	const [row] = sheetRows(comparison([innovation({ hasil })]).rows).filter(
		({ aspect }) => aspect === 'hasil',
	);
	expect(row?.cells[0]?.lines).toHaveLength(4);
});
