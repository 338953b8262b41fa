/** Digits of other scripts that keyboards and scanners produce: full-width, Arabic-Indic, Persian. */
const foreignDigits = /[\uFF10-\uFF19\u0660-\u0669\u06F0-\u06F9]/g;
const zeros = [0xff10, 0x0660, 0x06f0];

/** Written around digits by word processors; each is one UTF-16 unit, so that offsets stay those of the text. */
const spaces = /[\t\u00A0\u00AD\u2000-\u200D\u202F\u205F\u2060\u3000\uFEFF]/g;
const hyphens = /[\u2010-\u2015\u2212\uFF0D]/g;
const dots = /[\u00B7\u2022\u2024\uFF0E]/g;

/**
 * The text with digits, spaces, hyphens, dots and the at sign in their plain form. As long as the text itself: an
 * offset means the same place in both.
 */
export function readableText(text: string): string {
	if (!/[\t\u00A0-\uFFFF]/.test(text)) return text;
	return text
		.replace(foreignDigits, plainDigit)
		.replace(spaces, ' ')
		.replace(hyphens, '-')
		.replace(dots, '.')
		.replaceAll('＋', '+')
		.replaceAll('＠', '@');
}

function plainDigit(character: string): string {
	const code = character.charCodeAt(0);
	const zero = zeros.find((first) => code >= first && code <= first + 9) ?? code;
	return String(code - zero);
}

/** Digits that stand together, `33` in `33.71`; offsets are those of the text. */
export interface DigitGroup {
	readonly digits: string;
	readonly start: number;
	readonly end: number;
}

/** A number as people write it: one group of digits or several, and what stands between them. */
export interface WrittenNumber {
	readonly digits: string;
	readonly start: number;
	readonly end: number;
	readonly groups: readonly DigitGroup[];
	readonly gaps: readonly string[];
	/** The group and the gap before and behind it, where more digits follow without a word between. */
	readonly before?: Neighbour;
	readonly after?: Neighbour;
}

interface Neighbour {
	readonly gap: string;
	readonly digits: string;
}

export function digitGroups(readable: string): readonly DigitGroup[] {
	return Array.from(readable.matchAll(/\d+/g), ({ 0: digits, index }) => ({
		digits,
		start: index,
		end: index + digits.length,
	}));
}

/** Between two groups of one number: a few spaces, dots, hyphens or underlines, or the break of a line. */
const joint = /^(?:[ .\-_]{1,3}|\)[ .-]{0,2}| ?\(| ?\r?\n {0,8})$/;

/**
 * Every number of between `least` and `most` digits that begins at the group with this index, from the shortest
 * to the longest.
 */
export function numbersFrom(
	readable: string,
	groups: readonly DigitGroup[],
	index: number,
	[least, most]: readonly [number, number],
): readonly WrittenNumber[] {
	const found: WrittenNumber[] = [];
	const taken: DigitGroup[] = [];
	const gaps: string[] = [];
	let digits = '';
	for (let at = index; at < groups.length; at += 1) {
		const group = groups[at];
		const previous = taken.at(-1);
		if (group === undefined) break;
		if (previous !== undefined) {
			const gap = readable.slice(previous.end, group.start);
			if (!joint.test(gap)) break;
			gaps.push(gap);
		}
		taken.push(group);
		digits += group.digits;
		if (digits.length > most) break;
		if (digits.length < least) continue;
		const start = taken[0]?.start ?? group.start;
		const before = neighbour(readable, groups[index - 1], groups[index]);
		const after = neighbour(readable, group, groups[at + 1], 'after');
		found.push({
			digits,
			start,
			end: group.end,
			groups: [...taken],
			gaps: [...gaps],
			...(before !== undefined && { before }),
			...(after !== undefined && { after }),
		});
	}
	return found;
}

function neighbour(
	readable: string,
	first: DigitGroup | undefined,
	second: DigitGroup | undefined,
	side: 'before' | 'after' = 'before',
): Neighbour | undefined {
	if (first === undefined || second === undefined) return undefined;
	const gap = readable.slice(first.end, second.start);
	if (gap.length > 3) return undefined;
	return { gap, digits: side === 'before' ? first.digits : second.digits };
}

/** Whether the digits belong to a longer number, `1.234.567` or `978-602-…`: joined by a dot or hyphen alone. */
export function isPartOfLonger({ gaps, before, after }: WrittenNumber): boolean {
	return [before?.gap, after?.gap].some((gap) => (gap === '.' || gap === '-') && gaps.includes(gap));
}

/** `1.234.567`: a first group of up to three digits, then groups of three behind dots. */
export function isGroupedByThousands({ groups, gaps }: WrittenNumber): boolean {
	const [first, ...rest] = groups;
	if (first === undefined || rest.length === 0 || first.digits.startsWith('0')) return false;
	const threes = rest.every(({ digits }) => digits.length === 3);
	return first.digits.length <= 3 && threes && gaps.every((gap) => gap === '.');
}

/** `2019 2020 2021`: nothing but years of these two centuries. */
export function areYears({ groups }: WrittenNumber): boolean {
	return groups.length > 1 && groups.every(({ digits }) => /^(?:19|20)\d\d$/.test(digits));
}

/** The letters right before and behind, as in a hash: digits between letters are no number. */
export function isInsideWord(readable: string, { start, end }: { start: number; end: number }): boolean {
	const before = readable.slice(Math.max(0, start - 12), start);
	const labelled = /(?:^|[^\p{L}\d])(?:nik|kk|ktp|npwp|no|hp|wa|telp?|rek)$/iu.test(before);
	return (/\p{L}$/u.test(before) && !labelled) || /^\p{L}/u.test(readable.slice(end, end + 2));
}

/** Whether an amount of money stands here: `Rp` before or `rupiah` behind. */
export function isAmount(readable: string, { start, end }: { start: number; end: number }): boolean {
	const before = readable.slice(Math.max(0, start - 6), start);
	return (
		/\b(?:rp|idr)\.? ?$/i.test(before) ||
		/^(?:,\d+)? ?(?:rupiah|juta|miliar)\b/i.test(readable.slice(end, end + 16))
	);
}
