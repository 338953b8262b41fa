import { expect, test } from 'vitest';
import { anInnovation } from '../../../tests/builders/record.ts';
import { aSnapshot } from '../../../tests/builders/snapshot.ts';
import { labelLookup } from '../label-lookup.ts';
import { entryFacts } from './entry-facts.ts';

const labels = labelLookup(aSnapshot());

const { data } = anInnovation({
	data: {
		stage: 'penerapan',
		dates: { implementation: '2024-02' },
		use: { who: 'Semua warga. Juga pendatang yang belum pindah.', where: 'Di loket.' },
	},
});

const told = (height: number) => {
	const { facts, cut } = entryFacts(data, labels, height);
	return [facts.map(({ label, text }) => [label, text]), cut];
};

test('with room, everything known is told, and the rest of what is asked of all is said to be unknown', () => {
	expect(told(200)).toEqual([
		[
			['Tahapan', 'Penerapan'],
			['Mulai', 'Penerapan Februari 2024'],
			['Urusan utama', undefined],
			['Bentuk', undefined],
			['Jenis', undefined],
			['Inisiator', undefined],
			['Siapa yang dapat memakai', 'Semua warga. Juga pendatang yang belum pindah.'],
			['Di mana', 'Di loket.'],
		],
		false,
	]);
});

test('with less, a fact ends with a sentence or is left out, and that is admitted', () => {
	// Six facts of one line take 6 × 10.8 mm; another line of a seventh 10.8 more.
	const [facts, cut] = told(76);
	expect(facts).toContainEqual(['Siapa yang dapat memakai', 'Semua warga.']);
	expect(facts).toHaveLength(7);
	expect(cut).toBe(true);
	expect(told(22)).toEqual([
		[
			['Tahapan', 'Penerapan'],
			['Mulai', 'Penerapan Februari 2024'],
		],
		true,
	]);
});
