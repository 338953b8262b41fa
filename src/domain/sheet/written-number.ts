/** Words for powers of ten as they stand behind sums of money. */
const units: Readonly<Record<string, number>> = {
	ribu: 1e3,
	rb: 1e3,
	juta: 1e6,
	jt: 1e6,
	miliar: 1e9,
	milyar: 1e9,
	triliun: 1e12,
};

/** `18500000`, or what makes a text no number, or one that could be two. */
export type WrittenNumber = number | 'bukan-angka' | 'dua-arti';

/** Dots between groups of three, a comma before decimals: Indonesian. */
const indonesian = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const english = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const plain = /^\d+(?:[.,]\d+)?$/;

/** One group of three after a sign: thousands or decimals, unless whole numbers are wanted or the sign repeats. */
const twoMeanings = /^\d{1,3}[.,]\d{3}$/;

function valueOf(digits: string, whole: boolean): WrittenNumber {
	if (twoMeanings.test(digits) && !whole && !digits.startsWith('0')) return 'dua-arti';
	if (indonesian.test(digits) && !digits.startsWith('0')) {
		return Number(digits.replaceAll('.', '').replace(',', '.'));
	}
	if (english.test(digits) && !digits.startsWith('0')) return Number(digits.replaceAll(',', ''));
	return plain.test(digits) ? Number(digits.replace(',', '.')) : 'bukan-angka';
}

/**
 * A number as people write it: `Rp 18.500.000,-`, `1.234,56`, `18,5 juta`, `79.4`. `whole` says that only whole numbers
 * make sense, so that `18.500` is one; otherwise it has two meanings.
 */
export function writtenNumber(written: string, whole: boolean): WrittenNumber {
	const text = written
		.replace(/[\s\u00A0]+/g, ' ')
		.trim()
		.replace(/^(?:rp|idr)\.? ?/i, '')
		.replace(/,-+$|,00$/, (end) => (whole || end !== ',00' ? '' : end));
	const [, sign = '', digits = '', unit = ''] =
		/^([-−–]?) ?([\d.,]+)(?: ?([a-z]+))?(?: rupiah)?$/i.exec(text) ?? [];
	const isMoney = unit.toLowerCase() === 'rupiah' || unit === '';
	const times = isMoney ? 1 : units[unit.toLowerCase()];
	if (times === undefined || digits === '') return 'bukan-angka';
	// Before `juta`, a comma or a dot can only stand before decimals.
	const value =
		times === 1 ? valueOf(digits, whole) : valueOf(digits.replace(/^(\d+)\.(\d+)$/, '$1,$2'), false);
	if (typeof value !== 'number') return value;
	const result = times === 1 ? value : Number((value * times).toPrecision(12));
	return sign === '' ? result : -result;
}
