import { expect, test } from 'vitest';
import { participationFileSchema } from '../../schema/participation.ts';
import { participationTable } from './participation.ts';

const first = { title: 'Berita A', url: 'https://a.example/' };
const second = { title: 'Berita B', publisher: 'Kantor', date: '2020-01' };

function tableOf(years: readonly unknown[]) {
	return participationTable(participationFileSchema.parse({ years }).years);
}

test('without a year there is no table', () => {
	expect(participationTable([])).toBeUndefined();
});

test('figures are formatted, and those of other sources stand beside the first', () => {
	const regions = {
		value: 484,
		outOf: 542,
		sources: [first],
		conflicts: [{ value: 485, note: 'Lain.', sources: [second] }],
	};
	const table = tableOf([
		{
			year: 2020,
			regions,
			innovations: { value: 17779, sources: [second, first] },
			meanIndex: { value: '49.4', sources: [first] },
			note: 'Tahun pandemi.',
		},
	]);
	expect(table?.rows).toEqual([
		{
			year: '2020',
			regions: [
				{ value: '484', outOf: 'dari 542', note: undefined, sources: [1] },
				{ value: '485', outOf: undefined, note: 'Lain.', sources: [2] },
			],
			innovations: [{ value: '17.779', outOf: undefined, note: undefined, sources: [2, 1] }],
			meanIndex: [{ value: '49,40', outOf: undefined, note: undefined, sources: [1] }],
			note: 'Tahun pandemi.',
		},
	]);
	expect(table?.caption).toContain('nasional, 2020');
});

test('what no source says has no figure, which is not zero', () => {
	const table = tableOf([{ year: 2018 }, { year: 2019, regions: { value: 0, sources: [first] } }]);
	expect(table?.rows.map(({ regions }) => regions.map(({ value }) => value))).toEqual([[], ['0']]);
	expect(table?.caption).toContain('2018–2019');
});

test('a source that several figures share is listed once', () => {
	const innovations = { value: 1, sources: [first, second] };
	const table = tableOf([
		{ year: 2018, regions: { value: 1, sources: [first] } },
		{ year: 2019, innovations },
	]);
	expect(table?.sources).toEqual([
		{ title: 'Berita A', origin: '', url: 'https://a.example/', note: undefined },
		{ title: 'Berita B', origin: 'Kantor, Januari 2020', url: undefined, note: undefined },
	]);
	expect(table?.rows[1]?.innovations[0]?.sources).toEqual([1, 2]);
});
