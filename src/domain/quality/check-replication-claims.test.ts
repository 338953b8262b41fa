import { describe, expect, test } from 'vitest';
import { someEntries } from '../../../tests/builders/entries.ts';
import { anInnovation, aRegion, aReplication, type InnovationKeys } from '../../../tests/builders/record.ts';
import { aReference } from '../../../tests/builders/snapshot.ts';
import { checkEntries } from './check-entries.ts';
import type { Entries } from './entries.ts';

const arunika = aRegion({ id: 'kota-arunika', data: { code: '99.71', name: 'Kota Arunika' } });
const tirta = aRegion({ id: 'kabupaten-tirta', data: { code: '99.01', name: 'Kabupaten Tirta' } });
const senja = aRegion({ id: 'kota-senja', data: { code: '99.02', name: 'Kota Senja' } });

/** What the checks say about one innovation of a fictional region. */
const check = (data: InnovationKeys, parts: Partial<Entries> = {}) =>
	checkEntries(
		someEntries({
			regions: [arunika, tirta, senja],
			innovations: [anInnovation({ id: 'kota-arunika/antre', data })],
			...parts,
		}),
	);

const found = (data: InnovationKeys, parts: Partial<Entries> = {}) =>
	check(data, parts).map(({ code, path }) => `${path.join('.')} ${code}`);

const ofTirta = aReplication({
	id: 'kabupaten-tirta/a',
	data: { origin: { innovation: 'kota-arunika/antre' } },
});

describe('a region that took an innovation over, says its owner,', () => {
	test('is fictional and exists, or is somebody without a code', () => {
		expect(found({ replicatedBy: [{ code: '99.01' }, { name: 'Klinik rekaan' }] })).toEqual([]);
		expect(found({ replicatedBy: [{ code: '99.55' }] })).toEqual([
			'replicatedBy.0.code kode-daerah-tidak-dikenal',
		]);
	});

	test('is of the list when the owner is real', () => {
		const listed = { level: 'kota', provinceCode: '33', population: 1, latitude: 0, longitude: 0 } as const;
		const regions = [
			{ ...listed, code: '33.71', name: 'Kota Magelang' },
			{ ...listed, code: '33.72', name: 'Kota Surakarta' },
		];
		const magelang = aRegion({
			id: 'kota-magelang',
			data: { code: '33.71', name: 'Kota Magelang', sample: false },
		});
		const datago = anInnovation({
			id: 'kota-magelang/datago',
			data: {
				sample: false,
				sources: [{ title: 'Berita', url: 'https://berita.example/' }],
				replicatedBy: [{ code: '33.72' }, { code: '33.99' }],
			},
		});
		const parts = { reference: aReference({ regions }), regions: [magelang], innovations: [datago] };
		expect(found({}, parts)).toEqual(['replicatedBy.1.code kode-daerah-tidak-dikenal']);
	});

	test('may have a fictional code that is not known, while a region file cannot be read', () => {
		const regionIds = new Set(['kota-arunika', 'kabupaten-rusak']);
		expect(found({ replicatedBy: [{ code: '99.55' }] }, { regions: [arunika], regionIds })).toEqual([]);
	});

	test('cannot be the owner itself', () => {
		expect(found({ replicatedBy: [{ code: '99.71' }, { name: 'kota arunika' }] })).toEqual([
			'replicatedBy.0.code replikasi-melingkar',
			'replicatedBy.1.name replikasi-melingkar',
		]);
	});
});

describe('row 31', () => {
	const level = (stated: number) => ({ assessments: { 'iid-2026': { '31': { level: stated } } } });
	const rubrics = { rubricIds: new Set(['iid-2026']) };
	const recorded = { ...rubrics, replications: [ofTirta] };

	test('counts only regions that say so too', () => {
		const both = { ...level(1), replicatedBy: [{ code: '99.01' }] };
		expect(found(both, recorded)).toEqual([]);
		expect(found(both, rubrics)).toEqual(['assessments.iid-2026.31.level replikasi-belum-didukung']);
		expect(found(level(1), recorded)).toEqual(['assessments.iid-2026.31.level replikasi-belum-didukung']);
	});

	test('is compared with the ledger, and the difference is named', () => {
		const claimed = { replicatedBy: [{ code: '99.01' }, { code: '99.02' }] };
		const [problem] = check({ ...level(3), ...claimed }, recorded);
		expect(problem?.message).toContain('Parameter 3 dinyatakan');
		expect(problem?.message).toContain('mengonfirmasi 1 daerah; kurang 2.');
	});

	test('may be a figure', () => {
		const value = { assessments: { 'iid-2026': { '31': { value: 2 } } } };
		expect(found(value, rubrics)).toEqual(['assessments.iid-2026.31.value replikasi-belum-didukung']);
	});

	test('waits while the file of an adopter cannot be read', () => {
		const unread = { regions: [arunika], regionIds: new Set(['kota-arunika', 'kabupaten-tirta']) };
		expect(found(level(1), { ...recorded, ...unread })).toEqual([]);
	});
});
