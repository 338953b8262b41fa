import { expect, test } from 'vitest';
import { aContest, anAgenda, anEdition } from '../../../tests/builders/contest.ts';
import { aRegion } from '../../../tests/builders/record.ts';
import { aSnapshot } from '../../../tests/builders/snapshot.ts';
import { agendaSchema } from '../../schema/agenda.ts';
import { agendaPage } from './agenda-page.ts';
import { nextDatesAtHome, nextDatesOfEdition, nextDatesOfRegion } from './next-dates.ts';

const source = { title: 'Surat edaran', url: 'https://berita.example/' };
const event = { kind: 'lainnya', source } as const;
const thisYear = anAgenda([
	{ ...event, id: 'lewat', title: 'Sosialisasi', from: '2026-01-23' },
	{
		...event,
		id: 'lapor',
		title: 'Pelaporan',
		kind: 'masukan',
		from: '2026-11-01',
		until: '2026-12-04',
		planned: { from: '2026-10', source },
		conflicts: [{ from: '2026-11-02', until: '2026-12-04' }],
	},
	{ ...event, id: 'besok', title: 'Rapat', from: '2026-11-23' },
	{ ...event, id: 'bulan', title: 'Presentasi', from: '2026-12' },
	{ ...event, id: 'kota', title: 'Batas kota', until: '2026-12-31', regions: ['kota-magelang'] },
	{ ...event, id: 'nanti', title: 'Penghargaan' },
]);
const lastYear = anAgenda(
	[
		{ ...event, id: 'akhir', title: 'Penghargaan 2025', from: '2025-12-10' },
		{ ...event, id: 'awal', title: 'Pelaporan 2025', from: '2025-05', until: '2025-08-23' },
		{ ...event, id: 'entah', title: 'Pleno 2025' },
	],
	2025,
);
const withUnknowns = (agenda: typeof thisYear, unknowns: string[]) => ({
	...agenda,
	data: agendaSchema.parse({ ...agenda.data, unknowns }),
});
const contest = aContest(
	{ name: 'Lomba Rekaan', scope: 'daerah', region: 'kota-arunika', sample: true },
	'rekaan',
);
const stage = { id: 'naskah', name: 'Penilaian naskah', from: '2026-11-02', until: '2026-11-22', source };
const snapshot = aSnapshot({
	asOf: '2026-11-22',
	regions: [
		aRegion(),
		aRegion({ id: 'kota-magelang', data: { code: '33.71', name: 'Kota Magelang', sample: false } }),
	],
	contests: [contest],
	editions: [
		anEdition(
			{ year: 2026, sample: true, stages: [stage, { id: 'juara', name: 'Penetapan' }] },
			'rekaan/2026',
		),
	],
	agendas: [withUnknowns(lastYear, ['Tanggal KIPP 2025.']), withUnknowns(thisYear, ['Jadwal KIPP 2026.'])],
});
const page = agendaPage(snapshot);

test('what runs comes first, then what comes, month by month, each with the days that are left', () => {
	expect(page.real.running.map(({ title, time, left }) => [title, time, left])).toEqual([
		['Pelaporan', '1 November sampai 4 Desember 2026', 'berakhir 12 hari lagi'],
	]);
	expect(
		page.real.coming.map(({ heading, items }) => [
			heading,
			...items.map(({ title, left }) => `${title}: ${left ?? ''}`),
		]),
	).toEqual([
		['November 2026', 'Rapat: besok'],
		['Desember 2026', 'Presentasi: harinya belum diumumkan', 'Batas kota: 39 hari lagi'],
	]);
});

test('what has no date is awaited as long as its year runs, and not found afterwards', () => {
	expect(page.real.awaited.map(({ title }) => title)).toEqual(['Penghargaan']);
	expect(page.awaitedNotes).toEqual(['Jadwal KIPP 2026.']);
	expect(page.past.map(({ year, unknowns }) => [year, ...unknowns])).toEqual([
		['2026'],
		['2025', 'Pleno 2025: tanggalnya belum diketahui.', 'Tanggal KIPP 2025.'],
	]);
});

test('past years stand from the newest, their events as they came', () => {
	expect(
		page.past.map(({ count, items }) => [count, ...items.map(({ time, left }) => [time, left])]),
	).toEqual([
		['1 acara', ['23 Januari 2026', undefined]],
		['2 acara', ['Mei sampai 23 Agustus 2025', undefined], ['10 Desember 2025', undefined]],
	]);
});

test('plans that were moved and what other sources say stand beside the date', () => {
	expect(page.real.running[0]?.others.map(({ text }) => text)).toEqual([
		'Semula direncanakan: Oktober 2026.',
		'Menurut sumber lain: 2 November sampai 4 Desember 2026.',
	]);
});

test('fictional events stand apart and lead to their edition', () => {
	expect(page.samples?.running.map(({ title, path, left }) => [title, path, left])).toEqual([
		['Penilaian naskah, Lomba Rekaan 2026', '/lomba/rekaan/2026/', 'berakhir hari ini'],
	]);
	expect(page.samples?.awaited.map(({ title }) => title)).toEqual(['Penetapan, Lomba Rekaan 2026']);
	expect(agendaPage(aSnapshot()).samples).toBeUndefined();
});

test('a region sees its own dates and those of the country, an edition its own', () => {
	const titles = (items: readonly { readonly title: string }[]) => items.map(({ title }) => title);
	expect(titles(nextDatesOfRegion('kota-magelang', snapshot).items)).toEqual([
		'Pelaporan',
		'Rapat',
		'Presentasi',
		'Batas kota',
	]);
	expect(nextDatesOfRegion('kota-magelang', snapshot).calendar).toBe('/agenda/kota-magelang.ics');
	const before = { ...snapshot, asOf: '2026-11-01' };
	expect(titles(nextDatesOfEdition('rekaan/2026', before))).toEqual(['Penilaian naskah, Lomba Rekaan 2026']);
	// What runs stands in the box above.
	expect(nextDatesOfEdition('rekaan/2026', snapshot)).toEqual([]);
});

test('the home page has real dates before fictional ones and says how many are awaited', () => {
	const next = nextDatesAtHome(snapshot);
	expect(next.items.map(({ sample }) => sample)).toEqual([false, false, false]);
	expect(next.awaited).toBe(2);
});
