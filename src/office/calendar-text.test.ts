import { expect, test } from 'vitest';
import { aContest, anAgenda, anEdition } from '../../tests/builders/contest.ts';
import { aRegion } from '../../tests/builders/record.ts';
import { aSite, aSnapshot } from '../../tests/builders/snapshot.ts';
import { parseCalendar, textOf } from '../../tests/support/icalendar.ts';
import { agendaCalendarOf, agendaCalendarParams } from '../views/agenda/agenda-calendar.ts';
import { calendarText } from './calendar-text.ts';

const source = {
	title: 'Surat; edaran, "baru" <1>',
	publisher: 'Bappeda',
	date: '2026-05',
	url: 'https://berita.example/?a=1,2;3',
};
const magelang = aRegion({
	id: 'kota-magelang',
	data: { code: '33.71', name: 'Kota Magelang', sample: false },
});
const snapshot = aSnapshot({
	asOf: '2026-11-22',
	site: aSite({ baseUrl: 'https://contoh.go.id/etalase/' }),
	regions: [
		aRegion(),
		magelang,
		aRegion({ id: 'kota-sepi', data: { code: '33.72', name: 'Kota Sepi', sample: false } }),
	],
	contests: [
		aContest({ name: 'Lomba Rekaan', scope: 'daerah', region: 'kota-arunika', sample: true }, 'rekaan'),
	],
	editions: [
		anEdition(
			{
				year: 2026,
				sample: true,
				stages: [{ id: 'naskah', name: 'Penilaian', from: '2026-11-02', until: '2026-12-04', source }],
			},
			'rekaan/2026',
		),
	],
	agendas: [
		anAgenda([
			{
				id: 'masukan',
				title: 'Pelaporan, tahap 1; "akhir"\\</script>',
				kind: 'masukan',
				from: '2026-05-25',
				until: '2026-06-30',
				source,
			},
			{
				id: 'hari',
				title: 'Lomba kota',
				kind: 'lomba',
				from: '2026-12-31',
				regions: ['kota-magelang'],
				source,
				place: 'Balai Kota, lantai 2',
			},
			{ id: 'bulan', title: 'Presentasi', kind: 'presentasi', from: '2026-12', source },
			{ id: 'bulan-lalu', title: 'Sosialisasi', kind: 'lainnya', from: '2026-02', source },
			{ id: 'tahun', title: 'Penghargaan', kind: 'penghargaan', until: '2027', source },
			{ id: 'tanpa', title: 'Tanpa tanggal', kind: 'lainnya' },
		]),
	],
});

function read(id: string) {
	return parseCalendar(calendarText(agendaCalendarOf(id, snapshot)));
}

function daysIn(id: string) {
	return read(id).events.map((event) =>
		['UID', 'DTSTART', 'DTEND', 'SUMMARY'].map((name) => textOf(event, name)),
	);
}

const national = [
	['agenda_2026_masukan@contoh.go.id', '20260525', '20260701', 'Pelaporan, tahap 1; "akhir"\\</script>'],
	['agenda_2026_bulan@contoh.go.id', '20261201', '20270101', 'Harinya belum diumumkan: Presentasi'],
];
const own = ['agenda_2026_hari@contoh.go.id', '20261231', '20270101', 'Lomba kota'];

test('the calendar of everything has all real dates, whole days with the day after as their end', () => {
	expect(daysIn('agenda')).toEqual([...national, own]);
});

test('a date without its day is named so while it is to come, and left out when it is over or only a year', () => {
	const titles = daysIn('agenda').map(([, , , title]) => title);
	expect(titles).not.toContain('Sosialisasi');
	expect(titles.join()).not.toContain('Penghargaan');
});

test('a region has its own dates and those of the country; samples say what they are', () => {
	expect(daysIn('kota-magelang')).toEqual([...national, own]);
	expect(daysIn('kota-arunika')).toEqual([
		national[0],
		[
			'lomba_rekaan_2026_naskah@contoh.go.id',
			'20261102',
			'20261205',
			'Data contoh: Penilaian, Lomba Rekaan 2026',
		],
		national[1],
	]);
});

test('only regions with a date of their own have a calendar', () => {
	expect(agendaCalendarParams(snapshot).map(({ props }) => props.id)).toEqual([
		'agenda',
		'kota-arunika',
		'kota-magelang',
	]);
});

test('every event carries its source, the day of the content and a page that tells more', () => {
	const [event = []] = read('agenda').events;
	expect(textOf(event, 'DTSTAMP')).toBe('20261122T000000Z');
	expect(textOf(event, 'URL')).toBe('https://berita.example/?a=1,2;3');
	expect(textOf(event, 'TRANSP')).toBe('TRANSPARENT');
	expect(textOf(event, 'DESCRIPTION')?.split('\n')).toEqual([
		'Waktu: 25 Mei sampai 30 Juni 2026.',
		'Berlaku bagi: Seluruh Indonesia.',
		'Sumber: Surat; edaran, "baru" <1>. Bappeda, Mei 2026.',
		'https://berita.example/?a=1,2;3',
		'Lengkapnya: https://contoh.go.id/etalase/agenda/#agenda_2026_masukan',
	]);
	expect(textOf(read('agenda').events[2] ?? [], 'LOCATION')).toBe('Balai Kota, lantai 2');
});

test('the calendar says its name, where it is, and that it changes by the day', () => {
	const { lines } = read('kota-magelang');
	expect(textOf(lines, 'X-WR-CALNAME')).toBe('Agenda inovasi, Kota Magelang');
	expect(textOf(lines, 'SOURCE')).toBe('https://contoh.go.id/etalase/agenda/kota-magelang.ics');
	expect(textOf(lines, 'REFRESH-INTERVAL')).toBe('P1D');
});

test('the same content gives the same bytes', () => {
	const written = () => calendarText(agendaCalendarOf('agenda', snapshot));
	expect(written()).toBe(written());
});
