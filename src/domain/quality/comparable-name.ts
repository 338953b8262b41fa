/** A name as people compare it: without regard to case, width of characters and runs of spaces. */
export function comparableName(name: string): string {
	return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
