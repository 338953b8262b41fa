const named: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
};

/** A text of HTML with its characters themselves in place of their names and numbers; unknown names stay as they are. */
export function withCharacters(text: string): string {
	return text.replaceAll(
		/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi,
		(whole: string, hex?: string, decimal?: string, name?: string) => {
			if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
			if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
			return (name === undefined ? undefined : named[name.toLowerCase()]) ?? whole;
		},
	);
}
