import { expect, test } from 'vitest';
import { anAgency, anInnovation, type InnovationKeys } from '../../../tests/builders/record.ts';
import { aReference, aSnapshot } from '../../../tests/builders/snapshot.ts';
import { innovationCard } from '../innovation-card.ts';
import { labelLookup } from '../label-lookup.ts';
import { searchData } from './search-data.ts';

const snapshot = aSnapshot({
	reference: aReference({ aliases: [['KTP', 'kartu tanda penduduk']] }),
	agencies: [
		anAgency({ id: 'kota-arunika/disdukcapil', data: { name: 'Dinas Kependudukan', shortName: 'Dukcapil' } }),
	],
});
const labels = labelLookup(snapshot);

function dataOf(data: InnovationKeys) {
	const innovation = anInnovation({ data });
	return searchData(innovation, snapshot, labels, innovationCard(innovation, labels));
}

const metaOf = (data: InnovationKeys, name: string) =>
	dataOf(data).meta.find((entry) => entry.name === name)?.value;
const dateKey = (dates: NonNullable<InnovationKeys>['dates']) =>
	dataOf({ dates }).sorts.find(({ name }) => name === 'terbaru')?.value;

test('a record is filtered only by what it states, by ids', () => {
	expect(dataOf({ agency: 'disdukcapil', type: 'digital' }).filters).toEqual([
		{ name: 'daerah', values: ['kota-arunika'] },
		{ name: 'instansi', values: ['kota-arunika/disdukcapil'] },
		{ name: 'jenis', values: ['digital'] },
		{ name: 'data', values: ['contoh'] },
	]);
});

test('dates of any exactness become numbers of eight digits that sort by time', () => {
	expect(dateKey({ trial: '2021' })).toBe('20210000');
	expect(dateKey({ trial: '2021-03' })).toBe('20210300');
	expect(dateKey({ trial: '2021-03-25' })).toBe('20210325');
});

test('a record without a date can be sorted too, after all others: it must not vanish from the results', () => {
	expect(dateKey({})).toBe('00000000');
});

test('titles sort without regard to case', () => {
	expect(dataOf({ title: 'Antre KTP' }).sorts).toContainEqual({ name: 'judul', value: 'antre ktp' });
});

test('a record is found by its region, both names of its agency, its affair and equivalent words', () => {
	const data = { title: 'Cetak KTP', agency: 'disdukcapil', affair: 'kependudukan', aliases: ['Cekat'] };
	expect(metaOf(data, 'aliases')).toBe(
		'Kota Arunika · Dinas Kependudukan · Dukcapil · Kependudukan · Cekat · KTP · kartu tanda penduduk',
	);
});

test('a result card can be made from the index alone, with the label of samples', () => {
	const data = { title: 'Antre', stage: 'uji-coba' as const };
	expect(metaOf(data, 'title')).toBe('Antre');
	expect(metaOf(data, 'owner')).toBe('Kota Arunika');
	expect(metaOf(data, 'badges')).toBe('[["Uji coba","half"]]');
	expect(metaOf({ sample: true }, 'sample')).toBe('Data contoh');
	expect(metaOf({ sample: false }, 'sample')).toBeUndefined();
});
