import { expect, test } from 'vitest';
import { aReference, aSnapshot } from '../../tests/builders/snapshot.ts';
import { glossaryPage } from './glossary-page.ts';

const aTerm = (term: string) => ({
	id: term.toLowerCase(),
	term,
	spellings: [],
	meaning: 'Arti.',
	sources: [],
});

const pageWith = (glossary: ReturnType<typeof aReference>['glossary']) =>
	glossaryPage(aSnapshot({ reference: aReference({ glossary }) }));

test('terms stand under their letter in alphabetical order, without regard to case', () => {
	const { groups } = pageWith([aTerm('Urusan'), aTerm('inisiatif'), aTerm('Inovasi'), aTerm('IGA')]);
	expect(groups.map(({ letter, terms }) => [letter, terms.map(({ term }) => term)])).toEqual([
		['I', ['IGA', 'inisiatif', 'Inovasi']],
		['U', ['Urusan']],
	]);
});

test('a term has its meaning, its spellings in one line and its sources', () => {
	const sources = [{ title: 'PP 38/2017', date: '2017' }];
	const { groups } = pageWith([{ ...aTerm('OPD'), spellings: ['SKPD', 'perangkat daerah'], sources }]);
	expect(groups[0]?.terms).toEqual([
		{
			id: 'opd',
			term: 'OPD',
			spellings: 'SKPD, perangkat daerah',
			meaning: 'Arti.',
			sources: [{ title: 'PP 38/2017', origin: '2017', url: undefined, note: undefined }],
		},
	]);
});

test('the glossary leads to its file and says where its sources are', () => {
	const { frame, groups } = pageWith([]);
	expect(groups).toEqual([]);
	expect(frame.provenance).toMatchObject({
		editUrl: 'https://git.example/etalase/_edit/main/content/reference/glossary.yaml',
		madeFrom: 'Sumber setiap penjelasan ditulis di bawah istilahnya.',
	});
});
