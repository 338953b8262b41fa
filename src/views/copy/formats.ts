import type { PartialDate } from '../../schema/partial-date.ts';

export const monthNames = [
	'Januari',
	'Februari',
	'Maret',
	'April',
	'Mei',
	'Juni',
	'Juli',
	'Agustus',
	'September',
	'Oktober',
	'November',
	'Desember',
] as const;

const number = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 6 });
const twoDecimals = new Intl.NumberFormat('id-ID', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** `55,83`, `20.030`: Indonesian separators, the decimals that the figure has. */
export function formatNumber(value: number): string {
	return number.format(value);
}

/** `55,83`, `62,70`: an index on the scale of 0 to 100, always two decimals. */
export function formatIndex(value: number): string {
	return twoDecimals.format(value);
}

/** `Rp12.500.000`. */
export function formatRupiah(value: number): string {
	return `Rp${number.format(value)}`;
}

/** `18 Desember 2020`, `Desember 2020` or `2020`: as exact as the date itself. */
export function formatDate(date: PartialDate): string {
	const [year = '', month, day] = date.split('-');
	if (month === undefined) return year;
	const name = monthNames[Number(month) - 1] ?? month;
	return day === undefined ? `${name} ${year}` : `${String(Number(day))} ${name} ${year}`;
}

/** `30 Juni` from `06-30`: a day of every year. */
export function formatYearlyDay(monthDay: string): string {
	const [month = '', day = ''] = monthDay.split('-');
	return `${String(Number(day))} ${monthNames[Number(month) - 1] ?? month}`;
}

/** `a, b, dan c`. */
export function formatList(items: readonly string[]): string {
	if (items.length < 2) return items.join('');
	if (items.length === 2) return items.join(' dan ');
	return `${items.slice(0, -1).join(', ')}, dan ${items.at(-1) ?? ''}`;
}

/** `69,40` from 6940: points and indexes, which are computed in hundredths, always with two decimals. */
export function formatHundredths(hundredths: number): string {
	return twoDecimals.format(hundredths / 100);
}

/** `0,38`, `63`: a constant of a rubric in hundredths, with the decimals that it has. */
export function formatConstant(hundredths: number): string {
	return number.format(hundredths / 100);
}

/** `+0,60`, `−0,12` or `0,00`: a change in hundredths. */
export function formatChange(hundredths: number): string {
	const sign = hundredths > 0 ? '+' : hundredths < 0 ? '−' : '';
	return `${sign}${twoDecimals.format(Math.abs(hundredths) / 100)}`;
}
