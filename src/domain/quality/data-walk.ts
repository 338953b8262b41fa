/** One value inside an entry, with the keys that lead to it. */
export interface Place {
	readonly path: readonly (string | number)[];
	/** Last key of the path that is a word: the name of the field, also inside a list. */
	readonly key: string;
	readonly value: unknown;
}

/** Every value of an entry, parents before their children, in the order of the data. */
export function* placesOf(
	value: unknown,
	path: readonly (string | number)[] = [],
	key = '',
): Generator<Place> {
	if (path.length > 0) yield { path, key, value };
	if (Array.isArray(value)) {
		for (const [index, item] of value.entries()) yield* placesOf(item, [...path, index], key);
		return;
	}
	if (typeof value !== 'object' || value === null) return;
	for (const [name, child] of Object.entries(value)) yield* placesOf(child, [...path, name], name);
}
