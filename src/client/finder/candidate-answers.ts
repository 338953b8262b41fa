import { decodeCandidates, isCandidateFile } from '../../domain/replication/candidate-codec.ts';
import {
	judgedCandidates,
	resultGroups,
	type ResultGroup,
} from '../../domain/replication/candidate-groups.ts';
import type { Candidate } from '../../domain/replication/candidate.ts';
import { fitOf } from '../../domain/replication/fit.ts';
import type { JudgedCandidate, Wish } from '../../domain/replication/ranking.ts';
import type { FinderAnswer, FinderQuestion, FoundGroup } from './finder-message.ts';

/** Fetches JSON; rejects when it cannot be had. */
export type LoadFile = (address: string) => Promise<unknown>;

/**
 * Answers questions about the candidates. The file is loaded once, and what was judged for a wish is kept for the next
 * question about the same wish: sorting and filtering take only a part of the work.
 */
export function candidateAnswers(load: LoadFile): (question: FinderQuestion) => Promise<FinderAnswer> {
	let candidates: Promise<readonly Candidate[]> | undefined;
	let judged: { readonly key: string; readonly all: readonly JudgedCandidate[] } | undefined;

	const loaded = (address: string) => {
		candidates ??= load(address).then((file) => {
			if (!isCandidateFile(file)) throw new Error(`${address} has another format than this script.`);
			return decodeCandidates(file);
		});
		return candidates;
	};
	const judgedFor = (all: readonly Candidate[], wish: Wish) => {
		const key = JSON.stringify(wish);
		if (judged?.key !== key) judged = { key, all: judgedCandidates(all, wish) };
		return judged.all;
	};

	return async ({ number, file, wish, selection, shown }) => {
		try {
			const all = await loaded(file);
			const suitable = judgedFor(all, wish);
			const { real, samples } = resultGroups(suitable, selection);
			return {
				kind: 'hasil',
				number,
				real: foundGroup(real, wish, shown.real),
				samples: foundGroup(samples, wish, shown.samples),
				own: all.length - suitable.length,
			};
		} catch {
			// The next question tries again.
			candidates = undefined;
			return { kind: 'gagal', number };
		}
	};
}

function foundGroup({ counts, results }: ResultGroup, { profile }: Wish, shown: number): FoundGroup {
	return {
		counts,
		total: results.length,
		results: results
			.slice(0, shown)
			.map((judged) => ({ ...judged, reasons: fitOf(judged.candidate, profile).reasons })),
	};
}
