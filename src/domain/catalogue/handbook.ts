/** How to write records: part 1 of CONTRIBUTING as the site shows it. */
export interface Handbook {
	readonly title: string;
	/** First paragraph, without markup. */
	readonly description: string;
	/** What stands before the first part: how to choose, and the contents. */
	readonly introHtml: string;
	/** In the order of the contents. */
	readonly groups: readonly HandbookGroup[];
}

export interface HandbookGroup {
	readonly title: string;
	readonly parts: readonly HandbookPart[];
}

export interface HandbookPart {
	/** The part of the address, `menulis-lewat-formulir`. */
	readonly id: string;
	readonly title: string;
	/** First paragraph, without markup. */
	readonly description: string;
	readonly html: string;
	/** Headings of the second level, in their order. */
	readonly headings: readonly { readonly id: string; readonly label: string }[];
}
