const millisecondsOfDay = 86_400_000;
const workingDaysOfWeek = 5;
const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days since 1 January 1970, a Thursday; undefined for what is no day of the calendar. */
function dayNumber(day: string): number | undefined {
	const [, year, month, date] = pattern.exec(day) ?? [];
	const number = Date.UTC(Number(year), Number(month) - 1, Number(date)) / millisecondsOfDay;
	return Number.isNaN(number) || isoDay(number) !== day ? undefined : number;
}

function isoDay(number: number): string {
	return new Date(number * millisecondsOfDay).toISOString().slice(0, 10);
}

/** Monday is 0, Sunday is 6. */
function weekday(number: number): number {
	return (((number + 3) % 7) + 7) % 7;
}

/** True for an ISO day that the calendar has. */
export function isDay(text: string): boolean {
	return dayNumber(text) !== undefined;
}

function numberOf(day: string): number {
	const number = dayNumber(day);
	if (number === undefined) throw new RangeError(`${day} is no day of the calendar.`);
	return number;
}

/**
 * The working day, Monday to Friday, that comes `count` (0 or more) working days after the first one on or after `start`.
 * National holidays are not known here. Throws a RangeError for what is no day.
 */
export function workingDay(start: string, count: number): string {
	const number = numberOf(start);
	const day = weekday(number);
	const first = day < workingDaysOfWeek ? number : number + 7 - day;
	const fromMonday = weekday(first) + count;
	const monday = first - weekday(first);
	return isoDay(monday + Math.floor(fromMonday / workingDaysOfWeek) * 7 + (fromMonday % workingDaysOfWeek));
}

/** The next day of the calendar. Throws a RangeError for what is no day. */
export function dayAfter(day: string): string {
	return isoDay(numberOf(day) + 1);
}
