import { scaledBudget } from '../../domain/replication/cost.ts';
import { costDrivers, type CostLine } from '../../schema/guide-resources.ts';
import { formatNumber, formatRupiah } from '../copy/formats.ts';
import { driverLabels, frequencyLabels } from '../copy/guide-labels.ts';
import { sourceView, type SourceView } from '../frame.ts';
import { oneOfEach } from './guide-glance.ts';

interface CostRow {
	readonly item: string;
	readonly note?: string | undefined;
	readonly frequency: string;
	readonly quantity: string;
	readonly unitCost: string;
	readonly year: string;
	/** One of what the quantity grows with. */
	readonly scales: string;
	/** Rupiah for one of it. */
	readonly amount: string;
	/** Absent for an estimate. */
	readonly source?: SourceView | undefined;
	readonly estimate: boolean;
}

/** Sums for one unit of a driver; without a line there is nothing to sum. */
interface UnitCost {
	readonly driver: string;
	readonly once?: string | undefined;
	readonly yearly?: string | undefined;
}

export interface CostsView {
	readonly rows: readonly CostRow[];
	readonly units: readonly UnitCost[];
}

function costRow(line: CostLine): CostRow {
	const [scaled] = scaledBudget([line], oneOfEach).lines;
	return {
		item: line.item,
		note: line.note,
		frequency: frequencyLabels[line.frequency],
		quantity: `${formatNumber(line.quantity)} ${line.unit}`,
		unitCost: formatRupiah(line.unitCost),
		year: String(line.priceYear),
		scales: driverLabels[line.scalesWith],
		amount: formatRupiah(scaled?.amount ?? 0),
		source: line.source === undefined ? undefined : sourceView(line.source),
		estimate: line.basis === 'perkiraan',
	};
}

function unitCosts(costs: readonly CostLine[]): readonly UnitCost[] {
	return costDrivers.flatMap((driver) => {
		const own = costs.filter(({ scalesWith }) => scalesWith === driver);
		if (own.length === 0) return [];
		const { once, yearly } = scaledBudget(own, oneOfEach);
		const has = (frequency: CostLine['frequency']) => own.some((line) => line.frequency === frequency);
		return [
			{
				driver: driverLabels[driver],
				once: has('sekali') ? formatRupiah(once) : undefined,
				yearly: has('per-tahun') ? formatRupiah(yearly) : undefined,
			},
		];
	});
}

/** The costs of a guide as its owner wrote them, each line for one unit; undefined when nobody has written any. */
export function costsView(costs: readonly CostLine[]): CostsView | undefined {
	return costs.length === 0 ? undefined : { rows: costs.map(costRow), units: unitCosts(costs) };
}
