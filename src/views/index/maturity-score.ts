import type { Snapshot } from '../../domain/catalogue/snapshot.ts';
import type { Maturity } from '../../domain/index/maturity.ts';
import type { Rubric } from '../../schema/rubric.ts';
import { inputFiles, type InputFile } from '../content-state.ts';
import { formatHundredths, formatNumber } from '../copy/formats.ts';

/** Points of the whole innovation. */
export interface MaturityScore {
	readonly claimed: string;
	readonly verified: string;
	readonly maximum: string;
	/** The maximum taken apart: shares in percent for the bar, points in words. Parts of 0 points are left out. */
	readonly parts: readonly {
		readonly kind: 'verified' | 'claimed' | 'open';
		readonly points: string;
		readonly start: number;
		readonly share: number;
	}[];
}

export interface MaturityDerivation {
	readonly claimedTerms: string;
	readonly verifiedTerms: string;
	readonly inputs: readonly InputFile[];
	/** What a browser needs to compute both sums again; points and weights in hundredths, level 0 is unfilled. */
	readonly recompute: {
		readonly rows: readonly {
			readonly number: string;
			readonly weight: number;
			readonly level: 0 | 1 | 2 | 3;
			readonly verified: boolean;
		}[];
		readonly claimed: number;
		readonly verified: number;
	};
}

/** The score in words, and the maximum taken apart into what is verified, only claimed, and still open. */
export function scoreView({ claimed, verified, maximum }: Maturity): MaturityScore {
	const share = (points: number) => (maximum === 0 ? 0 : (points / maximum) * 100);
	const part = (kind: MaturityScore['parts'][number]['kind'], from: number, to: number) => ({
		kind,
		points: formatHundredths(to - from),
		start: share(from),
		share: share(to - from),
	});
	return {
		claimed: formatHundredths(claimed),
		verified: formatHundredths(verified),
		maximum: formatHundredths(maximum),
		parts: [
			part('verified', 0, verified),
			part('claimed', verified, claimed),
			part('open', claimed, maximum),
		].filter(({ share: width }) => width > 0),
	};
}

/** How both sums come about; `files` are the content files that they rest on. */
export function derivationView(
	maturity: Maturity,
	{ sid }: Rubric,
	snapshot: Pick<Snapshot, 'fileCommits' | 'site'>,
	files: readonly string[],
): MaturityDerivation {
	const weights = new Map((sid.rows ?? []).map(({ number, weight }) => [number, weight ?? 0]));
	const rows = maturity.rows.map(({ number, level, state }) => ({
		number,
		weight: weights.get(number) ?? 0,
		level: level ?? (0 as const),
		verified: state === 'terverifikasi',
	}));
	// A line may break between terms, not within one.
	const terms = (counted: typeof rows) =>
		counted
			.map(({ weight, level }) => `${formatNumber(weight / 100)}\u00a0×\u00a0${String(level)}`)
			.join(' + ');
	return {
		claimedTerms: terms(rows.filter(({ level }) => level > 0)),
		verifiedTerms: terms(rows.filter(({ verified }) => verified)),
		inputs: inputFiles(snapshot, files),
		recompute: { rows, claimed: maturity.claimed, verified: maturity.verified },
	};
}
