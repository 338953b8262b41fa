/** What a new build would lose of the published innovations. */
export interface Shrinkage {
	/** Number of innovations that are published now. */
	readonly published: number;
	/** Ids of those that the new build neither has nor explains, in their order. */
	readonly vanished: readonly string[];
	/** True when so many vanish that a mistake is likelier than a decision. */
	readonly refused: boolean;
}

/** Fewer than this vanish in the course of ordinary work. */
const fewest = 3;

/** One part in this many is more than editors remove at once: a folder is missing, or a setting is wrong. */
const part = 5;

/** `next` holds the ids that the new build has, and those of which a tombstone tells. */
export function shrinkageOf(published: readonly string[], next: ReadonlySet<string>): Shrinkage {
	const vanished = published.filter((id) => !next.has(id));
	const refused = vanished.length >= fewest && vanished.length * part >= published.length;
	return { published: published.length, vanished, refused };
}
