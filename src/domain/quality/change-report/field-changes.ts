/** Keys and indexes that lead to a value. */
export type FieldPath = readonly (string | number)[];

/** One value that differs; the side on which there is none is undefined. */
export interface FieldChange {
	readonly path: FieldPath;
	readonly before: unknown;
	readonly after: unknown;
}

type Group = Readonly<Record<string, unknown>>;

function isGroup(value: unknown): value is Group {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: unknown): value is readonly unknown[] {
	return Array.isArray(value);
}

/**
 * Every value that differs between two versions of the data of one record, in the order of the keys; empty when they say
 * the same. A group that came or went is told value by value, an item of a list as a whole.
 */
export function fieldChanges(before: unknown, after: unknown, path: FieldPath = []): readonly FieldChange[] {
	if (Object.is(before, after)) return [];
	if (isGroup(before) && isGroup(after)) return groupChanges(before, after, path);
	if (isGroup(before) && after === undefined) return groupChanges(before, {}, path);
	if (isGroup(after) && before === undefined) return groupChanges({}, after, path);
	if (isList(before) && isList(after)) return listChanges(before, after, path);
	if (isList(before) && after === undefined) return listChanges(before, [], path);
	if (isList(after) && before === undefined) return listChanges([], after, path);
	return [{ path, before, after }];
}

function groupChanges(before: Group, after: Group, path: FieldPath): readonly FieldChange[] {
	const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
	return [...keys].flatMap((key) => fieldChanges(before[key], after[key], [...path, key]));
}

/** Items at the beginning and the end that are the same say nothing; what is between them is compared pair by pair. */
function listChanges(
	before: readonly unknown[],
	after: readonly unknown[],
	path: FieldPath,
): readonly FieldChange[] {
	const shorter = Math.min(before.length, after.length);
	let start = 0;
	while (start < shorter && isSame(before[start], after[start])) start += 1;
	let end = 0;
	while (end < shorter - start && isSame(before.at(-1 - end), after.at(-1 - end))) end += 1;
	const old = before.slice(start, before.length - end);
	const next = after.slice(start, after.length - end);
	return Array.from({ length: Math.max(old.length, next.length) }, (_, index) => index).flatMap((index) => {
		const place = [...path, start + index];
		if (index < old.length && index < next.length) return fieldChanges(old[index], next[index], place);
		return [{ path: place, before: old[index], after: next[index] }];
	});
}

function isSame(before: unknown, after: unknown): boolean {
	return fieldChanges(before, after).length === 0;
}
