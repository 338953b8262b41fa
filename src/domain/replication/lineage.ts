import { byCodePoint } from '../catalogue/order.ts';
import type { LedgerEntry } from './ledger.ts';
import { adopterKey, originKey, type Adopter, type Origin } from './statement.ts';

/** One taking over, and those that took it from there. */
export interface LineageNode {
	readonly adopter: Adopter;
	/** Absent for an intermediary of which neither side says that it took the innovation over. */
	readonly entry?: LedgerEntry | undefined;
	/** 1 took it from the origin, 2 from a replica of generation 1. */
	readonly generation: number;
	/** By code or name. */
	readonly children: readonly LineageNode[];
}

/** Who took one innovation from whom. */
export interface Lineage {
	/** The same in every build. */
	readonly key: string;
	readonly origin: Origin;
	readonly children: readonly LineageNode[];
	/** Entries that each say to have taken it from the next; the check refuses them. They hang on the origin here. */
	readonly loops: readonly (readonly LedgerEntry[])[];
}

/** A node with the one that it hangs on; none above means the origin. */
export interface LineageRow {
	readonly node: LineageNode;
	readonly above?: LineageNode | undefined;
}

/** One lineage for each origin, by its key. Every entry of the ledger stands in exactly one of them, once. */
export function lineagesOf(ledger: readonly LedgerEntry[]): readonly Lineage[] {
	return [...Map.groupBy(ledger, ({ origin }) => originKey(origin))]
		.flatMap(([key, entries]) => entries.slice(0, 1).map(({ origin }) => lineageOf(key, origin, entries)))
		.toSorted((first, second) => byCodePoint(first.key, second.key));
}

/** All nodes of a lineage, each before those that hang on it: the table beside the drawing. */
export function lineageRows({ children }: Pick<Lineage, 'children'>): readonly LineageRow[] {
	const below = (nodes: readonly LineageNode[], above?: LineageNode): readonly LineageRow[] =>
		nodes.flatMap((node) => [{ node, above }, ...below(node.children, node)]);
	return below(children);
}

function lineageOf(key: string, origin: Origin, entries: readonly LedgerEntry[]): Lineage {
	const byAdopter = new Map(entries.map((entry) => [adopterKey(entry.adopter), entry]));
	// An intermediary that is the owner itself says no more than none.
	const modelOf = ({ from }: LedgerEntry): Adopter | undefined =>
		from === undefined || (origin.kind === 'di-sini' && from.regionId === origin.regionId) ? undefined : from;
	const loops = loopsOf(entries, (entry) => {
		const model = modelOf(entry);
		return model === undefined ? undefined : byAdopter.get(adopterKey(model));
	});
	const looping = new Set(loops.flat());
	const adopters = new Map<string, Adopter>();
	const above = new Map<string, string>();
	for (const entry of entries) {
		const own = adopterKey(entry.adopter);
		adopters.set(own, entry.adopter);
		const model = looping.has(entry) ? undefined : modelOf(entry);
		if (model === undefined) continue;
		adopters.set(adopterKey(model), model);
		above.set(own, adopterKey(model));
	}
	const below = Map.groupBy([...adopters.keys()].toSorted(byCodePoint), (own) => above.get(own));
	const nodes = (model: string | undefined, generation: number): readonly LineageNode[] =>
		(below.get(model) ?? []).flatMap((own) => {
			const adopter = adopters.get(own);
			if (adopter === undefined) return [];
			const children = nodes(own, generation + 1);
			return [{ adopter, entry: byAdopter.get(own), generation, children }];
		});
	return { key, origin, children: nodes(undefined, 1), loops };
}

/** Every entry has at most one model, so that each lies on one loop at most; a loop begins with its smallest key. */
function loopsOf(
	entries: readonly LedgerEntry[],
	modelOf: (entry: LedgerEntry) => LedgerEntry | undefined,
): readonly (readonly LedgerEntry[])[] {
	const found = new Set<LedgerEntry>();
	return entries
		.toSorted((first, second) => byCodePoint(first.key, second.key))
		.flatMap((entry) => {
			if (found.has(entry)) return [];
			const way = new Set<LedgerEntry>();
			for (
				let next: LedgerEntry | undefined = entry;
				next !== undefined && !way.has(next);
				next = modelOf(next)
			) {
				way.add(next);
				if (modelOf(next) === entry) {
					way.forEach((member) => found.add(member));
					return [[...way]];
				}
			}
			return [];
		});
}
