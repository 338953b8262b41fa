import { strFromU8 } from 'fflate';
import { expect, test } from 'vitest';
import { aCalendar } from '../../../tests/builders/kit-paper.ts';
import { calendarFile } from './calendar-file.ts';

const written = strFromU8(calendarFile(aCalendar()));
const lines = written.split('\r\n');
/** Long lines are continued on lines that begin with a space. */
const unfolded = written.replaceAll('\r\n ', '').split('\r\n');
const valuesOf = (name: string) =>
	unfolded.filter((line) => line.startsWith(`${name}:`)).map((line) => line.slice(name.length + 1));

test('lines end as the standard wants and hold at most 75 octets, also where letters have several', () => {
	expect(written.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
	expect(written.endsWith('END:VCALENDAR\r\n')).toBe(true);
	expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
	expect(lines.some((line) => line.startsWith(' '))).toBe(true);
});

test('events last whole days, without a time zone, and end the day before the day that is written', () => {
	expect(unfolded.filter((line) => /^DT(?:START|END)/.test(line))).toEqual([
		'DTSTART;VALUE=DATE:20260803',
		'DTEND;VALUE=DATE:20260815',
		'DTSTART;VALUE=DATE:20260831',
		'DTEND;VALUE=DATE:20260901',
	]);
	expect(written).not.toContain('TZID');
});

test('each event has an identity of its own and the time stamp of the first day of the plan', () => {
	const uids = valuesOf('UID');
	expect(uids).toEqual(aCalendar().events.map(({ uid }) => uid));
	expect(new Set(uids).size).toBe(2);
	expect(valuesOf('DTSTAMP')).toEqual(['20260803T000000Z', '20260803T000000Z']);
});

test('commas, semicolons and line feeds are escaped, in events and in the name', () => {
	expect(valuesOf('SUMMARY')[0]).toBe(String.raw`Kirim surat minat\, pelajari panduan\; catat`);
	expect(valuesOf('X-WR-CALNAME')).toEqual([String.raw`Replikasi Antre Kenanga\, Kota Magelang\; draf`]);
	expect(valuesOf('DESCRIPTION')[0]).toContain(String.raw`“kepala puskesmas”.\nHasil:`);
});

test('a step of several weeks does not make its owner busy', () => {
	expect(valuesOf('TRANSP')).toEqual(['TRANSPARENT', 'TRANSPARENT']);
});

test('the same plan gives the same bytes', () => {
	expect(calendarFile(aCalendar())).toEqual(calendarFile(aCalendar()));
});
