import type { RegionRecord } from '../../domain/catalogue/snapshot.ts';
import type { RegionIndex } from '../../domain/index/region-index.ts';
import type { Rubric } from '../../schema/rubric.ts';
import type { ChartSpec } from '../charts/chart-spec.ts';
import { formatHundredths, formatNumber } from '../copy/formats.ts';
import { regionIndexText as text } from '../copy/region-index.ts';
import type { LabelLookup } from '../label-lookup.ts';
import { workedSteps, type ExampleStep } from '../method/method-example.ts';
import { indexBlocks, type IndexBlock } from './region-index-blocks.ts';
import {
	countView,
	innovationsView,
	type CountView,
	type InnovationsView,
} from './region-index-innovations.ts';
import { blocksChart, spreadView, type SpreadView } from './region-index-charts.ts';
import { spdView, type SpdView } from './region-index-spd.ts';

/** What the index of a region is made of; absent on the page of a region that has entered nothing. */
export interface CompositionView {
	readonly lead?: string | undefined;
	readonly blocks: readonly IndexBlock[];
	readonly blocksChart: ChartSpec;
	readonly spd?: SpdView | undefined;
	/** Said in place of the rows. */
	readonly spdNote?: string | undefined;
	readonly innovations?: InnovationsView | undefined;
	readonly spread?: SpreadView | undefined;
	readonly count?: CountView | undefined;
	readonly formula?: readonly ExampleStep[] | undefined;
}

interface Names {
	readonly titleOf: (innovationId: string) => string;
	readonly labels: LabelLookup;
	/** What the figures are, for the charts. */
	readonly label: string;
	/** Where the glossary explains a term; undefined when it does not. */
	readonly termOf: (id: string) => string | undefined;
	/** Ids of all yandas urusan in the order of the form. */
	readonly basicServices: readonly string[];
}

/** What the index of a region is made of; undefined when the region has entered neither SPD rows nor innovations. */
export function compositionView(
	index: RegionIndex,
	region: RegionRecord,
	rubric: Rubric,
	{ titleOf, labels, label, termOf, basicServices }: Names,
): CompositionView | undefined {
	const spd = spdView(index, region, rubric);
	const innovations = innovationsView(index, { titleOf, labels });
	if (index.spd === undefined && innovations === undefined) return undefined;
	const { maximum } = rubric.formula;
	const { claimed, formula } = index;
	return {
		lead: maximum === null ? undefined : text.compositionLead(formatNumber(maximum / 100)),
		blocks: indexBlocks(index, rubric, termOf),
		blocksChart: blocksChart(index, rubric, label),
		spd,
		spdNote:
			spd !== undefined
				? undefined
				: index.spd === undefined
					? text.spdEmpty
					: text.spdStated(formatHundredths(index.spd.claimed)),
		innovations,
		spread: spreadView(index, rubric, label),
		count: countView(index, basicServices, labels, termOf('yandas')),
		formula:
			claimed === undefined || formula === undefined ? undefined : workedSteps(index, formula, claimed),
	};
}
