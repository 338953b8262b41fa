import { strToU8 } from 'fflate';
import { calendarText } from '../../office/calendar-text.ts';
import type { KitCalendar } from '../../views/kit/kit-document.ts';

/**
 * An .ics of the steps. They are stamped with the first day of the plan, so that the same plan gives the same bytes, and
 * importing it again changes the events instead of doubling them.
 */
export function calendarFile({ name, events }: KitCalendar): Uint8Array<ArrayBuffer> {
	const [stamp = ''] = events.map(({ start }) => start).sort();
	return strToU8(calendarText({ name, product: 'Paket replikasi', stamp, events }));
}
