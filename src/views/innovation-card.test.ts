import { expect, test } from 'vitest';
import { anAgency, anInnovation } from '../../tests/builders/record.ts';
import { aSnapshot } from '../../tests/builders/snapshot.ts';
import { innovationBadges, innovationCard } from './innovation-card.ts';
import { labelLookup } from './label-lookup.ts';

const labels = labelLookup(
	aSnapshot({ agencies: [anAgency({ id: 'kota-arunika/rsud', data: { name: 'RSUD Arunika' } })] }),
);

test('a card says whose innovation it is, where its page is, and that it is a sample', () => {
	const record = anInnovation({ id: 'kota-arunika/antre', data: { title: 'Antre', agency: 'rsud' } });
	expect(innovationCard(record, labels)).toEqual({
		path: '/inovasi/kota-arunika/antre/',
		title: 'Antre',
		summary: 'Warga mengambil nomor antrean dari rumah.',
		owner: 'RSUD Arunika, Kota Arunika',
		badges: [],
		sample: true,
	});
});

test('without an agency the region alone is the owner, and a real record is no sample', () => {
	const card = innovationCard(anInnovation({ data: { sample: false } }), labels);
	expect(card).toMatchObject({ owner: 'Kota Arunika', sample: false });
});

test.each([
	['inisiatif', 'Inisiatif', 'open'],
	['uji-coba', 'Uji coba', 'half'],
	['penerapan', 'Penerapan', 'full'],
] as const)('the stage %s is told by the word %s and a shape of its own', (stage, label, shape) => {
	expect(innovationBadges(anInnovation({ data: { stage } }), undefined)).toEqual([{ label, shape }]);
});

test.each([
	['berhenti', 'Berhenti'],
	['berubah-nama', 'Berubah nama'],
] as const)('a record in the state %s says %s instead of its stage', (state, label) => {
	const record = anInnovation({ data: { stage: 'penerapan', status: { state } } });
	expect(innovationBadges(record, undefined)).toEqual([{ label, shape: 'stopped' }]);
});

test('a record that goes on keeps its stage', () => {
	const record = anInnovation({ data: { stage: 'uji-coba', status: { state: 'berjalan' } } });
	expect(innovationBadges(record, undefined)).toEqual([{ label: 'Uji coba', shape: 'half' }]);
});

test('type and year follow when they are known; what is unknown has no badge', () => {
	const record = anInnovation({ data: { type: 'non-digital', dates: { trial: '2021-03' } } });
	expect(innovationCard(record, labels).badges).toEqual([
		{ label: 'Non-digital', shape: 'plain' },
		{ label: 'Sejak 2021', shape: 'plain' },
	]);
});
