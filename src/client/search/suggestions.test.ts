import { expect, test } from 'vitest';
import { loadVocabulary, suggestionsFor } from './suggestions.ts';

const health = { name: 'Kesehatan', path: '/inovasi/urusan/kesehatan/', words: ['kesehatan'] };
const food = { name: 'Pangan', path: '/inovasi/urusan/pangan/', words: ['pangan'] };
const vocabulary = { words: ['antre', 'data', 'pasar', 'puskesmas'], affairs: [health, food] };

test('a misspelled word is replaced by a word of the titles, the rest of the query stays', () => {
	expect(suggestionsFor('Antri di Puskesmas', vocabulary).spelling).toBe('antre di puskesmas');
});

test.each([
	['puskesmas', 'the word is known'],
	['Puskesmas!', 'only case and signs differ'],
	['xyzxyz', 'no word is near'],
	['dta', 'the word is too short to guess'],
	['', 'there is no word'],
])('no spelling is offered for %j: %s', (query) => {
	expect(suggestionsFor(query, vocabulary).spelling).toBeUndefined();
});

test('affairs near to the query are offered alone', () => {
	expect(suggestionsFor('kesehatn', vocabulary)).toMatchObject({ affairs: [health], affairsAreNear: true });
});

test('when no affair is near, all are offered and not called near', () => {
	expect(suggestionsFor('xyzxyz', vocabulary)).toMatchObject({
		affairs: [health, food],
		affairsAreNear: false,
	});
});

test('an empty vocabulary suggests nothing', () => {
	expect(suggestionsFor('antre', { words: [], affairs: [] })).toEqual({
		spelling: undefined,
		affairs: [],
		affairsAreNear: false,
	});
});

const served = (json: string) => `data:application/json,${encodeURIComponent(json)}`;

test('the vocabulary is fetched from its address', async () => {
	expect(await loadVocabulary(served(JSON.stringify(vocabulary)))).toEqual(vocabulary);
});

test.each(['null', '[]', '{"words": []}', '"words"', '<!doctype html>'])(
	'%s is not taken for a vocabulary',
	async (body) => {
		await expect(loadVocabulary(served(body))).rejects.toThrow();
	},
);
