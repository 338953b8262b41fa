import { strToU8 } from 'fflate';
import { ICalCalendar, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import type { KitCalendar } from '../../views/kit/kit-document.ts';

/** Midnight in UTC: the library takes the day of an all-day event from there, whatever the time zone of the device. */
const dayOf = (isoDay: string) => new Date(`${isoDay}T00:00:00Z`);

/**
 * An .ics of all-day events. The time stamp that each must have is the first day of the plan, so that the same plan
 * gives the same bytes, and importing it again changes the events instead of doubling them.
 */
export function calendarFile({ name, events }: KitCalendar): Uint8Array<ArrayBuffer> {
	const starts = events.map(({ start }) => start).sort();
	const calendar = new ICalCalendar({
		// The library escapes what it writes for events, but not the name of the calendar.
		name: name.replaceAll(/[\\;,]/g, String.raw`\$&`),
		method: ICalCalendarMethod.PUBLISH,
		prodId: { company: 'Etalase Inovasi', product: 'Paket replikasi', language: 'ID' },
	});
	for (const { uid, title, description, start, end } of events) {
		calendar.createEvent({
			id: uid,
			summary: title,
			description,
			start: dayOf(start),
			end: dayOf(end),
			stamp: dayOf(starts[0] ?? start),
			allDay: true,
			// A step of several weeks must not make a person look busy for all of them.
			transparency: ICalEventTransparency.TRANSPARENT,
		});
	}
	// The standard ends every line so, and some readers drop a last line that does not.
	return strToU8(`${calendar.toString()}\r\n`);
}
