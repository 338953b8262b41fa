/** What a visitor typed: a whole number of 0 or more, nothing, or something else. */
export type TypedNumber = number | 'empty' | 'unreadable';

/** More digits than an address keeps exactly. */
const largest = 999_999_999_999_999;

/** Words after an amount; `M` is a milliar in Indonesia, never a million. */
const scales: ReadonlyMap<string, number> = new Map([
	['', 1],
	['rb', 1e3],
	['ribu', 1e3],
	['jt', 1e6],
	['juta', 1e6],
	['m', 1e9],
	['miliar', 1e9],
	['milyar', 1e9],
]);

const written = /^(?:rp\.?\s*)?([\d.,\s]*\d)\s*([a-z]*)(?:,-)?$/;
const grouped = /^\d{1,3}(?:[. ]\d{3})+$/;
const plain = /^\d+$/;
const decimal = /^(\d+)[.,](\d{1,6})$/;

/**
 * Reads `150000000`, `150.000.000`, `Rp 150.000.000,-`, `150 juta` and `1,5 miliar`. A decimal needs a word that makes it
 * whole: `1,5` alone is unreadable.
 */
export function typedNumber(text: string): TypedNumber {
	const typed = text.trim().toLowerCase();
	if (typed === '') return 'empty';
	const [, figures = '', word = ''] = written.exec(typed) ?? [];
	const scale = scales.get(word);
	if (figures === '' || scale === undefined) return 'unreadable';
	const value = scaled(figures, scale);
	return value !== undefined && Number.isInteger(value) && value <= largest ? value : 'unreadable';
}

function scaled(figures: string, scale: number): number | undefined {
	if (plain.test(figures) || grouped.test(figures)) return Number(figures.replaceAll(/[. ]/g, '')) * scale;
	const [, whole = '', part = ''] = scale === 1 ? [] : (decimal.exec(figures) ?? []);
	// The digits together and then the power of ten: 1.1 * 1e9 would not be whole.
	return whole === '' ? undefined : (Number(`${whole}${part}`) * scale) / 10 ** part.length;
}
