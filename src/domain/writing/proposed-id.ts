/** Ids may have 80 characters; a shorter one leaves room for a number and is easier to read out. */
const longest = 60;

/** Words of a text in lower case, without accents and signs, joined by hyphens; empty when none is left. */
export function kebabWords(text: string): string {
	const words = text
		.normalize('NFKD')
		.replace(/[\p{M}'’`]+/gu, '')
		.toLowerCase()
		.match(/[a-z0-9]+/g);
	return words === null ? '' : words.join('-');
}

/** A file name for a title, `antre-puskesmas`: short, cut between words, and not one of those that are taken. */
export function proposedId(title: string, taken: ReadonlySet<string>): string {
	const words = kebabWords(title);
	const end = words.lastIndexOf('-', longest);
	const id = words.length <= longest ? words || 'tanpa-judul' : words.slice(0, end === -1 ? longest : end);
	if (!taken.has(id)) return id;
	let number = 2;
	while (taken.has(`${id}-${String(number)}`)) number += 1;
	return `${id}-${String(number)}`;
}
