import { expect, test } from 'vitest';
import type { Pagefind } from '../pagefind.ts';
import { chosenFilters, runSearch } from './search-query.ts';
import { stateFromAddress } from './search-state.ts';

interface Page {
	readonly url: string;
	readonly words: string;
	readonly filters: Readonly<Record<string, readonly string[]>>;
}

const pages: readonly Page[] = [
	{ url: '/antre/', words: 'antre puskesmas', filters: { daerah: ['kota-a'], jenis: ['digital'] } },
	{ url: '/akta/', words: 'akta lahir', filters: { daerah: ['kota-a'], jenis: ['non-digital'] } },
	{ url: '/pasar/', words: 'antre pasar', filters: { daerah: ['kota-b'], jenis: ['digital'] } },
	{ url: '/tanpa-jenis/', words: 'antre', filters: { daerah: ['kota-c'] } },
];

type Options = Parameters<Pagefind['search']>[1];

/** Answers as Pagefind does: `any` within a filter, all filters together, counts of what was found. */
function smallPagefind(questions: { query: string | null; sort: Options['sort'] }[] = []): Pagefind {
	return {
		options: () => Promise.resolve(),
		filters: () => Promise.resolve({}),
		search: (query, { filters, sort }) => {
			questions.push({ query, sort });
			const found = pages.filter(
				(page) =>
					(query === null || page.words.includes(query)) &&
					Object.entries(filters).every(([name, { any }]) =>
						any.some((value) => page.filters[name]?.includes(value)),
					),
			);
			const counts: Record<string, Record<string, number>> = {};
			for (const page of found) {
				for (const [name, values] of Object.entries(page.filters)) {
					const group = (counts[name] ??= {});
					for (const value of values) group[value] = (group[value] ?? 0) + 1;
				}
			}
			const results = found.map(({ url }) => ({
				data: () => Promise.resolve({ url, excerpt: '', meta: {} }),
			}));
			return Promise.resolve({ results, filters: counts });
		},
	};
}

async function answerTo(address: string) {
	const { results, counts } = await runSearch(smallPagefind(), stateFromAddress(address));
	const found = await Promise.all(results.map(({ data }) => data()));
	return { urls: found.map(({ url }) => url), counts };
}

test('within a facet any of the chosen values will do', async () => {
	const { urls } = await answerTo('?daerah=kota-a&daerah=kota-b');
	expect(urls).toEqual(['/antre/', '/akta/', '/pasar/']);
});

test('between facets all choices must hold', async () => {
	const { urls } = await answerTo('?daerah=kota-a&jenis=digital');
	expect(urls).toEqual(['/antre/']);
});

test('a record that does not state a facet is not found by it', async () => {
	const { urls } = await answerTo('?q=antre&jenis=digital&jenis=non-digital');
	expect(urls).toEqual(['/antre/', '/pasar/']);
});

test('each facet counts what its other values would give, the other choices unchanged', async () => {
	const { counts } = await answerTo('?daerah=kota-a&jenis=digital');
	// Daerah under jenis=digital: antre and pasar. Jenis under daerah=kota-a: antre and akta.
	expect(counts).toEqual({
		daerah: { 'kota-a': 1, 'kota-b': 1 },
		jenis: { digital: 1, 'non-digital': 1 },
	});
});

test('a facet without a choice counts the results', async () => {
	const { counts } = await answerTo('?daerah=kota-a');
	expect(counts['jenis']).toEqual({ digital: 1, 'non-digital': 1 });
	expect(counts['daerah']).toEqual({ 'kota-a': 2, 'kota-b': 1, 'kota-c': 1 });
});

test.each([
	['?q=antre', 'antre', undefined],
	['?q=antre&urut=terbaru', 'antre', { terbaru: 'desc' }],
	['?q=antre&urut=judul', 'antre', { judul: 'asc' }],
	['?jenis=digital', null, { terbaru: 'desc' }],
	['?jenis=digital&urut=judul', null, { judul: 'asc' }],
])('%s asks the index for %j in the order %j', async (address, query, sort) => {
	const questions: { query: string | null; sort: Options['sort'] }[] = [];
	await runSearch(smallPagefind(questions), stateFromAddress(address));
	expect(questions[0]).toEqual({ query, sort });
});

test('a search without choices is one question', async () => {
	const questions: { query: string | null; sort: Options['sort'] }[] = [];
	await runSearch(smallPagefind(questions), stateFromAddress('?q=antre'));
	expect(questions).toHaveLength(1);
});

test('chosen values are listed in the order of the facets', () => {
	const { filters } = stateFromAddress('?tema=gizi&daerah=kota-b&daerah=kota-a');
	expect(chosenFilters(filters)).toEqual([
		['daerah', 'kota-b'],
		['daerah', 'kota-a'],
		['tema', 'gizi'],
	]);
});
