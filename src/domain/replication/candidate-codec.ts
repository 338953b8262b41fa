import type { PricedLine } from './cost.ts';
import type { Candidate, CandidatePrerequisite, CandidateRegion, MeasuredCondition } from './candidate.ts';

/** Raise it with every change of the shape below: pages that are still open have the script of before. */
export const candidateFormat = 1;

/** Place of what is absent in a dictionary; the first entry has place 1. */
const none = 0;

/** Region, last part of the id, title, affair, marks, adopters, three of the time, prerequisites, costs. */
type CandidateRow = readonly [
	region: number,
	slug: string,
	title: string,
	affair: number,
	marks: number,
	adopters: number,
	min: number,
	max: number,
	unknown: number,
	/** Two numbers each: 4 × the place of the id + its marks, and the place of the condition. */
	prerequisites: readonly number[],
	/** Three numbers each: place of the kind, quantity, unit cost. */
	costs: readonly number[],
];

/** All candidates as JSON: short rows, and what they have in common once. Places count from 1. */
export interface CandidateFile {
	readonly format: typeof candidateFormat;
	readonly regions: readonly CandidateRegion[];
	readonly affairs: readonly string[];
	/** Ids of prerequisites. */
	readonly ids: readonly string[];
	readonly conditions: readonly MeasuredCondition[];
	readonly costKinds: readonly Pick<PricedLine, 'frequency' | 'scalesWith'>[];
	readonly rows: readonly CandidateRow[];
}

const mark = { sample: 1, figures: 2, must: 1, replaceable: 2 } as const;

/** Gives every different value a place, in the order in which they come. */
class Dictionary<Value> {
	readonly values: Value[] = [];
	readonly #places = new Map<string, number>();

	place(value: Value, key: string): number {
		const known = this.#places.get(key);
		if (known !== undefined) return known;
		const place = this.values.push(value);
		this.#places.set(key, place);
		return place;
	}
}

/** The candidates as they are published. The id of each begins with that of its region. */
export function encodeCandidates(candidates: readonly Candidate[]): CandidateFile {
	const regions = new Dictionary<CandidateRegion>();
	const affairs = new Dictionary<string>();
	const ids = new Dictionary<string>();
	const conditions = new Dictionary<MeasuredCondition>();
	const costKinds = new Dictionary<CandidateFile['costKinds'][number]>();
	const rows = candidates.map((candidate): CandidateRow => {
		const { id, title, region, affair, sample, figures, adopters, time } = candidate;
		return [
			regions.place(region, region.id),
			id.slice(region.id.length + 1),
			title,
			affair === undefined ? none : affairs.place(affair, affair),
			(sample ? mark.sample : 0) + (figures ? mark.figures : 0),
			adopters,
			time.min,
			time.max,
			time.unknown,
			candidate.prerequisites.flatMap(({ id: own, need, condition, substitute }) => [
				ids.place(own, own) * 4 +
					(need === 'wajib' ? mark.must : 0) +
					(substitute === true ? mark.replaceable : 0),
				condition === undefined ? none : conditions.place(condition, JSON.stringify(condition)),
			]),
			candidate.costs.flatMap(({ frequency, scalesWith, quantity, unitCost }) => [
				costKinds.place({ frequency, scalesWith }, `${frequency} ${scalesWith}`),
				quantity,
				unitCost,
			]),
		];
	});
	return {
		format: candidateFormat,
		regions: regions.values,
		affairs: affairs.values,
		ids: ids.values,
		conditions: conditions.values,
		costKinds: costKinds.values,
		rows,
	};
}

/** True for what `encodeCandidates` of this version has written: the format says all about the shape. */
export function isCandidateFile(value: unknown): value is CandidateFile {
	if (typeof value !== 'object' || value === null) return false;
	return 'format' in value && value.format === candidateFormat && 'rows' in value && 'regions' in value;
}

/** What stands at a place; throws where the file lacks it. */
function at<Value>(values: readonly Value[], place: number): Value {
	const value = values[place - 1];
	if (value === undefined)
		throw new RangeError(`The file of candidates has nothing at place ${String(place)}.`);
	return value;
}

function maybeAt<Value>(values: readonly Value[], place: number): Value | undefined {
	return place === none ? undefined : at(values, place);
}

function groupsOf(numbers: readonly number[], size: number): readonly (readonly number[])[] {
	return Array.from({ length: numbers.length / size }, (_, group) =>
		numbers.slice(group * size, (group + 1) * size),
	);
}

/** The candidates that a file holds, in its order. Throws a RangeError when it contradicts itself. */
export function decodeCandidates(file: CandidateFile): readonly Candidate[] {
	const prerequisite = ([key = 0, condition = 0]: readonly number[]): CandidatePrerequisite => ({
		id: at(file.ids, Math.floor(key / 4)),
		need: (key & mark.must) === 0 ? 'membantu' : 'wajib',
		condition: maybeAt(file.conditions, condition),
		substitute: (key & mark.replaceable) === 0 ? undefined : true,
	});
	const cost = ([kind = 0, quantity = 0, unitCost = 0]: readonly number[]): PricedLine => ({
		...at(file.costKinds, kind),
		quantity,
		unitCost,
	});
	return file.rows.map(
		([place, slug, title, affair, marks, adopters, min, max, unknown, prerequisites, costs]) => {
			const region = at(file.regions, place);
			return {
				id: `${region.id}/${slug}`,
				title,
				region,
				affair: maybeAt(file.affairs, affair),
				sample: (marks & mark.sample) !== 0,
				figures: (marks & mark.figures) !== 0,
				adopters,
				time: { min, max, unknown },
				prerequisites: groupsOf(prerequisites, 2).map(prerequisite),
				costs: groupsOf(costs, 3).map(cost),
			};
		},
	);
}
