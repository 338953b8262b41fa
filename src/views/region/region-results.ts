import type { OfficialResult } from '../../schema/region.ts';
import { formatIndex, formatNumber } from '../copy/formats.ts';
import { scaleLabels, standingLabels } from '../copy/labels.ts';
import { sourceView, type SourceView } from '../frame.ts';

/** One published figure; what a source does not say is absent. */
export interface ResultFigure {
	readonly score?: string | undefined;
	readonly predicate?: string | undefined;
	readonly innovations?: string | undefined;
	readonly note?: string | undefined;
	readonly source: SourceView;
}

export interface ResultRow {
	readonly year: string;
	readonly standing: string;
	/** The figure shown first, then those of sources that disagree. */
	readonly figures: readonly ResultFigure[];
}

/** Results on one scale. The two scales are never put into one table. */
export interface ResultTable {
	readonly caption: string;
	readonly rows: readonly ResultRow[];
}

type Figure = Pick<OfficialResult, 'score' | 'predicate' | 'innovations' | 'note' | 'source'>;

/** A score as its scale is published: raw points without decimals of their own, the index with two. */
export function formatScore(scale: OfficialResult['scale'], score: number): string {
	return scale === '0-100' ? formatIndex(score) : formatNumber(score);
}

function figureView(scale: OfficialResult['scale'], figure: Figure): ResultFigure {
	return {
		score: figure.score === undefined ? undefined : formatScore(scale, figure.score),
		predicate: figure.predicate,
		innovations: figure.innovations === undefined ? undefined : formatNumber(figure.innovations),
		note: figure.note,
		source: sourceView(figure.source),
	};
}

/** Official results as tables, the present scale first, newest year first. */
export function resultTables(results: readonly OfficialResult[]): readonly ResultTable[] {
	const scales = ['0-100', 'mentah'] as const;
	return scales.flatMap((scale) => {
		const rows = results
			.filter((result) => result.scale === scale)
			.sort((a, b) => b.year - a.year)
			.map((result) => ({
				year: String(result.year),
				standing: standingLabels[result.standing],
				figures: [result, ...result.conflicts].map((figure) => figureView(scale, figure)),
			}));
		return rows.length === 0 ? [] : [{ caption: scaleLabels[scale], rows }];
	});
}
