import type { WrittenNumber } from './readable-text.ts';
import { areYears, isAmount, isGroupedByThousands, isInsideWord, isPartOfLonger } from './readable-text.ts';

/**
 * Regencies whose code changed when a province was divided (Kalimantan Utara in 2012, Papua in 2022). A NIK is kept
 * for life, so these codes go on in numbers although the list of regions has them no more. Permendagri 72/2019 has
 * the codes before the division of Papua.
 */
const retired: readonly (readonly [province: string, first: number, last: number])[] = [
	['64', 4, 6],
	['64', 10, 10],
	['64', 73, 73],
	['91', 1, 28],
	['92', 1, 12],
	['92', 71, 71],
];

/** No regency has more than 51 districts (Yahukimo); codes of divided districts are not used again. */
const lastDistrict = 70;

/** What the sixteen digits can be: `person` alone when the day is that of a woman, plus 40. */
export type IdentityStructure = 'person' | 'person-or-family';

/**
 * What sixteen digits can be by PP 37/2007, article 37: region and district (6), day of birth or of issue (6), serial
 * number (4) that begins at 0001. `undefined` when they can be neither NIK nor KK.
 */
export function identityStructure(
	digits: string,
	regionCodes: ReadonlySet<string>,
): IdentityStructure | undefined {
	if (!/^\d{16}$/.test(digits) || digits.endsWith('0000')) return undefined;
	const part = (from: number) => Number(digits.slice(from, from + 2));
	if (!isRegency(digits.slice(0, 2), digits.slice(2, 4), regionCodes)) return undefined;
	const district = part(4);
	if (district < 1 || district > lastDistrict) return undefined;
	const woman = part(6) > 40;
	if (!isDay(woman ? part(6) - 40 : part(6), part(8), part(10))) return undefined;
	return woman ? 'person' : 'person-or-family';
}

function isRegency(province: string, regency: string, regionCodes: ReadonlySet<string>): boolean {
	if (regionCodes.has(`${province}.${regency}`)) return true;
	const number = Number(regency);
	return retired.some(([code, first, last]) => code === province && number >= first && number <= last);
}

/** The year has two digits: 29 February is right whenever either century had it. */
function isDay(day: number, month: number, year: number): boolean {
	if (month < 1 || month > 12 || day < 1) return false;
	const february = year % 4 === 0 ? 29 : 28;
	const last = month === 2 ? february : [4, 6, 9, 11].includes(month) ? 30 : 31;
	return day <= last;
}

export type IdentityLabel = 'nik' | 'kk' | 'npwp';

const labels =
	/\b(?:(nik|ktp|nomor induk kependudukan)|(kk|kartu keluarga)|(npwp|pokok wajib pajak))(?![\p{L}])/giu;

/** Which number the words next to it say it is; the nearest word before it counts, then the one behind. */
export function identityLabel(readable: string, { start, end }: WrittenNumber): IdentityLabel | undefined {
	const before = [...readable.slice(Math.max(0, start - 40), start).matchAll(labels)].at(-1);
	const behind = /^[ ,]*\(([^)]{1,24})\)/.exec(readable.slice(end, end + 28))?.[1] ?? '';
	const found = before ?? [...behind.matchAll(labels)].at(0);
	if (found === undefined) return undefined;
	if (found[1] !== undefined) return 'nik';
	return found[2] === undefined ? 'npwp' : 'kk';
}

/** Whether sixteen digits stand alone, and are not an amount, a decimal fraction, years or part of something longer. */
export function standsAlone(readable: string, number: WrittenNumber, labelled: boolean): boolean {
	if (isInsideWord(readable, number) || isAmount(readable, number)) return false;
	if (labelled) return true;
	if (isGroupedByThousands(number) || areYears(number) || isPartOfLonger(number)) return false;
	return number.groups.length === 1 ? !isFraction(readable, number.start) : !isInRowOfFours(number);
}

/** `110.3271…`: the digits behind a decimal point. */
function isFraction(readable: string, start: number): boolean {
	return /(?:^|[^\d.,])\d{1,3}[.,]$/.test(readable.slice(Math.max(0, start - 5), start));
}

/** A row of more than four groups of four, such as a row of a table or a licence key. */
function isInRowOfFours({ groups, before, after }: WrittenNumber): boolean {
	if (groups.some(({ digits }) => digits.length !== 4)) return false;
	return [before, after].some((next) => next?.gap === ' ' && next.digits.length === 4);
}
