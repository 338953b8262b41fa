const pattern = /^(?<sign>-?)(?<whole>\d{1,12})(?:\.(?<part>\d{1,2}))?$/;

/**
 * A decimal of at most two places, `-50.33`, as an integer in hundredths, -5033; `undefined` for anything else.
 * Reads digits and never computes with fractions, so that a bound is exactly what is printed.
 */
export function hundredthsOf(text: string): number | undefined {
	const parts = pattern.exec(text)?.groups;
	if (parts === undefined) return undefined;
	const amount = Number(parts['whole']) * 100 + Number((parts['part'] ?? '').padEnd(2, '0'));
	return parts['sign'] === '-' && amount > 0 ? -amount : amount;
}
