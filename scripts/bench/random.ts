/** A source of chance that gives the same sequence for the same seed. */
export interface Random {
	/** A number from 0 up to, but not including, 1. */
	next: () => number;
	/** A whole number from `low` to `high`, both included. */
	between: (low: number, high: number) => number;
	/** True in that share of the cases: 0 never, 1 always. */
	chance: (share: number) => boolean;
	/** One of the items. Throws when there is none. */
	pick: <T>(items: readonly T[]) => T;
	/** That many different items, in chance order; all of them when there are fewer. */
	several: <T>(items: readonly T[], count: number) => readonly T[];
}

/** The generator mulberry32 (Tommy Ettinger, public domain): 32 bits of state, enough for made-up records. */
function mulberry32(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** Chance that starts at `seed`, a whole number. */
export function seededRandom(seed: number): Random {
	const next = mulberry32(seed);
	const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
	const pick = <T>(items: readonly T[]): T => {
		const item = items[between(0, items.length - 1)];
		if (item === undefined) throw new Error('There is nothing to pick from.');
		return item;
	};
	return {
		next,
		between,
		chance: (share) => next() < share,
		pick,
		several: (items, count) =>
			items
				.map((item) => ({ item, order: next() }))
				.sort((a, b) => a.order - b.order)
				.slice(0, count)
				.map(({ item }) => item),
	};
}
