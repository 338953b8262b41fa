import { ICalCalendar, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import type { Calendar } from '../views/calendar-event.ts';

/** Midnight in UTC: the library takes the day of an all-day event from there, whatever the time zone of the device. */
const dayOf = (isoDay: string) => new Date(`${isoDay}T00:00:00Z`);

/** The library escapes what it writes for events, but not what it writes for the calendar. */
const escaped = (text: string) => text.replaceAll(/[\\;,]/g, String.raw`\$&`);

const secondsOfDay = 86_400;

/**
 * An .ics of all-day events. The same calendar gives the same bytes, and reading it again changes the events instead of
 * doubling them.
 */
export function calendarText({ name, product, description, address, stamp, events }: Calendar): string {
	const calendar = new ICalCalendar({
		name: escaped(name),
		...(description !== undefined && { description: escaped(description) }),
		...(address !== undefined && { source: address, ttl: secondsOfDay }),
		method: ICalCalendarMethod.PUBLISH,
		prodId: { company: 'Etalase Inovasi', product, language: 'ID' },
	});
	for (const event of events) {
		calendar.createEvent({
			id: event.uid,
			summary: event.title,
			description: event.description,
			start: dayOf(event.start),
			end: dayOf(event.end),
			stamp: dayOf(stamp),
			allDay: true,
			location: event.place ?? null,
			url: event.url ?? null,
			// An event of several weeks must not make a person look busy for all of them.
			transparency: ICalEventTransparency.TRANSPARENT,
		});
	}
	// The standard ends every line so, and some readers drop a last line that does not.
	return `${calendar.toString()}\r\n`;
}
