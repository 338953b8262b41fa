/** One value inside an entry, with the keys that lead to it. */
export interface Place {
	readonly path: readonly (string | number)[];
	readonly value: unknown;
}

/**
 * Values whose field has one of the names (for an item of a list: the name of the list), parents before their
 * children, in the order of the data.
 */
export function placesNamed(data: unknown, names: ReadonlySet<string>): readonly Place[] {
	const found: Place[] = [];
	walk(data, '', [], names, found);
	return found;
}

/** `path` is one array for the whole walk, copied only for what is found: most values are not. */
function walk(
	value: unknown,
	key: string,
	path: (string | number)[],
	names: ReadonlySet<string>,
	found: Place[],
): void {
	if (names.has(key)) found.push({ path: [...path], value });
	if (typeof value !== 'object' || value === null) return;
	if (Array.isArray(value)) {
		for (let index = 0; index < value.length; index += 1) {
			path.push(index);
			walk(value[index], key, path, names, found);
			path.pop();
		}
		return;
	}
	for (const [name, child] of Object.entries(value)) {
		path.push(name);
		walk(child, name, path, names, found);
		path.pop();
	}
}
