/** A value that a cell may name in several ways. */
export interface SheetChoice {
	readonly id: string;
	/** What the sheet shows for it; unique among its choices. */
	readonly label: string;
	/** Other words that people write for it. */
	readonly others: readonly string[];
}

/** Letters and digits of a text, for comparing what people write: `Uji  Coba` and `uji-coba` are the same. */
export function comparableWords(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/[\p{M}'’`]+/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** `lebih-cepat` as words: `Lebih cepat`. */
export function wordsOfId(id: string): string {
	const words = id.replaceAll('-', ' ');
	return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** Labels that two choices share get the id behind them, so that each names one. */
export function distinctChoices(choices: readonly SheetChoice[]): readonly SheetChoice[] {
	const counts = Map.groupBy(choices, ({ label }) => comparableWords(label));
	return choices.map((choice) =>
		counts.get(comparableWords(choice.label))?.length === 1
			? choice
			: { ...choice, label: `${choice.label} (${choice.id})` },
	);
}

/** The choices that a text can mean, ids before labels before other words; empty when none fits. */
export function choicesNamed(text: string, choices: readonly SheetChoice[]): readonly SheetChoice[] {
	const wanted = comparableWords(text);
	const ways = [
		({ id }: SheetChoice) => id === text || comparableWords(id) === wanted,
		({ label }: SheetChoice) => comparableWords(label) === wanted,
		({ others }: SheetChoice) => others.some((other) => comparableWords(other) === wanted),
	];
	if (wanted === '') return [];
	return ways.map((fits) => choices.filter(fits)).find((found) => found.length > 0) ?? [];
}
