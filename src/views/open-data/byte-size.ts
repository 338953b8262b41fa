import { formatNumber } from '../copy/formats.ts';
import { openDataText as text } from '../copy/open-data.ts';

/** `572 byte`, `29 kB`, `1,4 MB`: thousands as in the names of the units, one decimal below ten. */
export function byteSize(bytes: number): string {
	const [byte, kilo, mega] = text.byteUnits;
	if (bytes < 1000) return `${formatNumber(bytes)} ${byte}`;
	const [value, unit] = bytes < 999_500 ? [bytes / 1000, kilo] : [bytes / 1_000_000, mega];
	return `${formatNumber(value < 10 ? Math.round(value * 10) / 10 : Math.round(value))} ${unit}`;
}
