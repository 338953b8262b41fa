/**
 * A JSON file of this site. Addresses in it are paths; in the pocket edition, which may lie anywhere, they are relative
 * to the file (`../inovasi/…`), and become paths here. Throws when the text is no JSON.
 */
export function readSiteFile(text: string, address: string): unknown {
	return JSON.parse(text, (_, value: unknown) =>
		typeof value === 'string' && /^\.\.?\//.test(value)
			? new URL(value, new URL(address, location.href)).pathname
			: value,
	);
}
