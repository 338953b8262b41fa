/** Words that end in a full stop without ending the sentence. In doubt a word belongs here: two sentences stay one. */
const abbreviations: ReadonlySet<string> = new Set(
	[
		'a.n|bpk|ca|d.a|dkk|dll|dr|dra|drs|dsb|dst|dsn|gg|h|hal|hj|hlm|ir|jl|jln|kab|kec|kel|kep|km|lt|mis|ny|no',
		'op.cit|prof|prov|rp|rt|rw|s.d|sdr|sdri|st|tgl|tlp|telp|tn|tsb|ttg|u.b|u.p|vol|vs|yth',
	]
		.join('|')
		.split('|'),
);

/** An end mark with what closes behind it, and then what a sentence can begin with. */
const possibleEnd = /[.!?…]+[)\]"”’»]*\s+(?=[([“"‘«]*[\p{Lu}\d])/gu;

function endsSentence(before: string, after: string): boolean {
	const [, word = '', mark = ''] = /([^\s([“"‘«]*?)([.!?…]+)[)\]"”’»]*$/u.exec(before) ?? [];
	if (mark !== '.') return true;
	// `A. Rahman`, `1. Bawa KTP`, `Pasal 7. 12 petugas`: an initial, a number of a list, or not to be told apart.
	if (/^\p{L}$/u.test(word) || (/^\d+$/.test(word) && /^[([“"‘«]*\d/.test(after))) return false;
	if (/^\d{1,2}$/.test(word) && before.trim() === `${word}.`) return false;
	return !abbreviations.has(word.toLowerCase());
}

/** The text as one line: no white space but single blanks. */
export function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

/**
 * The sentences of a text in their order; joined by a blank they are the text on one line. Where it cannot be told
 * whether a sentence ends, it does not. A text without an end mark is one sentence; an empty text has none.
 */
export function sentencesOf(text: string): readonly string[] {
	const line = oneLine(text);
	const sentences: string[] = [];
	let start = 0;
	for (const { 0: found, index } of line.matchAll(possibleEnd)) {
		const end = index + found.length;
		const sentence = line.slice(start, end).trimEnd();
		if (!endsSentence(sentence, line.slice(end))) continue;
		sentences.push(sentence);
		start = end;
	}
	return start < line.length ? [...sentences, line.slice(start)] : sentences;
}
