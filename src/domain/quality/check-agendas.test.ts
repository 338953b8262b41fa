import { expect, test } from 'vitest';
import { aContest, anAgenda, anEdition } from '../../../tests/builders/contest.ts';
import { someEntries } from '../../../tests/builders/entries.ts';
import { aRegion } from '../../../tests/builders/record.ts';
import { aReference } from '../../../tests/builders/snapshot.ts';
import { checkAgendas } from './check-agendas.ts';
import { knownRegions } from './known-region.ts';

const arunika = aRegion({ id: 'kota-arunika', data: { code: '99.71', name: 'Kota Arunika' } });
const listed = { level: 'kota', provinceCode: '33', population: 1, latitude: 0, longitude: 0 } as const;
const reference = aReference({ regions: [{ ...listed, code: '33.71', name: 'Kota Magelang' }] });
const source = { title: 'Surat edaran', url: 'https://berita.example/' };
const event = {
	id: 'masukan',
	title: 'Masukan dibuka',
	kind: 'masukan',
	from: '2026-05-25',
	source,
} as const;

function found(...events: Parameters<typeof anAgenda>[0]): readonly string[] {
	const entries = someEntries({
		reference,
		regions: [arunika],
		contests: [aContest()],
		editions: [anEdition()],
		agendas: [anAgenda(events)],
	});
	return checkAgendas(entries, knownRegions(entries)).map(({ code, path }) => `${path.join('.')} ${code}`);
}

test('an event of the year with a source is no problem, nor is one whose date nobody has announced', () => {
	expect(found(event, { id: 'penghargaan', title: 'Penghargaan', kind: 'penghargaan' })).toEqual([]);
	expect(found({ ...event, regions: ['kota-magelang'], contest: 'kipp/2021' })).toEqual([]);
});

test('an event may begin in the year before or end in the year after', () => {
	expect(found({ ...event, from: '2025-12-20', until: '2026-01-10' })).toEqual([]);
	expect(found({ ...event, from: '2025-01-01', until: '2027-12-31' })).toEqual([]);
	expect(found({ ...event, from: '2025-12-20', until: '2025-12-31' })).toEqual([
		'events.0.from tanggal-bertentangan',
	]);
	expect(found({ id: 'a', title: 'A', kind: 'lainnya', until: '2027', source })).toEqual([
		'events.0.until tanggal-bertentangan',
	]);
});

test('an event does not end before it begins', () => {
	expect(found({ ...event, until: '2026-05-24' })).toEqual(['events.0.until tanggal-bertentangan']);
});

test('regions and editions that do not exist are named', () => {
	expect(found({ ...event, regions: ['kota-magelang', 'kota-magelan'], contest: 'kipp/2020' })).toEqual([
		'events.0.regions.1 daerah-tidak-dikenal',
		'events.0.contest rujukan-tidak-dikenal',
	]);
});

test('a date without a source is named', () => {
	expect(found({ id: 'a', title: 'A', kind: 'lainnya', from: '2026-01' })).toEqual([
		'events.0 sumber-tidak-ada',
	]);
});

test('an event of sample regions alone is a sample and needs no source; no other is', () => {
	const happening = { id: 'a', title: 'A', kind: 'lomba', from: '2026-11-01' } as const;
	const sample = { ...happening, regions: ['kota-arunika'] };
	expect(found({ ...sample, sample: true })).toEqual([]);
	expect(found({ ...sample, source })).toEqual(['events.0.sample contoh-tidak-cocok']);
	expect(found({ ...event, sample: true })).toEqual(['events.0.sample contoh-tidak-cocok']);
});

test('a stage that its edition does not have is named, and one that two events speak of', () => {
	const stage = { id: 'a', title: 'A', kind: 'lomba', contest: 'kipp/2021', stage: 'seleksi' } as const;
	expect(found(stage)).toEqual([]);
	expect(found({ ...stage, stage: 'seleks' })).toEqual(['events.0.stage rujukan-tidak-dikenal']);
	expect(found(stage, { ...stage, id: 'b' })).toEqual(['events.1.stage id-ganda']);
});

test('the date of a stage is written in its edition alone', () => {
	const stage = { id: 'a', title: 'A', kind: 'lomba', contest: 'kipp/2021', stage: 'seleksi' } as const;
	expect(() => found({ ...stage, until: '2026-03-01' })).toThrow('ditulis sekali saja');
	expect(() => found({ ...stage, contest: undefined })).toThrow('bersama edisinya');
});
