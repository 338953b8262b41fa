import type { Snapshot } from '../../catalogue/snapshot.ts';
import { effectiveRubric } from '../../rubric/effective-rubric.ts';
import type { RowScore } from '../../rubric/row-score.ts';
import { turningReasons } from './partition.ts';
import type { ChangeReason } from './steps.ts';

/** A row of the rubric that is scored differently, or whose verification is another. */
export interface RowChange {
	readonly number: string;
	/** As the rubric calls it; absent when the rubric does not know the row. */
	readonly name?: string | undefined;
	/** Undefined where the record answers no row of the rubric. */
	readonly before: RowScore | undefined;
	readonly after: RowScore | undefined;
	readonly reasons: readonly ChangeReason[];
}

/** The scored rows of something, before the first step and after each. */
export interface RowCourse {
	readonly before: readonly RowScore[] | undefined;
	readonly steps: readonly {
		readonly reason: ChangeReason;
		readonly rows: readonly RowScore[] | undefined;
	}[];
}

function isSame(first: RowScore | undefined, second: RowScore | undefined): boolean {
	if (first === undefined || second === undefined) {
		// No row and a row that nobody filled are worth the same.
		return (first ?? second)?.state === undefined || (first ?? second)?.state === 'belum-terisi';
	}
	return (
		first.state === second.state &&
		first.level === second.level &&
		first.claimed === second.claimed &&
		first.verified === second.verified
	);
}

/** Rows that are not as they were, in the order of the rubric. */
export function rowChanges(
	{ before, steps }: RowCourse,
	names: ReadonlyMap<string, string>,
): readonly RowChange[] {
	const after = steps.at(-1)?.rows;
	const rowOf = (rows: readonly RowScore[] | undefined, number: string) =>
		rows?.find((row) => row.number === number);
	const numbers = new Set([...(after ?? []), ...(before ?? [])].map(({ number }) => number));
	return [...numbers].flatMap((number) => {
		const old = rowOf(before, number);
		const next = rowOf(after, number);
		if (isSame(old, next)) return [];
		const course = steps.map(({ reason, rows }) => ({ reason, value: rowOf(rows, number) }));
		const reasons = turningReasons(old, course, isSame);
		return [{ number, name: names.get(number), before: old, after: next, reasons }];
	});
}

/** Names of the rows of the rubric that the site names. */
export function rowNames({ rubrics, site }: Snapshot): ReadonlyMap<string, string> {
	const rubric = rubrics.find(({ id }) => id === site.rubric);
	if (rubric === undefined) return new Map();
	const { spd, sid } = effectiveRubric(rubric, rubrics).rubric;
	return new Map([...(spd.rows ?? []), ...(sid.rows ?? [])].map(({ number, name }) => [number, name]));
}
