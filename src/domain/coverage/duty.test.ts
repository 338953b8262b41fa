import { expect, test } from 'vitest';
import { anAgency, aRegion, type AgencyKeys, type RegionKeys } from '../../../tests/builders/record.ts';
import { dutyIn, isActiveIn, kecamatanOf } from './duty.ts';

type DutyKeys = NonNullable<RegionKeys['duties']>[number];

const duties = (...list: Partial<DutyKeys>[]) =>
	aRegion({
		data: {
			duties: list.map((keys) => ({
				categories: ['dinas'],
				count: 1,
				from: 2023,
				basis: 'Surat edaran',
				...keys,
			})),
		},
	}).data.duties;

test('a duty holds from its first year to its last, and without a last for good', () => {
	const replaced = duties({ from: 2023, until: 2024 });
	expect([2022, 2023, 2024, 2025].map((year) => dutyIn(year, 'dinas', replaced))).toEqual([
		undefined,
		0,
		0,
		undefined,
	]);
	expect(dutyIn(2099, 'dinas', duties({ from: 2023 }))).toBe(0);
});

test('a category that no duty names has none', () => {
	expect(dutyIn(2023, 'desa', duties({ categories: ['dinas', 'badan'] }))).toBeUndefined();
});

test('of several duties the one that began last holds, of equals the first written', () => {
	expect(dutyIn(2025, 'dinas', duties({ from: 2025 }, { from: 2023 }))).toBe(0);
	expect(dutyIn(2024, 'dinas', duties({ from: 2025 }, { from: 2023 }))).toBe(1);
	expect(dutyIn(2025, 'dinas', duties({ from: 2023 }, { from: 2023 }))).toBe(0);
});

test.each([
	[{}, true, true],
	[{ activeFrom: '2024-11-30' }, true, true],
	[{ activeFrom: '2025' }, false, true],
	[{ activeUntil: '2024-01' }, true, false],
	[{ activeUntil: '2023-12-31' }, false, false],
] satisfies [AgencyKeys, boolean, boolean][])(
	'an agency with %j is active in 2024: %s, in 2025: %s',
	(data, in2024, in2025) => {
		const agency = anAgency({ data }).data;
		expect([isActiveIn(2024, agency), isActiveIn(2025, agency)]).toEqual([in2024, in2025]);
	},
);

const units = (...list: [id: string, category: NonNullable<AgencyKeys['category']>, parent?: string][]) =>
	new Map(
		list.map(([id, category, parent]) => [
			id,
			anAgency({ id: `kota-a/${id}`, data: { category, ...(parent !== undefined && { parent }) } }),
		]),
	);

test.each([
	['bumdes', 'kota-a/utara'],
	['desa', 'kota-a/utara'],
	['utara', 'kota-a/utara'],
	['kelurahan', undefined],
	['sekolah', undefined],
])('the kecamatan of %s is %s', (id, kecamatan) => {
	const agencies = units(
		['utara', 'kecamatan', 'setda'],
		['setda', 'sekretariat'],
		['desa', 'desa', 'utara'],
		['bumdes', 'bumdes', 'desa'],
		['kelurahan', 'kelurahan', 'setda'],
		['sekolah', 'sekolah', 'tidak-ada'],
	);
	const agency = agencies.get(id);
	expect(agency && kecamatanOf(agency, agencies)).toBe(kecamatan);
});

test('agencies that are above each other in a circle have no kecamatan', () => {
	const agencies = units(['a', 'desa', 'b'], ['b', 'desa', 'a']);
	const agency = agencies.get('a');
	expect(agency).toBeDefined();
	expect(agency && kecamatanOf(agency, agencies)).toBeUndefined();
});
