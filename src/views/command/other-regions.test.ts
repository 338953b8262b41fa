import { expect, test } from 'vitest';
import { aContest, anEdition } from '../../../tests/builders/contest.ts';
import { anInnovation } from '../../../tests/builders/record.ts';
import { aSnapshot } from '../../../tests/builders/snapshot.ts';
import { otherRegions, removalLines } from './other-regions.ts';

const edition = `name: KIPP 2026 # dari situs resmi
entries:
  - innovation: kota-arunika/antre-daring
    region: "99.71"
  - title: Loket Sore
criteria:
  - { id: manfaat, weight: "40" }
`;

test('an entry of another region stays in a national contest, by its name and without a page', () => {
	const snapshot = aSnapshot({
		innovations: [anInnovation({ data: { title: 'Antre Daring' } })],
		contests: [aContest()],
		editions: [anEdition()],
	});
	const file = snapshot.editions[0]?.file ?? '';
	const { removed, changed } = otherRegions(
		'kota-surakarta',
		[file, 'innovations/kota-arunika/antre-daring.mdx'],
		{
			snapshot,
			textOf: (name) => (name === file ? edition : undefined),
		},
	);
	expect(removed).toEqual(['innovations/kota-arunika/antre-daring.mdx']);
	expect(changed).toEqual([
		{
			file,
			text: edition
				.replace('innovation: kota-arunika/antre-daring', 'title: Antre Daring')
				.replace('"99.71"', "'99.71'"),
		},
	]);
});

test('what is removed is told in a line for each folder', () => {
	expect(
		removalLines([
			'regions/kota-a.yaml',
			'innovations/kota-a/x.mdx',
			'innovations/kota-a/y.mdx',
			'evidence.yaml',
		]),
	).toEqual(['  regions/: kota-a.yaml', '  innovations/: kota-a/ (2)', '  evidence.yaml']);
});
