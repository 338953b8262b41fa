/** An event of a calendar file. Days are ISO days; the event lasts whole days. */
export interface CalendarEvent {
	/** The same whenever the file is made again: calendars know an event by it. */
	readonly uid: string;
	readonly title: string;
	readonly description: string;
	readonly start: string;
	/** The day after the last. */
	readonly end: string;
	readonly place?: string | undefined;
	/** Full address. */
	readonly url?: string | undefined;
}

/** A calendar file before it is written. */
export interface Calendar {
	readonly name: string;
	/** Part of the product's name that made it. */
	readonly product: string;
	readonly description?: string | undefined;
	/** Full address of the file, where calendars look again for changes; absent for a file that is given once. */
	readonly address?: string | undefined;
	/** Day that all events are stamped with, so that the same content gives the same bytes. */
	readonly stamp: string;
	readonly events: readonly CalendarEvent[];
}
