import type { PricedLine } from './cost.ts';

/**
 * The same costs in fewer lines: what is paid as often and grows with the same thing becomes one line. Every budget of
 * the result has the sums of the original. Lines of fractions stay as they are, because each of them is rounded by
 * itself.
 */
export function mergedCosts(costs: readonly PricedLine[]): readonly PricedLine[] {
	const groups = Map.groupBy(costs, ({ frequency, scalesWith, quantity }) =>
		Number.isInteger(quantity) ? `${frequency} ${scalesWith}` : 'pecahan',
	);
	return [...groups].flatMap(([key, lines]) => {
		const plain = lines.map(({ frequency, quantity, unitCost, scalesWith }) => ({
			frequency,
			quantity,
			unitCost,
			scalesWith,
		}));
		const [first] = plain;
		const sum = plain.reduce((total, { quantity, unitCost }) => total + quantity * unitCost, 0);
		// Beyond the safe integers a sum would be a little wrong.
		if (first === undefined || key === 'pecahan' || !Number.isSafeInteger(sum)) return plain;
		return [{ ...first, quantity: 1, unitCost: sum }];
	});
}
