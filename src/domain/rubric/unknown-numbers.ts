import type { RubricRow } from '../../schema/rubric-row.ts';
import type { Rubric } from '../../schema/rubric.ts';

/** A number of a rubric that the computation needs and that no public source gives. */
export type UnknownNumber =
	| 'pembagi'
	| 'skor-total'
	| 'batas-predikat'
	| 'baris-sid'
	| 'bobot-sid'
	| 'baris-spd'
	| 'bobot-spd'
	| 'poin-per-inovasi'
	| 'batas-jumlah-inovasi'
	| 'urusan-yandas';

/** What a region may state by itself, with a source, as a total: then the parts are not needed. */
const stateable: ReadonlySet<UnknownNumber> = new Set([
	'baris-spd',
	'bobot-spd',
	'poin-per-inovasi',
	'batas-jumlah-inovasi',
	'urusan-yandas',
]);

/** Whether an index can be computed by a rubric. */
export type Computability =
	/** Everything that the formula needs is known. */
	| 'lengkap'
	/** Only for a region that states its SPD total or its count score with a source. */
	| 'dengan-pernyataan-daerah'
	| 'tidak-dapat';

/** The numbers that a rubric lacks, in the order of the formula. Empty when every index can be computed by it. */
export function unknownNumbers({ formula, bands, spd, sid }: Rubric): readonly UnknownNumber[] {
	const lacks = (unknown: boolean, number: UnknownNumber): readonly UnknownNumber[] =>
		unknown ? [number] : [];
	return [
		...lacks(spd.rows === null, 'baris-spd'),
		...lacks(hasUnknownWeight(spd.rows), 'bobot-spd'),
		...lacks(sid.rows === null, 'baris-sid'),
		...lacks(hasUnknownWeight(sid.rows), 'bobot-sid'),
		...lacks(formula.divisor === null, 'pembagi'),
		...lacks(formula.pointsPerInnovation === null, 'poin-per-inovasi'),
		...lacks(formula.countCap === null, 'batas-jumlah-inovasi'),
		...lacks(formula.basicServicesNeeded === null, 'urusan-yandas'),
		...lacks(formula.maximum === null, 'skor-total'),
		...lacks(bands?.bands.every(({ from, to }) => from !== null && to !== null) !== true, 'batas-predikat'),
	];
}

function hasUnknownWeight(rows: readonly RubricRow[] | null): boolean {
	return rows?.some(({ weight }) => weight === null) === true;
}

/** Whether what a rubric lacks still lets an index be computed. */
export function computability(unknown: readonly UnknownNumber[]): Computability {
	if (unknown.length === 0) return 'lengkap';
	return unknown.every((number) => stateable.has(number)) ? 'dengan-pernyataan-daerah' : 'tidak-dapat';
}
