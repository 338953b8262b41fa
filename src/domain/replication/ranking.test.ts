import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aCandidate, aCost, manyCandidates } from '../../../tests/builders/candidate.ts';
import type { Candidate } from './candidate.ts';
import type { RegionProfile } from './fit.ts';
import { judgedCandidate, ranked, rankings, type Ranking } from './ranking.ts';

const yearly = { frequency: 'per-tahun' } as const;
const known = [aCost(1000), aCost(20, yearly)];
const perHealthCentre = aCost(30, { scalesWith: 'puskesmas' });

const firstYear = (costs: Candidate['costs'], profile: RegionProfile = {}) =>
	judgedCandidate(aCandidate({ costs }), { profile, urgent: [] }).firstYear;

test('the first year costs this region what is paid once and the lines of one year', () => {
	expect(firstYear(known)).toEqual({ amount: 1020, certainty: 'lengkap', missing: [], unnamed: [] });
	expect(firstYear([...known, perHealthCentre], { puskesmas: 3 }).amount).toBe(1110);
});

test('a cost is a lower bound while the region or the guide has not said everything', () => {
	expect(firstYear([...known, perHealthCentre])).toMatchObject({
		amount: 1020,
		certainty: 'paling-sedikit',
		missing: ['puskesmas'],
	});
	expect(firstYear([aCost(1000)])).toMatchObject({
		amount: 1000,
		certainty: 'paling-sedikit',
		unnamed: ['per-tahun'],
	});
});

test('nothing is known of the cost without a line that can be computed', () => {
	expect(firstYear([])).toMatchObject({ certainty: 'belum-diketahui' });
	expect(firstYear([perHealthCentre])).toMatchObject({
		certainty: 'belum-diketahui',
		missing: ['puskesmas'],
	});
});

const staff = (atLeast: number, substitute?: true): Candidate['prerequisites'][number] => ({
	id: `petugas-${String(atLeast)}`,
	need: 'wajib',
	condition: { kind: 'petugas', atLeast },
	substitute,
});
const meeting: Candidate['prerequisites'][number] = { id: 'rapat', need: 'wajib' };

const profile: RegionProfile = { staff: 5, population: 2000 };

/** Ids in their order, for a region with five staff to whom health is urgent. */
function order(ranking: Ranking, candidates: Readonly<Record<string, Partial<Candidate>>>) {
	const judged = Object.entries(candidates).map(([id, keys]) =>
		judgedCandidate(aCandidate({ id, ...keys }), { profile, urgent: ['kesehatan'] }),
	);
	return ranked(judged, ranking).map(({ candidate }) => candidate.id);
}

test('by fit: the verdict, then what is urgent, then what is unmet, what is unknown, and the cost', () => {
	expect(
		order('kecocokan', {
			tidak: { prerequisites: [staff(9)], affair: 'kesehatan' },
			'sesuai-mahal': { prerequisites: [staff(2)], costs: known },
			'sesuai-murah': { prerequisites: [staff(2)], costs: [aCost(1), aCost(1, yearly)] },
			'sesuai-tanpa-biaya': { prerequisites: [staff(2)] },
			'ubah-dua': { prerequisites: [staff(8, true), staff(9, true)] },
			'ubah-satu-dan-tak-tahu': { prerequisites: [staff(8, true), meeting] },
			'ubah-satu': { prerequisites: [staff(8, true)] },
			'ubah-tak-tahu': { prerequisites: [meeting] },
			'ubah-mendesak': { prerequisites: [staff(8, true), staff(9, true)], affair: 'kesehatan' },
		}),
	).toEqual([
		'sesuai-murah',
		'sesuai-mahal',
		'sesuai-tanpa-biaya',
		'ubah-mendesak',
		'ubah-tak-tahu',
		'ubah-satu',
		'ubah-satu-dan-tak-tahu',
		'ubah-dua',
		'tidak',
	]);
});

test('by cost: what is known in full from the lowest, then what is known in part, then what is not known', () => {
	expect(
		order('biaya', {
			'tidak-diketahui': {},
			sebagian: { costs: [...known, perHealthCentre] },
			'sebagian-kecil': { costs: [aCost(1)] },
			mahal: { costs: [aCost(500, { scalesWith: 'per-1000-penduduk' }), aCost(21, yearly)] },
			murah: { costs: known },
		}),
	).toEqual(['murah', 'mahal', 'sebagian-kecil', 'sebagian', 'tidak-diketahui']);
});

test('by time: the longest time that the guide names, then those with steps of unknown length', () => {
	expect(
		order('waktu', {
			'tidak-diketahui': { time: { min: 0, max: 0, unknown: 4 } },
			sebagian: { time: { min: 1, max: 2, unknown: 1 } },
			lama: { time: { min: 5, max: 60, unknown: 0 } },
			cepat: { time: { min: 10, max: 40, unknown: 0 } },
			tercepat: { time: { min: 5, max: 40, unknown: 0 } },
		}),
	).toEqual(['tercepat', 'cepat', 'lama', 'sebagian', 'tidak-diketahui']);
});

test('by proof: confirmed adopters, then figures from before and after', () => {
	expect(
		order('bukti', {
			a: {},
			b: { figures: true },
			c: { adopters: 1 },
			d: { adopters: 3 },
			e: { adopters: 1, figures: true },
		}),
	).toEqual(['d', 'e', 'c', 'b', 'a']);
});

const some = manyCandidates(60);
const shuffled = fc.shuffledSubarray([...some], { minLength: some.length });

test('the order is the same for every order in which the candidates come', () => {
	const wish = { profile: { level: 'kota', staff: 4, population: 90_000 }, urgent: ['desa'] } as const;
	const inOrder = (candidates: readonly Candidate[], ranking: Ranking) =>
		ranked(
			candidates.map((one) => judgedCandidate(one, wish)),
			ranking,
		).map(({ candidate }) => candidate.id);
	fc.assert(
		fc.property(shuffled, fc.constantFrom(...rankings), (mixed, ranking) => {
			expect(inOrder(mixed, ranking)).toEqual(inOrder(some, ranking));
		}),
	);
});

test('what is urgent never changes a verdict', () => {
	fc.assert(
		fc.property(fc.constantFrom(...some), fc.nat({ max: 12 }), (candidate, own) => {
			const verdict = (urgent: readonly string[]) =>
				judgedCandidate(candidate, { profile: { staff: own }, urgent }).fit;
			expect(verdict([candidate.affair ?? ''])).toBe(verdict([]));
		}),
	);
});
