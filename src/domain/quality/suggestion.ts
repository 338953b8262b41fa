/**
 * Edits that turn one word into another: insert, delete, replace, or swap two neighbours, each counted once
 * (the restricted Damerau-Levenshtein distance). Counts UTF-16 units; words here are ids and names.
 */
export function editDistance(first: string, second: string): number {
	let beforePrevious: number[] = [];
	let previous = Array.from({ length: second.length + 1 }, (_, column) => column);
	for (let row = 1; row <= first.length; row += 1) {
		const current = [row];
		for (let column = 1; column <= second.length; column += 1) {
			const same = first[row - 1] === second[column - 1];
			let best = Math.min(
				at(previous, column) + 1,
				at(current, column - 1) + 1,
				at(previous, column - 1) + (same ? 0 : 1),
			);
			if (
				row > 1 &&
				column > 1 &&
				first[row - 1] === second[column - 2] &&
				first[row - 2] === second[column - 1]
			) {
				best = Math.min(best, at(beforePrevious, column - 2) + 1);
			}
			current.push(best);
		}
		beforePrevious = previous;
		previous = current;
	}
	return at(previous, second.length);
}

function at(row: readonly number[], index: number): number {
	return row[index] ?? Number.POSITIVE_INFINITY;
}

/** One edit in a short word, up to three in a long one: more would suggest words that nobody meant. */
function defaultDistance(word: string): number {
	return Math.min(3, Math.max(1, Math.floor(word.length / 3)));
}

/**
 * The candidate closest to the word, ignoring case; `undefined` when none is within `maxDistance` edits.
 * Of equally close candidates the first wins.
 */
export function nearest(
	word: string,
	candidates: Iterable<string>,
	maxDistance: number = defaultDistance(word),
): string | undefined {
	const wanted = word.toLowerCase();
	let found: string | undefined;
	let foundDistance = maxDistance + 1;
	for (const candidate of candidates) {
		if (Math.abs(candidate.length - word.length) >= foundDistance) continue;
		const distance = editDistance(wanted, candidate.toLowerCase());
		if (distance < foundDistance) {
			found = candidate;
			foundDistance = distance;
		}
	}
	return found;
}

/** ` Maksud Anda \`disdukcapil\`?` with a leading space, or nothing. */
export function suggestionText(word: string, candidates: Iterable<string>): string {
	const found = nearest(word, candidates);
	return found === undefined ? '' : ` Maksud Anda \`${found}\`?`;
}
