/** So many stand side by side at most: more cannot be read, and do not fit on a sheet. */
export const mostCompared = 4;

/** An innovation that the visitor wants to compare. */
export interface ListedInnovation {
	/** `<region>/<innovation>`. */
	readonly id: string;
	readonly title: string;
}

const idPattern = /^[a-z0-9-]+\/[a-z0-9-]+$/;

export function isInnovationId(text: string): boolean {
	return idPattern.test(text);
}

function listedOf(value: unknown): readonly ListedInnovation[] {
	if (typeof value !== 'object' || value === null || !('id' in value) || !('title' in value)) return [];
	const { id, title } = value;
	if (typeof id !== 'string' || typeof title !== 'string' || !isInnovationId(id)) return [];
	return [{ id, title }];
}

/** What the device has kept, each once and at most four. Whatever else stands there counts as nothing; never throws. */
export function listFrom(stored: string | null): readonly ListedInnovation[] {
	try {
		const value: unknown = JSON.parse(stored ?? '[]');
		if (!Array.isArray(value)) return [];
		const listed = value.flatMap(listedOf);
		return [...new Map(listed.map((one) => [one.id, one])).values()].slice(0, mostCompared);
	} catch {
		return [];
	}
}

/** What became of a list: `penuh` means that nothing was added because four stand in it. */
export type ListChange = 'ditambahkan' | 'dihapus' | 'penuh';

/** The list with an innovation that was not in it, or without one that was. */
export function toggled(
	list: readonly ListedInnovation[],
	innovation: ListedInnovation,
): { readonly list: readonly ListedInnovation[]; readonly change: ListChange } {
	const others = list.filter(({ id }) => id !== innovation.id);
	if (others.length < list.length) return { list: others, change: 'dihapus' };
	if (list.length >= mostCompared) return { list, change: 'penuh' };
	return { list: [...list, innovation], change: 'ditambahkan' };
}
