import { isPartialDate } from '../../schema/partial-date.ts';

/** Names of months as people begin them, Indonesian and English. */
const months: readonly (readonly string[])[] = [
	['jan'],
	['feb', 'peb'],
	['mar', 'mrt'],
	['apr'],
	['mei', 'may'],
	['jun'],
	['jul'],
	['agu', 'agt', 'ags', 'aug'],
	['sep'],
	['okt', 'oct'],
	['nov', 'nop'],
	['des', 'dec'],
];

function monthOf(name: string): string | undefined {
	const start = name.toLowerCase().slice(0, 3);
	const index = months.findIndex((names) => names.includes(start));
	return index === -1 ? undefined : String(index + 1).padStart(2, '0');
}

const two = (digits = '') => digits.padStart(2, '0');

/** Shapes of dates; days stand before months, as Indonesian writes them. */
const shapes: readonly (readonly [pattern: RegExp, date: (parts: readonly string[]) => string])[] = [
	[
		/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]00:00(?::00)?)?$/,
		([y, m, d]) => `${y ?? ''}-${two(m)}-${two(d)}`,
	],
	[/^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/, ([d, m, y]) => `${y ?? ''}-${two(m)}-${two(d)}`],
	[/^(\d{4})[-/.](\d{1,2})$/, ([y, m]) => `${y ?? ''}-${two(m)}`],
	[/^(\d{1,2})[-/.](\d{4})$/, ([m, y]) => `${y ?? ''}-${two(m)}`],
	[/^(?:tahun )?(\d{4})$/i, ([y]) => y ?? ''],
	[
		/^(?:(?:senin|selasa|rabu|kamis|jumat|jum'at|sabtu|minggu),? )?(\d{1,2})[- ]([a-z]{3,9})\.?,?[- ](\d{4})$/i,
		([d, m, y]) => `${y ?? ''}-${monthOf(m ?? '') ?? ''}-${two(d)}`,
	],
	[/^([a-z]{3,9})\.?[- ](\d{4})$/i, ([m, y]) => `${y ?? ''}-${monthOf(m ?? '') ?? ''}`],
];

/** First and last day numbers of the years 1970 to 2099 in spreadsheets, which count from 30 December 1899. */
const firstSerial = 25_569;
const lastSerial = 73_050;

/**
 * A date as people write it in a cell, `17/03/2021`, `Maret 2021`, `17 Mar 2021`, as exact as it stands there;
 * undefined for anything else. A number is a year, or the day number of a spreadsheet whose cell lost its format.
 */
export function writtenDate(written: string | number): string | undefined {
	if (typeof written === 'number') {
		if (Number.isInteger(written) && written >= firstSerial && written <= lastSerial) {
			return new Date((written - firstSerial) * 86_400_000).toISOString().slice(0, 10);
		}
		return isPartialDate(String(written)) ? String(written) : undefined;
	}
	const text = written.replace(/\s+/g, ' ').trim();
	for (const [pattern, dateOf] of shapes) {
		const found = pattern.exec(text);
		if (found === null) continue;
		const date = dateOf(found.slice(1));
		if (isPartialDate(date)) return date;
	}
	return undefined;
}
