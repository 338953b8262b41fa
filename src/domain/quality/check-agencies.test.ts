import { expect, test } from 'vitest';
import { someEntries } from '../../../tests/builders/entries.ts';
import { anAgency, type AgencyKeys } from '../../../tests/builders/record.ts';
import { checkEntries } from './check-entries.ts';

/** What the checks say about a file with one agency, of a real region. */
const check = (data: AgencyKeys) =>
	checkEntries(
		someEntries({
			agencyFiles: [
				{
					regionId: 'kota-a',
					file: 'agencies/kota-a.yaml',
					agencies: [anAgency({ data }).data],
					sources: [],
				},
			],
			regionIds: new Set(['kota-a']),
		}),
	).map(({ code, path }) => [code, path.join('.')]);

test('an agency may not have the address of a page of its region', () => {
	expect(check({ id: 'cakupan' })).toEqual([['id-ganda', 'agencies.0.id']]);
	expect(check({ id: 'indeks' })).toEqual([['id-ganda', 'agencies.0.id']]);
	expect(check({ id: 'indeks-daerah' })).toEqual([]);
});

test('an agency cannot have reported nothing on a day, or for a year, that has not come', () => {
	const source = { title: 'Surat unit', url: 'https://unit.example/surat' };
	expect(check({ nilReports: [{ year: 2026, on: '2026-11', source }] })).toEqual([]);
	expect(check({ nilReports: [{ year: 2027, on: '2026-11-02', source }] })).toEqual([
		['tanggal-mendatang', 'agencies.0.nilReports.0.year'],
		['tanggal-mendatang', 'agencies.0.nilReports.0.on'],
	]);
});

test('the source of a nil report without an address is pointed out', () => {
	const nilReports = [{ year: 2026, on: '2026', source: { title: 'Surat unit' } }];
	expect(check({ nilReports })).toEqual([['sumber-tanpa-alamat', 'agencies.0.nilReports.0.source']]);
});
