/**
 * Widths of the characters from the blank (U+0020) to the tilde (U+007E) in Plus Jakarta Sans at the weights 400 and 800,
 * in hundredths of the size of the type: measured in a browser, without kerning, which only makes lines shorter.
 */
const measured = {
	regular:
		'17 28 39 79 65 97 73 24 29 29 48 61 27 50 29 43 73 37 60 61 63 62 60 54 63 60 29 31 61 61 61 50 93 ' +
		'65 69 78 74 61 58 82 74 26 38 65 53 84 74 88 64 88 64 65 51 70 65 98 60 62 58 31 43 31 61 60 35 57 ' +
		'67 60 67 61 39 66 57 23 23 55 23 91 57 65 67 67 34 51 39 57 52 80 49 54 45 32 30 32 61',
	bold:
		'18 40 53 96 65 107 81 33 41 41 56 68 39 63 41 53 70 41 60 61 66 61 60 56 63 60 41 43 68 68 68 61 93 ' +
		'73 69 77 74 59 59 80 73 29 40 69 55 91 74 88 65 88 67 65 55 72 71 103 68 67 57 45 53 45 68 68 39 58 ' +
		'67 61 67 61 41 65 60 26 26 59 26 93 60 65 67 67 39 51 42 60 58 91 58 60 49 42 43 42 68',
} as const;

type Weight = keyof typeof measured;

const firstCharacter = 0x20;

/** No letter is wider; what was not measured counts as this. */
const widest = 108;

/** Characters of prose beyond the measured ones, as wide as the measured ones that they look like. */
const alike: Readonly<Record<string, string>> = {
	'\u00a0': ' ',
	'–': '=',
	'“': '"',
	'”': '"',
	'‘': '"',
	'’': '"',
	'×': '=',
	é: 'e',
	è: 'e',
};

const widths = {
	regular: measured.regular.split(' ').map(Number),
	bold: measured.bold.split(' ').map(Number),
} as const;

/** In sizes of the type. */
function widthOf(word: string, weight: Weight): number {
	let sum = 0;
	for (const character of word) {
		const code = (alike[character] ?? character).codePointAt(0) ?? 0;
		sum += widths[weight][code - firstCharacter] ?? widest;
	}
	return sum / 100;
}

/**
 * How many lines a text takes at most in a column, set flush left without hyphens. `columnWidth` is in sizes of the type
 * (ems). A word that is wider than the column is broken, as the style sheet does.
 */
export function linesOf(text: string, columnWidth: number, weight: Weight = 'regular'): number {
	const space = widthOf(' ', weight);
	let lines = 0;
	let used = 0;
	for (const word of text.split(/[ \n\t]+/).filter((part) => part !== '')) {
		const width = widthOf(word, weight);
		if (lines > 0 && used + space + width <= columnWidth) {
			used += space + width;
			continue;
		}
		if (width <= columnWidth) {
			lines += 1;
			used = width;
			continue;
		}
		// Each line of a broken word leaves less than a letter empty; that more follows on its last one is not counted on.
		lines += Math.ceil(width / Math.max(columnWidth - widest / 100, 0.2));
		used = columnWidth;
	}
	return lines;
}
