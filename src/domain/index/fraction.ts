/** An exact number; reduced, with a positive denominator. Integers beyond 2^53 - 1 are never reached: see `fraction`. */
export interface Fraction {
	readonly numerator: number;
	readonly denominator: number;
}

/** `numerator / denominator`, reduced. Both are integers; the denominator is not zero. Throws beyond safe integers. */
export function fraction(numerator: number | bigint, denominator: number | bigint): Fraction {
	const [above, below] = [BigInt(numerator), BigInt(denominator)];
	if (below === 0n) throw new RangeError('A fraction cannot have the denominator 0.');
	const divisor = greatestCommonDivisor(above < 0n ? -above : above, below < 0n ? -below : below);
	const sign = below < 0n ? -1n : 1n;
	return {
		numerator: safeInteger((sign * above) / divisor),
		denominator: safeInteger((sign * below) / divisor),
	};
}

function greatestCommonDivisor(first: bigint, second: bigint): bigint {
	let [a, b] = [first, second];
	while (b !== 0n) [a, b] = [b, a % b];
	return a === 0n ? 1n : a;
}

function safeInteger(value: bigint): number {
	const number = Number(value);
	if (!Number.isSafeInteger(number)) throw new RangeError(`${String(value)} is too large to be exact.`);
	return number;
}

/** The sum, exact; 0 of nothing. */
export function sum(fractions: readonly Fraction[]): Fraction {
	return fractions.reduce(
		(total, { numerator, denominator }) => {
			const [a, b] = [BigInt(total.numerator), BigInt(total.denominator)];
			const [c, d] = [BigInt(numerator), BigInt(denominator)];
			return fraction(a * d + c * b, b * d);
		},
		fraction(0, 1),
	);
}

/** The mean, exact. Throws a RangeError for nothing, because nothing has no mean. */
export function mean(fractions: readonly Fraction[]): Fraction {
	const { numerator, denominator } = sum(fractions);
	return fraction(numerator, BigInt(denominator) * BigInt(fractions.length));
}

/** `first - second`, exact. */
export function difference(first: Fraction, second: Fraction): Fraction {
	const [a, b] = [BigInt(first.numerator), BigInt(first.denominator)];
	const [c, d] = [BigInt(second.numerator), BigInt(second.denominator)];
	return fraction(a * d - c * b, b * d);
}

/** Below 0 when the first is smaller, 0 when both are equal, above 0 when the first is larger. */
export function compareFractions(first: Fraction, second: Fraction): number {
	const left = BigInt(first.numerator) * BigInt(second.denominator);
	const right = BigInt(second.numerator) * BigInt(first.denominator);
	return left < right ? -1 : left > right ? 1 : 0;
}

/** A number in hundredths, rounded half up (towards plus infinity): 1/8 is 13, because 12.5 goes up. */
export function hundredths({ numerator, denominator }: Fraction): number {
	const [above, below] = [BigInt(numerator) * 200n + BigInt(denominator), BigInt(denominator) * 2n];
	const quotient = above / below;
	// BigInt division cuts towards zero; below zero the floor is one less.
	return Number(above < 0n && above % below !== 0n ? quotient - 1n : quotient);
}

/** `numerator/denominator`, as the score report prints it. */
export function fractionText({ numerator, denominator }: Fraction): string {
	return `${String(numerator)}/${String(denominator)}`;
}
