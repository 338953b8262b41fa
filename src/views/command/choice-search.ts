import { kebabWords } from '../../domain/writing/proposed-id.ts';

const bare = (words: string) => kebabWords(words).replaceAll('-', '');

/**
 * True when what was typed leads to this choice: as it stands, without spaces and signs, or word by word in any order.
 * People write Gunung Kidul and 34.03 for Kabupaten Gunungkidul (34.03).
 */
export function isFoundBy(label: string, typed: string): boolean {
	const name = bare(label);
	const words = typed.split(/\s+/).map(bare);
	return name.includes(bare(typed)) || words.every((word) => name.includes(word));
}
