import type { SiteLink } from './frame.ts';

/** A labelled fact; no text means that nothing is known. */
export interface Fact {
	readonly label: string;
	readonly text?: string | undefined;
	readonly link?: SiteLink | undefined;
	readonly url?: string | undefined;
}
