import type { RegionRecord } from '../../domain/catalogue/snapshot.ts';
import type { RegionIndex } from '../../domain/index/region-index.ts';
import type { Rubric } from '../../schema/rubric.ts';
import { formatNumber } from '../copy/formats.ts';
import { rowStateLabels } from '../copy/index-words.ts';
import { regionIndexText as text } from '../copy/region-index.ts';
import { maturityRow, type FilledSidRow, type MaturityRow } from './maturity-row.ts';

export interface SpdView {
	readonly heading: string;
	/** How many rows are in which state. */
	readonly states: string;
	readonly rows: readonly MaturityRow[];
}

/** The rows of the SPD in the order of the rubric; undefined when the region has entered none, or the rubric knows none. */
export function spdView(index: RegionIndex, region: RegionRecord, rubric: Rubric): SpdView | undefined {
	const { rows } = rubric.spd;
	if (index.spd?.rows === undefined || rows === null) return undefined;
	const assessmentId = index.projectedFrom ?? index.rubricId;
	const answers: Readonly<Record<string, FilledSidRow | undefined>> =
		region.data.assessments[assessmentId]?.spd ?? {};
	const held = new Set(region.verified[assessmentId]);
	const states = Map.groupBy(index.spd.rows, ({ state }) => state);
	return {
		heading: text.spdRows(formatNumber(rows.length)),
		states: [...states]
			.map(([state, alike]) => `${rowStateLabels[state]}: ${formatNumber(alike.length)}`)
			.join('; '),
		rows: rows.flatMap(
			(row) =>
				maturityRow({
					row,
					filled: answers[row.number],
					held: held.has(row.number),
					rubric,
					documents: {},
					faults: region.evidenceFaults?.[assessmentId],
				}) ?? [],
		),
	};
}
