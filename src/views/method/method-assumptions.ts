import { rowPath } from '../../domain/catalogue/address.ts';
import { computability, unknownNumbers } from '../../domain/rubric/unknown-numbers.ts';
import type { RubricRow } from '../../schema/rubric-row.ts';
import type { Threshold } from '../../schema/rubric-threshold.ts';
import {
	assumptionGroups,
	assumptionTexts,
	basisReading,
	type Assumption,
} from '../copy/method-assumptions.ts';
import { basisLabels } from '../copy/method-rows.ts';
import type { SiteLink } from '../frame.ts';
import type { MethodRules } from './method-formula.ts';

export interface AssumptionView {
	readonly key: Assumption;
	readonly text: string;
	/** Rows to which it applies, each with its number. */
	readonly rows: readonly SiteLink[];
}

export interface AssumptionGroup {
	readonly heading: string;
	readonly assumptions: readonly AssumptionView[];
}

/** What we read in one row, in the words of the rubric file. */
export interface RowReading {
	readonly row: SiteLink;
	readonly text: string;
}

export interface AssumptionsView {
	/** Empty when nothing can be computed by the rubric. */
	readonly groups: readonly AssumptionGroup[];
	readonly readings: readonly RowReading[];
}

function allRows({ effective }: MethodRules): readonly RubricRow[] {
	const { spd, sid } = effective.rubric;
	return [...(spd.rows ?? []), ...(sid.rows ?? [])];
}

function thresholdsOf({ threshold, bases }: RubricRow): readonly Threshold[] {
	return [...(threshold === null ? [] : [threshold]), ...bases.map((basis) => basis.threshold)];
}

const endless = ({ ranges }: Threshold) =>
	ranges.some(({ from }) => from === null) && ranges.some(({ to }) => to === null);

/** In which rows an assumption about figures is used. */
const rowAssumptions: Partial<Record<Assumption, (threshold: Threshold) => boolean>> = {
	overlapHigher: ({ overlap }) => overlap === 'lebih-tinggi',
	overlapLower: ({ overlap }) => overlap === 'lebih-rendah',
	gapHigher: ({ gap }) => gap === 'lebih-tinggi',
	gapLower: ({ gap }) => gap === 'lebih-rendah',
	outOfRange: (threshold) => !endless(threshold),
	valueUnrounded: () => true,
};

/** When an assumption that is not about single rows is used; the others always are. */
const conditions: Partial<Record<Assumption, (rules: MethodRules) => boolean>> = {
	mandatoryRows: ({ effective }) =>
		effective.rubric.sid.rows?.some(({ mandatory }) => mandatory === true) === true,
	wholeDates: ({ effective: { rubric } }) => rubric.window?.from != null && rubric.window.to !== null,
	designWords: ({ effective }) => effective.rubric.window?.minimumWords != null,
	mainAffair: ({ effective }) => effective.rubric.formula.basicServicesNeeded !== null,
	statedTotals: ({ effective }) =>
		computability(unknownNumbers(effective.rubric)) === 'dengan-pernyataan-daerah',
	effort: (rules) => allRows(rules).some(({ ownGuidance }) => ownGuidance !== null),
	borrowedRules: ({ base }) => base !== undefined,
};

function assumptionView(key: Assumption, rules: MethodRules): readonly AssumptionView[] {
	const applies = rowAssumptions[key];
	if (applies === undefined) {
		return conditions[key]?.(rules) === false ? [] : [{ key, text: assumptionTexts[key], rows: [] }];
	}
	const rows = allRows(rules).filter((row) => thresholdsOf(row).some(applies));
	if (rows.length === 0) return [];
	// A rule for nearly every row with figures needs no list of them.
	const listed = key === 'valueUnrounded' || key === 'outOfRange' ? [] : rows;
	return [
		{
			key,
			text: assumptionTexts[key],
			rows: listed.map(({ number }) => ({
				label: number,
				path: rowPath(rules.effective.assessmentId, number),
			})),
		},
	];
}

function readingsOf(rules: MethodRules): readonly RowReading[] {
	return allRows(rules).flatMap(({ number, name, threshold, bases }) => {
		const row = { label: `${number}. ${name}`, path: rowPath(rules.effective.assessmentId, number) };
		const readings = [
			threshold?.reading ?? undefined,
			...bases.map(({ basis, threshold: { reading } }) =>
				reading === null ? undefined : basisReading(basisLabels[basis], reading),
			),
		];
		return readings.flatMap((reading) => (reading === undefined ? [] : [{ row, text: reading }]));
	});
}

/** Every assumption of ours that the computation by a rubric rests on. */
export function assumptionsView(rules: MethodRules): AssumptionsView {
	const computes = computability(unknownNumbers(rules.effective.rubric)) !== 'tidak-dapat';
	return {
		groups: computes
			? assumptionGroups
					.map(({ heading, keys }) => ({
						heading,
						assumptions: keys.flatMap((key) => assumptionView(key, rules)),
					}))
					.filter(({ assumptions }) => assumptions.length > 0)
			: [],
		readings: readingsOf(rules),
	};
}
