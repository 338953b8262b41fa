import { scaledBudget } from '../../domain/replication/cost.ts';
import { costDrivers, costFrequencies, type CostLine } from '../../schema/guide-resources.ts';
import type { Source } from '../../schema/source.ts';
import { formatNumber, formatRupiah } from '../copy/formats.ts';
import { driverLabels, frequencyLabels } from '../copy/guide-labels.ts';
import { costText as text } from '../copy/guide.ts';
import { sourceView, type SourceView } from '../frame.ts';
import { oneOfEach } from './guide-glance.ts';

export interface CostRow {
	/** Place in the guide, from 1: the row's address on the page. */
	readonly number: number;
	readonly item: string;
	readonly note?: string | undefined;
	/** Quantity and price, `2 buah × Rp500`. */
	readonly calculation: string;
	readonly year: string;
	/** One of what the quantity grows with. */
	readonly scales: string;
	/** Rupiah for one of it. */
	readonly amount: string;
	/** Number of its source among those of the costs; absent without one. */
	readonly source?: number | undefined;
	readonly estimate: boolean;
}

/** Sums for one unit of a driver; without a line there is nothing to sum. */
interface UnitCost {
	readonly driver: string;
	readonly once?: string | undefined;
	readonly yearly?: string | undefined;
}

export interface CostsView {
	/** Rows by how often they are paid, each group in the order of the guide. */
	readonly groups: readonly { readonly label: string; readonly rows: readonly CostRow[] }[];
	readonly units: readonly UnitCost[];
	/** Numbered from 1. */
	readonly sources: readonly SourceView[];
}

function costRow(line: CostLine, index: number, numberOf: (source: Source) => number): CostRow {
	const [scaled] = scaledBudget([line], oneOfEach).lines;
	return {
		number: index + 1,
		item: line.item,
		note: line.note,
		calculation: text.times(`${formatNumber(line.quantity)} ${line.unit}`, formatRupiah(line.unitCost)),
		year: text.price(line.priceYear),
		scales: driverLabels[line.scalesWith],
		amount: formatRupiah(scaled?.amount ?? 0),
		source: line.source === undefined ? undefined : numberOf(line.source),
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

function sourceKey({ title, url }: Source): string {
	return url ?? title;
}

/** The costs of a guide as its owner wrote them, each line for one unit; undefined when nobody has written any. */
export function costsView(costs: readonly CostLine[]): CostsView | undefined {
	if (costs.length === 0) return undefined;
	const sources = new Map<string, Source>();
	for (const { source } of costs) {
		if (source !== undefined && !sources.has(sourceKey(source))) sources.set(sourceKey(source), source);
	}
	const keys = [...sources.keys()];
	const numberOf = (source: Source) => keys.indexOf(sourceKey(source)) + 1;
	const rows = costs.map((line, index) => ({ line, row: costRow(line, index, numberOf) }));
	return {
		groups: costFrequencies.flatMap((frequency) => {
			const own = rows.filter(({ line }) => line.frequency === frequency);
			return own.length === 0 ? [] : [{ label: frequencyLabels[frequency], rows: own.map(({ row }) => row) }];
		}),
		units: unitCosts(costs),
		sources: [...sources.values()].map(sourceView),
	};
}
