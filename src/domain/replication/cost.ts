import type { costDrivers, CostLine } from '../../schema/guide-resources.ts';

export type CostDriver = (typeof costDrivers)[number];

/** How many of each a region has, in whole numbers of 0 or more; what is unknown is absent and never guessed. */
export interface RegionScale {
	/** Persons. */
	readonly population?: number | undefined;
	readonly agencies?: number | undefined;
	readonly puskesmas?: number | undefined;
	readonly kelurahan?: number | undefined;
}

/** What scaling reads of a cost line. */
export type PricedLine = Pick<CostLine, 'frequency' | 'quantity' | 'unitCost' | 'scalesWith'>;

/** One line of a budget, scaled to a region; rupiah. */
export interface ScaledCost<Line extends PricedLine = CostLine> {
	readonly line: Line;
	/** What the quantity is multiplied by; undefined while the region has not said it. */
	readonly factor: number | undefined;
	/** Quantity × factor, in the unit of the line; undefined with the factor. */
	readonly quantity: number | undefined;
	/** Quantity × factor × unit cost, rounded up to whole rupiah; undefined with the factor. */
	readonly amount: number | undefined;
}

export interface ScaledBudget<Line extends PricedLine = CostLine> {
	/** In the order of the guide. */
	readonly lines: readonly ScaledCost<Line>[];
	/** Sums of the lines that are known, in rupiah: a lower bound while something is missing. */
	readonly once: number;
	readonly yearly: number;
	/** What the region has to say before all lines are known, each once, in the order of the lines. */
	readonly missing: readonly CostDriver[];
}

/** Thousands of residents, begun ones counted whole: half a kit cannot be bought. */
function thousands(population: number | undefined): number | undefined {
	return population === undefined ? undefined : Math.ceil(population / 1000);
}

function factorOf(driver: CostDriver, scale: RegionScale): number | undefined {
	switch (driver) {
		case 'daerah':
			return 1;
		case 'unit-kerja':
			return scale.agencies;
		case 'puskesmas':
			return scale.puskesmas;
		case 'kelurahan':
			return scale.kelurahan;
		case 'per-1000-penduduk':
			return thousands(scale.population);
		default:
			return driver satisfies never;
	}
}

/** A number of 0 or more as digits and a power of ten: 0.25 is 25 × 10^-2. */
interface Decimal {
	readonly digits: bigint;
	readonly power: number;
}

function decimalOf(value: number): Decimal {
	const [mantissa = '', exponent = ''] = value.toExponential().split('e');
	const [whole = '', places = ''] = mantissa.split('.');
	return { digits: BigInt(`${whole}${places}`), power: Number(exponent) - places.length };
}

function roundedUp({ digits, power }: Decimal): number {
	if (power >= 0) return Number(digits * 10n ** BigInt(power));
	const part = 10n ** BigInt(-power);
	return Number((digits + part - 1n) / part);
}

function scaledLine<Line extends PricedLine>(line: Line, scale: RegionScale): ScaledCost<Line> {
	const factor = factorOf(line.scalesWith, scale);
	if (factor === undefined) return { line, factor, quantity: undefined, amount: undefined };
	const quantity = line.quantity * factor;
	const amount = quantity * line.unitCost;
	// Whole numbers are exact as they are, and many thousands of lines are compared in the browser.
	const whole =
		Number.isInteger(line.quantity) && Number.isInteger(factor) && Number.isInteger(line.unitCost);
	if (whole && Number.isSafeInteger(quantity) && Number.isSafeInteger(amount)) {
		return { line, factor, quantity, amount };
	}
	return { line, factor, ...decimalScaled(line, factor) };
}

/** Decimal, because in binary 0.1 × 3 × 10 is a little more than 3 and would be rounded up to 4. */
function decimalScaled({ quantity, unitCost }: PricedLine, factor: number) {
	const { digits, power } = decimalOf(quantity);
	const scaled = digits * BigInt(factor);
	return {
		quantity: Number(`${String(scaled)}e${String(power)}`),
		amount: roundedUp({ digits: scaled * BigInt(unitCost), power }),
	};
}

/** The guide's costs for a region of this size. Throws a RangeError when one of the region's numbers is not whole. */
export function scaledBudget<Line extends PricedLine>(
	costs: readonly Line[],
	scale: RegionScale,
): ScaledBudget<Line> {
	const lines = costs.map((line) => scaledLine(line, scale));
	const sum = (frequency: CostLine['frequency']) =>
		lines.reduce(
			(total, { line, amount }) => (line.frequency === frequency ? total + (amount ?? 0) : total),
			0,
		);
	const missing = new Set(
		lines.flatMap(({ line, factor }) => (factor === undefined ? [line.scalesWith] : [])),
	);
	return { lines, once: sum('sekali'), yearly: sum('per-tahun'), missing: [...missing] };
}
