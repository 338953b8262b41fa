/** A figure as claimed and with confirmed rows alone, in hundredths. */
export interface Figure {
	readonly claimed: number;
	readonly verified: number;
}

/** What some reasons together changed of a figure. */
export interface Effect<Reason> {
	/** More than one where the figure could not be computed in between. */
	readonly reasons: readonly Reason[];
	readonly claimed: number;
	readonly verified: number;
}

/** A figure after each reason was let in; the first is the one before all of them. */
export interface Course<Reason> {
	readonly before: Figure | undefined;
	readonly steps: readonly { readonly reason: Reason; readonly figure: Figure | undefined }[];
}

/**
 * The difference between the first and the last figure, divided among the reasons: the effects add up to it exactly.
 * Reasons without an effect are left out. Empty when either end cannot be computed.
 */
export function partition<Reason>({ before, steps }: Course<Reason>): readonly Effect<Reason>[] {
	const after = steps.length === 0 ? before : steps.at(-1)?.figure;
	if (before === undefined || after === undefined) return [];
	const effects: Effect<Reason>[] = [];
	let known = before;
	let waiting: Reason[] = [];
	for (const { reason, figure } of steps) {
		if (figure === undefined) {
			waiting.push(reason);
			continue;
		}
		const claimed = figure.claimed - known.claimed;
		const verified = figure.verified - known.verified;
		// A figure that was gone for a while came back by several reasons together.
		if (claimed !== 0 || verified !== 0) effects.push({ reasons: [...waiting, reason], claimed, verified });
		known = figure;
		waiting = [];
	}
	return effects;
}

/** The reasons at which something became different from what it was just before. */
export function turningReasons<Reason, Value>(
	before: Value,
	steps: readonly { readonly reason: Reason; readonly value: Value }[],
	isSame: (first: Value, second: Value) => boolean,
): readonly Reason[] {
	let last = before;
	return steps.flatMap(({ reason, value }) => {
		const turned = !isSame(last, value);
		last = value;
		return turned ? [reason] : [];
	});
}
