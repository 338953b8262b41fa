/** What the address of a choice says. */
export interface ChoiceAddress {
	/** Innovations whose conditions can still be mended are among those to choose from. */
	readonly withMendable: boolean;
	/** Last parts of the addresses of the chosen innovations, sorted; undefined for the best choice, whatever that is. */
	readonly chosen?: readonly string[] | undefined;
}

// `#1;b;antre-daring,izin`: version, `b` for those that can be mended, and the chosen ones. Empty is the best choice.
const version = '1';
const slugPattern = /^[a-z0-9-]+$/;

/** The fragment of a choice with its `#`; empty for what the page shows by itself. */
export function choiceFragment({ withMendable, chosen }: ChoiceAddress): string {
	if (!withMendable && chosen === undefined) return '';
	const parts = [version, withMendable ? 'b' : '', ...(chosen === undefined ? [] : [chosen.join(',')])];
	return `#${parts.join(';')}`;
}

/** Reads a fragment. Undefined for everything that this code did not write; never throws. */
export function choiceAddressOf(fragment: string): ChoiceAddress | undefined {
	if (fragment === '' || fragment === '#') return { withMendable: false };
	const [written, flag, list, ...rest] = fragment.slice(1).split(';');
	if (written !== version || rest.length > 0 || (flag !== '' && flag !== 'b')) return undefined;
	const withMendable = flag === 'b';
	if (list === undefined) return withMendable ? { withMendable } : undefined;
	const chosen = list === '' ? [] : list.split(',');
	if (!chosen.every((slug) => slugPattern.test(slug))) return undefined;
	return { withMendable, chosen: [...new Set(chosen)].sort() };
}
