import { rowPath } from '../../domain/catalogue/address.ts';
import { byCodePoint } from '../../domain/catalogue/order.ts';
import type { InnovationStanding, RegionIndex } from '../../domain/index/region-index.ts';
import type { RowScore } from '../../domain/rubric/row-score.ts';
import type { RubricRow } from '../../schema/rubric-row.ts';
import { formatConstant, formatHundredths, formatNumber } from '../copy/formats.ts';
import { exampleText as text } from '../copy/method-example.ts';
import { methodRowText } from '../copy/method-rows.ts';
import type { SiteLink } from '../frame.ts';
import type { MethodRules } from './method-formula.ts';

/** A row with its product; `product` says so when the row is unfilled. */
export interface ProductRow {
	readonly row: SiteLink;
	readonly product: string;
	readonly points: string;
}

export interface ProductTable {
	readonly summary: string;
	readonly rows: readonly ProductRow[];
	readonly sum: string;
}

/** The figures that the steps start from. */
export interface ExampleTables {
	/** Absent when a source states the total instead. */
	readonly spd?: ProductTable | undefined;
	readonly innovations: {
		readonly summary: string;
		readonly rows: readonly { readonly innovation: SiteLink; readonly points: string }[];
		readonly sum: string;
	};
	/** The most mature innovation, row by row; absent when none counts. */
	readonly oneInnovation?: ProductTable | undefined;
}

function productTable(
	summary: string,
	scores: readonly RowScore[],
	rows: readonly RubricRow[],
	rubricId: string,
): ProductTable {
	const known = new Map(rows.map((row) => [row.number, row]));
	return {
		summary,
		rows: scores.map(({ number, level, claimed }) => {
			const row = known.get(number);
			return {
				row: {
					label: methodRowText.rowName(number, row?.name ?? ''),
					path: rowPath(rubricId, number),
				},
				product: level === undefined ? text.unfilled : text.times(formatConstant(row?.weight ?? 0), level),
				points: formatHundredths(claimed),
			};
		}),
		sum: formatHundredths(scores.reduce((sum, { claimed }) => sum + claimed, 0)),
	};
}

function mostMature(counted: readonly InnovationStanding[]): InnovationStanding | undefined {
	return counted.toSorted(
		(a, b) => (b.maturity?.claimed ?? 0) - (a.maturity?.claimed ?? 0) || byCodePoint(a.id, b.id),
	)[0];
}

/** The rows and innovations that an example is added up from. `linkOf` names an innovation by its id. */
export function exampleTables(
	{ spd, innovations }: RegionIndex,
	{ effective }: MethodRules,
	linkOf: (id: string) => SiteLink,
): ExampleTables {
	const { rubric, assessmentId } = effective;
	const counted = innovations.filter((standing) => standing.counted);
	const best = mostMature(counted);
	const total = counted.reduce((sum, { maturity }) => sum + (maturity?.claimed ?? 0), 0);
	return {
		spd:
			spd?.rows === undefined
				? undefined
				: productTable(
						text.rowsOf(formatNumber(spd.rows.length)),
						spd.rows,
						rubric.spd.rows ?? [],
						assessmentId,
					),
		innovations: {
			summary: text.innovationsOf(formatNumber(counted.length)),
			rows: counted.map(({ id, maturity }) => ({
				innovation: linkOf(id),
				points: formatHundredths(maturity?.claimed ?? 0),
			})),
			sum: formatHundredths(total),
		},
		oneInnovation:
			best?.maturity === undefined
				? undefined
				: productTable(
						text.oneInnovation(linkOf(best.id).label),
						best.maturity.rows,
						rubric.sid.rows ?? [],
						assessmentId,
					),
	};
}
