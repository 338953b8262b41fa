import { expect, test, vi } from 'vitest';
import { aCandidate } from '../../../tests/builders/candidate.ts';
import { encodeCandidates } from '../../domain/replication/candidate-codec.ts';
import { fits } from '../../domain/replication/fit.ts';
import { candidateAnswers } from './candidate-answers.ts';
import type { FinderQuestion } from './finder-message.ts';

const must = { id: 'petugas', need: 'wajib', condition: { kind: 'petugas', atLeast: 3 } } as const;
const file: unknown = JSON.parse(
	JSON.stringify(
		encodeCandidates([
			aCandidate({ id: 'kota-arunika/a', prerequisites: [must] }),
			aCandidate({ id: 'kota-arunika/b' }),
			aCandidate({ id: 'kota-arunika/c', sample: true }),
		]),
	),
);

const question = (keys: Partial<FinderQuestion> = {}): FinderQuestion => ({
	number: 1,
	file: '/replikasi/calon.json',
	wish: { profile: { staff: 2 }, urgent: [] },
	selection: { ranking: 'kecocokan', fits },
	shown: { real: 20, samples: 20 },
	...keys,
});

test('the best come first, with their reasons, and only as many as are wanted', async () => {
	const answer = candidateAnswers(() => Promise.resolve(file));
	expect(await answer(question({ number: 7, shown: { real: 1, samples: 1 } }))).toMatchObject({
		kind: 'hasil',
		number: 7,
		own: 0,
		real: {
			total: 2,
			counts: { cocok: 1, 'belum-cocok': 1 },
			results: [{ candidate: { id: 'kota-arunika/b' } }],
		},
		samples: { total: 1, results: [{ candidate: { id: 'kota-arunika/c' } }] },
	});
	const wish = { profile: { staff: 2 }, urgent: [] };
	expect(
		await answer(question({ wish, selection: { ranking: 'kecocokan', fits: ['belum-cocok'] } })),
	).toEqual(
		expect.objectContaining({
			real: expect.objectContaining({
				results: [
					expect.objectContaining({
						reasons: [{ source: { kind: 'prasyarat', id: 'petugas' }, answer: 'belum', decisive: true }],
					}),
				],
			}),
		}),
	);
});

test('what the region owns is counted and not judged', async () => {
	const answer = candidateAnswers(() => Promise.resolve(file));
	const own = { profile: {}, code: '99.71', urgent: [] };
	expect(await answer(question({ wish: own }))).toMatchObject({ own: 3, real: { total: 0 } });
});

test('the file is loaded once, and again after it could not be had', async () => {
	const load = vi
		.fn<(address: string) => Promise<unknown>>()
		.mockRejectedValueOnce(new Error('offline'))
		.mockResolvedValueOnce({ format: 0 })
		.mockResolvedValue(file);
	const answer = candidateAnswers(load);
	expect(await answer(question())).toEqual({ kind: 'gagal', number: 1 });
	expect(await answer(question({ number: 2 }))).toEqual({ kind: 'gagal', number: 2 });
	for (const number of [3, 4]) expect(await answer(question({ number }))).toMatchObject({ kind: 'hasil' });
	expect(load).toHaveBeenCalledTimes(3);
});
