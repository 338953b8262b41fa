import type { DataPath } from '../quality/data-path.ts';
import { isGroup } from '../writing/same.ts';

/** The value at keys inside plain data; undefined when there is none. */
export function dataAt(data: unknown, [key, ...rest]: DataPath): unknown {
	if (key === undefined) return data;
	if (Array.isArray(data)) return dataAt(data[Number(key)], rest);
	return isGroup(data) && Object.hasOwn(data, key) ? dataAt(data[key], rest) : undefined;
}

/** The data with another value at keys; groups on the way are made, and those left empty go. Lists are not entered. */
export function withDataAt(data: unknown, [key, ...rest]: DataPath, value: unknown): unknown {
	if (key === undefined) return value;
	const group = isGroup(data) ? data : {};
	const inside = withDataAt(group[key], rest, value);
	const isEmpty = inside === undefined || (isGroup(inside) && Object.keys(inside).length === 0);
	if (!isEmpty) return { ...group, [key]: inside };
	return Object.fromEntries(Object.entries(group).filter(([other]) => other !== String(key)));
}
