import { expect, test } from 'vitest';
import { anInnovation } from '../../../tests/builders/record.ts';
import { aReference, aSnapshot } from '../../../tests/builders/snapshot.ts';
import { searchVocabulary } from './search-vocabulary.ts';

const affair = (id: string, name: string) => ({ id, number: 1, name, aliases: [], group: 'wajib' as const });

test('only affairs that have innovations are offered, as links under the base', () => {
	const snapshot = aSnapshot({
		reference: aReference({
			affairs: [affair('kukm', 'Koperasi, Usaha Kecil dan Menengah'), affair('pangan', 'Pangan')],
		}),
		innovations: [anInnovation({ data: { title: 'Pasar Daring', relatedAffairs: ['kukm'] } })],
	});
	expect(searchVocabulary(snapshot, (path) => `/etalase${path}`)).toEqual({
		words: ['daring', 'pasar'],
		affairs: [
			{
				name: 'Koperasi, Usaha Kecil dan Menengah',
				path: '/etalase/inovasi/urusan/kukm/',
				words: ['koperasi', 'usaha', 'kecil', 'menengah'],
			},
		],
	});
});
