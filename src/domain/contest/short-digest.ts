/** FNV-1a offset and prime for 32 bits (Fowler, Noll, Vo). */
const offset = 0x811c9dc5;
const prime = 0x01000193;

/** A number from 0 to 2^32 - 1 that differs for different texts as a rule; no protection against who looks for equals. */
export function textNumber(text: string): number {
	let hash = offset;
	for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), prime);
	// Without mixing, texts that differ in their last letter alone would stay neighbours (finaliser of MurmurHash3).
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return (hash ^ (hash >>> 16)) >>> 0;
}

/** Eight hexadecimal digits of a text. */
export function shortDigest(text: string): string {
	return textNumber(text).toString(16).padStart(8, '0');
}
