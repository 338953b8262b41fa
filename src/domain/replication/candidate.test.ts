import { expect, test } from 'vitest';
import { aGuide, anInnovation, aRegion, aReplication } from '../../../tests/builders/record.ts';
import { aSnapshot } from '../../../tests/builders/snapshot.ts';
import { candidatesOf } from './candidate.ts';

const tirta = aRegion({ id: 'kabupaten-tirta-kencana', data: { code: '99.01', name: 'Tirta Kencana' } });
const magelang = aRegion({
	id: 'kota-magelang',
	data: { code: '33.71', name: 'Kota Magelang', sample: false },
});
const claim = { code: '99.01' };

test('a candidate is what a comparison takes of an innovation and its guide', () => {
	const snapshot = aSnapshot({
		regions: [aRegion(), tirta],
		innovations: [
			anInnovation({
				data: {
					affair: 'kesehatan',
					replicatedBy: [claim],
					improvements: [
						{
							kind: 'lebih-cepat',
							measure: 'Waktu tunggu',
							unit: 'menit',
							before: { value: 60, period: '2022' },
							after: { value: 20, period: '2024' },
						},
					],
				},
			}),
			anInnovation({ id: 'kota-arunika/tanpa-panduan' }),
		],
		replications: [aReplication()],
		guides: [
			aGuide({
				data: {
					prerequisites: [
						{ id: 'rapat', text: 'Ada rapat.', need: 'membantu', substitute: 'Surat.' },
						{ id: 'hukum', text: 'Ada.', need: 'wajib', condition: { kind: 'dasar-hukum', text: 'Perda' } },
						{ id: 'staf', text: 'Ada.', need: 'wajib', condition: { kind: 'petugas', atLeast: 2 } },
					],
					phases: [
						{
							phase: 'persiapan',
							steps: [
								{ id: 'a', title: 'A', days: { min: 5, max: 10 } },
								{ id: 'b', title: 'B', after: ['a'] },
							],
						},
					],
				},
			}),
		],
	});
	expect(candidatesOf(snapshot)).toEqual([
		{
			id: 'kota-arunika/antre-daring',
			title: 'Antre Daring',
			region: { id: 'kota-arunika', name: 'Kota Arunika', code: '99.71' },
			affair: 'kesehatan',
			sample: true,
			prerequisites: [
				{ id: 'rapat', need: 'membantu', substitute: true },
				{ id: 'hukum', need: 'wajib' },
				{ id: 'staf', need: 'wajib', condition: { kind: 'petugas', atLeast: 2 } },
			],
			costs: [],
			time: { min: 5, max: 10, unknown: 1 },
			adopters: 1,
			figures: true,
		},
	]);
});

test('a sample adds nothing to what is proved of a real innovation', () => {
	const [candidate] = candidatesOf(
		aSnapshot({
			regions: [magelang, tirta],
			innovations: [
				anInnovation({ id: 'kota-magelang/datago', data: { sample: false, replicatedBy: [claim] } }),
			],
			replications: [aReplication({ data: { origin: { innovation: 'kota-magelang/datago' } } })],
			guides: [aGuide({ id: 'kota-magelang/datago' })],
		}),
	);
	expect(candidate?.adopters).toBe(0);
});
