import type { ListedRegion } from './region-list.ts';

type Level = ListedRegion['level'];

/** What a region is found by; made once for all searches. */
interface SearchedRegion {
	readonly region: ListedRegion;
	/** The name with its level, the name without, and the latter without spaces: `Labuhanbatu` is also `Labuhan Batu`. */
	readonly name: string;
	readonly core: string;
	readonly joined: string;
	readonly words: readonly string[];
	readonly provinceWords: readonly string[];
}

export interface RegionSearch {
	/** All matches, best first: the name itself, then its beginning, then beginnings of its words, then its province. */
	readonly find: (query: string) => readonly ListedRegion[];
}

/** Words for a level as people write them. A level that is named comes first; its namesakes of another level follow. */
const levelWords: ReadonlyMap<string, Level> = new Map([
	['kab', 'kabupaten'],
	['kabupaten', 'kabupaten'],
	['kota', 'kota'],
	['prov', 'provinsi'],
	['propinsi', 'provinsi'],
	['provinsi', 'provinsi'],
]);

/** Below this many letters every level has too many namesakes to show them beside the one that was asked for. */
const namesakeLetters = 3;

const shortWords: ReadonlyMap<string, string> = new Map([
	['kab', 'kabupaten'],
	['kep', 'kepulauan'],
	['prov', 'provinsi'],
]);

function wordsOf(text: string): readonly string[] {
	const words = text
		.normalize('NFD')
		.toLowerCase()
		.replaceAll(/[^a-z0-9\s.,/-]/g, '')
		.split(/[\s.,/-]+/)
		.filter((word) => word !== '');
	return words.map((word) => shortWords.get(word) ?? word);
}

function searched(region: ListedRegion): SearchedRegion {
	const words = wordsOf(region.name);
	const named = levelWords.has(words[0] ?? '');
	const core = named ? words.slice(1) : words;
	const initials = core.map((word) => word.charAt(0)).join('');
	return {
		region,
		name: words.join(' '),
		core: core.join(' '),
		joined: core.join(''),
		// Provinces are known by their initials: DKI, DIY, NTB.
		words: region.level === 'provinsi' ? ['provinsi', ...words, initials] : words,
		provinceWords: wordsOf(region.province ?? ''),
	};
}

interface Question {
	readonly text: string;
	/** Without the level. */
	readonly rest: readonly string[];
	readonly level: Level | undefined;
}

function questionOf(query: string): Question {
	const words = wordsOf(query);
	const level = words.length > 1 ? levelWords.get(words[0] ?? '') : undefined;
	return { text: words.join(' '), rest: level === undefined ? words : words.slice(1), level };
}

const noMatch = 9;

/** How well a region matches: 0 is best, `noMatch` is not at all. */
function rank({ text, rest, level }: Question, region: SearchedRegion): number {
	const { name, core, joined, words, provinceWords } = region;
	const asked = rest.join(' ');
	const together = rest.join('');
	const other = level !== undefined && level !== region.region.level;
	// `kota baru` may be Kotabaru, so the words as they stand are compared too.
	if (name === text) return 0;
	if (other && together.length < namesakeLetters)
		return joined.startsWith(text.replaceAll(' ', '')) ? 3 : noMatch;
	if (core === asked) return 1;
	if (name.startsWith(text) && !other) return 2;
	if (joined.startsWith(together) || joined.startsWith(text.replaceAll(' ', ''))) return 3;
	const begins = (among: readonly string[]) => (word: string) => among.some((own) => own.startsWith(word));
	if (rest.every(begins(words))) return 4;
	if (rest.every(begins([...words, ...provinceWords]))) return 5;
	return noMatch;
}

function byName(first: SearchedRegion, second: SearchedRegion): number {
	const [one, other] = [first.core, second.core];
	return one < other ? -1 : one > other ? 1 : first.region.code < second.region.code ? -1 : 1;
}

/** Finds regions by what people type: case, full stops and the level are not needed. */
export function regionSearch(regions: readonly ListedRegion[]): RegionSearch {
	const all = regions.map(searched).sort(byName);
	return {
		find: (query) => {
			const question = questionOf(query);
			if (question.text === '') return [];
			return all
				.map((region) => ({ region: region.region, rank: rank(question, region) }))
				.filter((match) => match.rank < noMatch)
				.sort((first, second) => first.rank - second.rank)
				.map(({ region }) => region);
		},
	};
}
