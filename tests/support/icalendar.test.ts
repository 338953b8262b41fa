import { expect, test } from 'vitest';
import { parseCalendar } from './icalendar.ts';

const event = [
	'UID:a',
	'DTSTAMP:20261122T000000Z',
	'DTSTART;VALUE=DATE:20261201',
	'DTEND;VALUE=DATE:20261202',
];
const around = (...lines: string[]) =>
	[
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:x',
		'BEGIN:VEVENT',
		...lines,
		'END:VEVENT',
		'END:VCALENDAR',
		'',
	].join('\r\n');

test('a calendar as the standard wants it is read', () => {
	expect(parseCalendar(around(...event, 'SUMMARY:a\\, b')).events).toHaveLength(1);
});

test.each([
	['a comma that is not escaped', around(...event, 'SUMMARY:a, b')],
	['a line feed alone', around(...event, 'SUMMARY:a\nb')],
	['a line of more than 75 octets', around(...event, `SUMMARY:${'é'.repeat(40)}`)],
	[
		'an end on the day of the beginning',
		around(...event.slice(0, 3), 'DTEND;VALUE=DATE:20261201', 'SUMMARY:a'),
	],
	['an event without a summary', around(...event)],
	['no event', 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nEND:VCALENDAR\r\n'],
	['a last line without its end', around(...event, 'SUMMARY:a').slice(0, -2)],
])('%s is refused', (_, text) => {
	expect(() => parseCalendar(text)).toThrow();
});
