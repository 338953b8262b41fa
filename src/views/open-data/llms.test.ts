import { expect, test } from 'vitest';
import { publishedRubric } from '../../../tests/builders/published-rubric.ts';
import { anInnovation, aRegion } from '../../../tests/builders/record.ts';
import { aSite, aSnapshot } from '../../../tests/builders/snapshot.ts';
import { llmsFile } from './llms.ts';

const magelang = aRegion({
	id: 'kota-magelang',
	data: { code: '33.71', name: 'Kota [Magelang]', sample: false },
});

const file = llmsFile(
	aSnapshot({
		site: aSite({ baseUrl: 'https://a.example/etalase' }),
		rubrics: [publishedRubric('iid-2026')],
		regions: [aRegion(), magelang],
		innovations: [anInnovation(), anInnovation({ id: 'kota-magelang/sipput', data: { sample: false } })],
	}),
);

test('a model reads first what the site is and what its figures are not', () => {
	const lines = file.split('\n');
	expect(lines[0]).toBe('# Etalase Inovasi');
	expect(lines[2]).toMatch(/^> /);
	expect(file).toContain('simulasi menurut rubrik');
	expect(file).toContain('(kode 99.xx): Kota Arunika.');
	expect(file).toContain('rubrik iid-2026 versi');
	expect(file.match(/^# /gm)).toHaveLength(1);
});

test('it lists real regions alone, with full addresses, and no name can break a link', () => {
	expect(file).toContain(
		String.raw`- [Kota \[Magelang\]](https://a.example/etalase/daerah/kota-magelang/): 1 inovasi`,
	);
	expect(file).toContain('(https://a.example/etalase/inovasi/kota-magelang/sipput/inovasi.json)');
	expect(file).not.toContain('/daerah/kota-arunika/');
});
