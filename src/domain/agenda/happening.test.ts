import { expect, test } from 'vitest';
import { aContest, anAgenda, anEdition } from '../../../tests/builders/contest.ts';
import { aRegion } from '../../../tests/builders/record.ts';
import { aSnapshot } from '../../../tests/builders/snapshot.ts';
import { concerns, happenings } from './happening.ts';

const source = { title: 'Surat edaran', url: 'https://berita.example/' };
const magelang = aRegion({
	id: 'kota-magelang',
	data: { code: '33.71', name: 'Kota Magelang', sample: false },
});
const city = aContest({ name: 'Lomba Kota', scope: 'daerah', region: 'kota-magelang' }, 'kota');
const stages = [
	{ id: 'masuk', name: 'Pendaftaran', from: '2026-03-01', until: '2026-04-30', source },
	{ id: 'naskah', name: 'Penilaian naskah' },
	{ id: 'juara', name: 'Penetapan' },
];

test('a stage with dates is in the calendar by itself, one without as long as someone may announce it', () => {
	const edition = anEdition({ year: 2026, stages }, 'kota/2026');
	const on = (asOf: string) =>
		happenings(aSnapshot({ asOf, regions: [magelang], contests: [city], editions: [edition] })).map(
			({ id, from, until }) => [id, from, until],
		);
	const known = ['lomba_kota_2026_masuk', '2026-03-01', '2026-04-30'];
	expect(on('2026-04-01')).toEqual([
		known,
		['lomba_kota_2026_naskah', undefined, undefined],
		['lomba_kota_2026_juara', undefined, undefined],
	]);
	expect(on('2027-01-01')).toEqual([known]);
});

test('an event of the agenda that names a stage adds to it and is no second event', () => {
	const agenda = anAgenda([
		{ id: 'tutup', title: 'Pendaftaran ditutup', kind: 'masukan', contest: 'kota/2026', stage: 'masuk' },
		{ id: 'surat', title: 'Surat', kind: 'lainnya', from: '2026-02', source },
	]);
	const found = happenings(
		aSnapshot({
			asOf: '2027-01-01',
			contests: [city],
			editions: [anEdition({ year: 2026, stages }, 'kota/2026')],
			agendas: [agenda],
		}),
	);
	expect(found.map(({ id, kind, event }) => [id, kind, event?.title])).toEqual([
		['agenda_2026_surat', 'lainnya', 'Surat'],
		['lomba_kota_2026_masuk', 'masukan', 'Pendaftaran ditutup'],
	]);
	expect(found.map(({ scope, regions }) => [scope, ...regions])).toEqual([
		['nasional'],
		['daerah', 'kota-magelang'],
	]);
	expect(found.map((one) => concerns(one, 'kota-bandar-lampung'))).toEqual([true, false]);
});

test('the deadlines of a region that reports itself come back every year until the next', () => {
	const duty = { count: 1, deadline: '06-30', basis: 'Peraturan', source };
	const region = (recordsFrom: 'unit' | 'sumber-terbuka') =>
		aRegion({
			data: {
				recordsFrom,
				duties: [
					{ ...duty, categories: ['dinas'], from: 2024, until: 2025, deadline: '08-31' },
					{ ...duty, categories: ['dinas', 'badan'], from: 2026 },
					{ ...duty, categories: ['rsud'], from: 2026, deadline: '02-31' },
				],
			},
		});
	const found = happenings(aSnapshot({ asOf: '2026-11-22', regions: [region('unit')] }));
	expect(found.map(({ id, duty: made }) => [id, ...(made?.categories ?? [])])).toEqual([
		['kewajiban_kota-arunika_2024-08-31', 'dinas'],
		['kewajiban_kota-arunika_2025-08-31', 'dinas'],
		['kewajiban_kota-arunika_2026-02-28', 'rsud'],
		['kewajiban_kota-arunika_2026-06-30', 'dinas', 'badan'],
		['kewajiban_kota-arunika_2027-02-28', 'rsud'],
		['kewajiban_kota-arunika_2027-06-30', 'dinas', 'badan'],
	]);
	expect(happenings(aSnapshot({ asOf: '2026-11-22', regions: [region('sumber-terbuka')] }))).toEqual([]);
});
