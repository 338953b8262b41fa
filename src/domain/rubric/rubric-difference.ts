import type { RubricRow } from '../../schema/rubric-row.ts';
import type { Rubric } from '../../schema/rubric.ts';

/** Whether a rule differs from the year before. What one side does not know is never called changed. */
export type Change = 'sama' | 'berubah' | 'tidak-diketahui';

export interface Compared<Value> {
	readonly before: Value | null;
	readonly after: Value | null;
	readonly change: Change;
}

/** Words that differ while the figures are not known on both sides: sources word one rule in different ways. */
export type LevelChange = Change | 'bunyi-berbeda';

/** A row that both rubrics have, by its number. */
export interface RowDifference {
	readonly number: string;
	readonly name: Compared<string>;
	readonly weight: Compared<number>;
	readonly mandatory: Compared<boolean>;
	/** Figures decide where both years have them; otherwise words, compared without case, spaces and kinds of dashes. */
	readonly levels: LevelsDifference;
}

export interface LevelsDifference {
	readonly before: RubricRow['levels'];
	readonly after: RubricRow['levels'];
	readonly change: LevelChange;
}

export interface RowsDifference {
	readonly added: readonly RubricRow[];
	readonly removed: readonly RubricRow[];
	readonly common: readonly RowDifference[];
}

/** One predicate; bounds in hundredths. */
export interface BandDifference {
	readonly predicate: string;
	readonly from: Compared<number>;
	readonly to: Compared<number>;
}

/** The constants that are compared; points in hundredths, the others plain numbers. */
export const comparedConstants = [
	'divisor',
	'maximum',
	'spdMaximum',
	'maturityMaximum',
	'countMaximum',
	'pointsPerInnovation',
	'countCap',
	'basicServicesNeeded',
	'aspects',
	'variables',
	'indicators',
] as const;

export type ComparedConstant = (typeof comparedConstants)[number];

/** What differs between the rubrics of two years. */
export interface RubricDifference {
	readonly constants: Readonly<Record<ComparedConstant, Compared<number>>>;
	readonly scale: Compared<NonNullable<Rubric['scale']>>;
	/** Predicates in the order of the later rubric, then those that only the earlier one has. */
	readonly bands: readonly BandDifference[];
	readonly window: {
		readonly from: Compared<string>;
		readonly to: Compared<string>;
		readonly developmentCounts: Compared<boolean>;
		readonly minimumWords: Compared<number>;
	};
	/** Undefined while one side does not know its rows. */
	readonly spd: RowsDifference | undefined;
	readonly sid: RowsDifference | undefined;
}

function compared<Value>(
	before: Value | null | undefined,
	after: Value | null | undefined,
	alike: (before: Value, after: Value) => boolean = Object.is,
): Compared<Value> {
	const change =
		before == null || after == null ? 'tidak-diketahui' : alike(before, after) ? 'sama' : 'berubah';
	return { before: before ?? null, after: after ?? null, change };
}

function constantsOf({ formula, maxima, structure }: Rubric): Record<ComparedConstant, number | null> {
	return {
		divisor: formula.divisor,
		maximum: formula.maximum,
		spdMaximum: maxima.spd,
		maturityMaximum: maxima.maturity,
		countMaximum: maxima.count,
		pointsPerInnovation: formula.pointsPerInnovation,
		countCap: formula.countCap,
		basicServicesNeeded: formula.basicServicesNeeded,
		aspects: structure?.aspects ?? null,
		variables: structure?.variables ?? null,
		indicators: structure?.indicators ?? null,
	};
}

/** Text without what sources write differently for the same words: case, spaces, and spaces around dashes and slashes. */
function plain(text: string): string {
	return text
		.toLowerCase()
		.replaceAll(/\s*([-–/])\s*/g, '$1')
		.replaceAll('–', '-')
		.replaceAll(/\s+/g, ' ')
		.trim();
}

function comparedLevels(before: RubricRow, after: RubricRow): LevelsDifference {
	const sides = { before: before.levels, after: after.levels };
	if (before.threshold !== null && after.threshold !== null) {
		const figures = ({ unit, direction, ranges }: typeof before.threshold) =>
			JSON.stringify([unit, direction, ranges.map(({ from, to }) => [from, to])]);
		const same = figures(before.threshold) === figures(after.threshold);
		return { ...sides, change: same ? 'sama' : 'berubah' };
	}
	const changes = before.levels.map((text, index) => compared(text, after.levels[index], sameWords).change);
	if (changes.includes('berubah')) return { ...sides, change: 'bunyi-berbeda' };
	return { ...sides, change: changes.includes('tidak-diketahui') ? 'tidak-diketahui' : 'sama' };
}

function sameWords(before: string, after: string): boolean {
	return plain(before) === plain(after);
}

function rowsDifference(
	before: readonly RubricRow[] | null,
	after: readonly RubricRow[] | null,
): RowsDifference | undefined {
	if (before === null || after === null) return undefined;
	const earlier = new Map(before.map((row) => [row.number, row]));
	const later = new Set(after.map(({ number }) => number));
	return {
		added: after.filter(({ number }) => !earlier.has(number)),
		removed: before.filter(({ number }) => !later.has(number)),
		common: after.flatMap((row) => {
			const old = earlier.get(row.number);
			if (old === undefined) return [];
			return [
				{
					number: row.number,
					name: compared(old.name, row.name, sameWords),
					weight: compared(old.weight, row.weight),
					mandatory: compared(old.mandatory, row.mandatory),
					levels: comparedLevels(old, row),
				},
			];
		}),
	};
}

function bandsDifference(before: Rubric, after: Rubric): readonly BandDifference[] {
	const bandsOf = ({ bands }: Rubric) => new Map(bands?.bands.map((band) => [band.predicate, band]));
	const [earlier, later] = [bandsOf(before), bandsOf(after)];
	return [...new Set([...later.keys(), ...earlier.keys()])].map((predicate) => ({
		predicate,
		from: compared(earlier.get(predicate)?.from, later.get(predicate)?.from),
		to: compared(earlier.get(predicate)?.to, later.get(predicate)?.to),
	}));
}

/**
 * What differs between two rubrics, taken from the two files alone. `after` is the file as it is, not with what a
 * projection borrows: borrowed rules would always be the same.
 */
export function rubricDifference(before: Rubric, after: Rubric): RubricDifference {
	const [old, current] = [constantsOf(before), constantsOf(after)];
	const constant = (key: ComparedConstant) => compared(old[key], current[key]);
	return {
		constants: {
			divisor: constant('divisor'),
			maximum: constant('maximum'),
			spdMaximum: constant('spdMaximum'),
			maturityMaximum: constant('maturityMaximum'),
			countMaximum: constant('countMaximum'),
			pointsPerInnovation: constant('pointsPerInnovation'),
			countCap: constant('countCap'),
			basicServicesNeeded: constant('basicServicesNeeded'),
			aspects: constant('aspects'),
			variables: constant('variables'),
			indicators: constant('indicators'),
		},
		scale: compared(before.scale, after.scale),
		bands: bandsDifference(before, after),
		window: {
			from: compared(before.window?.from, after.window?.from),
			to: compared(before.window?.to, after.window?.to),
			developmentCounts: compared(before.window?.developmentCounts, after.window?.developmentCounts),
			minimumWords: compared(before.window?.minimumWords, after.window?.minimumWords),
		},
		spd: rowsDifference(before.spd.rows, after.spd.rows),
		sid: rowsDifference(before.sid.rows, after.sid.rows),
	};
}

/** The rubric of the year before; undefined when the content has none. */
export function rubricBefore(rubric: Rubric, rubrics: readonly Rubric[]): Rubric | undefined {
	return rubrics.find(({ year }) => year === rubric.year - 1);
}
