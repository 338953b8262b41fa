import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBuiltSite } from '../support/built-site.ts';
import { parseCalendar, textOf } from '../support/icalendar.ts';

const calendars = readBuiltSite('dist')
	.files.filter((file) => file.endsWith('.ics'))
	.map((file) => ({ file, ...parseCalendar(readFileSync(join('dist', file), 'utf8')) }));

test('every calendar of the site is one that the standard allows', () => {
	expect(calendars.map(({ file }) => file)).toContain('agenda/agenda.ics');
	expect(calendars.length).toBeGreaterThan(1);
});

test('the calendar of everything has the award of IGA 2025 on its day, and nothing fictional', () => {
	const { events = [] } = calendars.find(({ file }) => file === 'agenda/agenda.ics') ?? {};
	const award = events.find((event) => textOf(event, 'UID')?.startsWith('lomba_iga_2025_penghargaan@')) ?? [];
	expect(['SUMMARY', 'DTSTART', 'DTEND'].map((name) => textOf(award, name))).toEqual([
		'Penghargaan IGA 2025',
		'20251210',
		'20251211',
	]);
	expect(events.filter((event) => textOf(event, 'DESCRIPTION')?.includes('rekaan'))).toEqual([]);
});
