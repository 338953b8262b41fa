/** True for a mapping of keys to values: neither a list nor a single value. */
export function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True for no value and for an empty text. */
export function isNothing(value: unknown): boolean {
	return value === undefined || value === null || value === '';
}

/** True for what says nothing: no value, an empty text, list or group. */
export function isEmpty(value: unknown): boolean {
	if (isNothing(value)) return true;
	return Array.isArray(value) ? value.length === 0 : isGroup(value) && Object.keys(value).length === 0;
}

function compare(
	first: unknown,
	second: unknown,
	{ single, absent }: { single: (a: unknown, b: unknown) => boolean; absent: (value: unknown) => boolean },
): boolean {
	if (Array.isArray(first) && Array.isArray(second)) {
		return (
			first.length === second.length &&
			first.every((item, index) => compare(item, second[index], { single, absent }))
		);
	}
	if (!isGroup(first) || !isGroup(second)) return single(first, second);
	return [...new Set([...Object.keys(first), ...Object.keys(second)])].every((key) => {
		const [one, other] = [
			Object.hasOwn(first, key) ? first[key] : undefined,
			Object.hasOwn(second, key) ? second[key] : undefined,
		];
		return (absent(one) && absent(other)) || compare(one, other, { single, absent });
	});
}

/** True when two pieces of plain data are the same; a key without a value is the same as no key. */
export function isSame(first: unknown, second: unknown): boolean {
	return compare(first, second, { single: (a, b) => a === b, absent: (value) => value === undefined });
}

/**
 * True when an author would call two pieces of data the same: `2023` and `'2023'` are one year, and an empty text or
 * list says as little as none.
 */
export function meansTheSame(first: unknown, second: unknown): boolean {
	const single = (a: unknown, b: unknown) =>
		a === b ||
		(isEmpty(a) && isEmpty(b)) ||
		(typeof a === 'number' && typeof b === 'string' && String(a) === b) ||
		(typeof a === 'string' && typeof b === 'number' && a === String(b));
	return compare(first, second, { single, absent: isEmpty });
}
