import type { Criterion } from '../../schema/contest-edition.ts';
import { compareFractions, difference, fraction, mean, sum, type Fraction } from '../index/fraction.ts';

/** What a juror wrote for one criterion of one entry; a number is in hundredths, because jurors may give decimals. */
export type WrittenScore =
	| { readonly kind: 'nilai'; readonly hundredths: number }
	| { readonly kind: 'kosong' }
	| { readonly kind: 'bukan-angka'; readonly text: string };

/** What one juror wrote for one entry. */
export interface ScoreLine {
	readonly entry: string;
	/** The juror does not judge this entry, for instance because it comes from the own office. */
	readonly recused: boolean;
	/** By the id of the criterion. */
	readonly scores: Readonly<Record<string, WrittenScore>>;
}

export interface ScoreSheet {
	readonly juror: string;
	readonly lines: readonly ScoreLine[];
}

/** Rules of one judging. */
export interface TallyRules {
	/** Weights are hundredths of a percent and make 100 percent; all or none of the criteria have one. */
	readonly criteria: readonly Pick<Criterion, 'id' | 'weight' | 'min' | 'max'>[];
	/** Criteria that decide between equal totals, the first before the others. */
	readonly tieOrder: readonly string[];
	/** Ids of the entries, each of which every juror judges. */
	readonly entries: readonly string[];
}

/** Why there is no result yet: each names the juror and, where it is about one score, the criterion. */
export type TallyProblem =
	| {
			readonly kind: 'tidak-ada-baris' | 'baris-ganda' | 'peserta-tidak-dikenal';
			readonly juror: string;
			readonly entry: string;
	  }
	| { readonly kind: 'kosong'; readonly juror: string; readonly entry: string; readonly criterion: string }
	| {
			readonly kind: 'bukan-angka' | 'di-luar-rentang';
			readonly juror: string;
			readonly entry: string;
			readonly criterion: string;
			readonly text: string;
	  }
	| { readonly kind: 'juri-ganda'; readonly juror: string }
	| { readonly kind: 'tanpa-juri'; readonly entry: string };

/** Totals and means lie between 0 and 100 and are exact; they are rounded where they are shown, never before. */
export interface TallyResult {
	readonly entry: string;
	/** 1 is the best. Entries that nothing decides between share a rank, and the next one is skipped. */
	readonly rank: number;
	readonly total: Fraction;
	/** Mean of the jurors for each criterion, as a share of its weight in percent. */
	readonly criteria: Readonly<Record<string, Fraction>>;
	/** Totals of the jurors who judged it, in the order of the sheets. */
	readonly jurors: readonly { readonly juror: string; readonly total: Fraction }[];
	readonly recused: readonly string[];
	/** Highest minus lowest total of a juror. */
	readonly spread: Fraction;
	/** The criterion that put it before or behind an entry with the same total. */
	readonly decidedBy?: string | undefined;
	/** Entries with the same rank. */
	readonly tiedWith: readonly string[];
}

export type Tally =
	| { readonly kind: 'hasil'; readonly results: readonly TallyResult[] }
	| { readonly kind: 'belum'; readonly problems: readonly TallyProblem[] };

/** All weights together: 100 percent in hundredths. */
const whole = 100_00;

/** Weight of each criterion in percent; without published weights all count the same. */
function weightsOf({ criteria }: TallyRules): ReadonlyMap<string, Fraction> {
	return new Map(
		criteria.map(({ id, weight }) => [
			id,
			weight === undefined ? fraction(100, criteria.length) : fraction(weight * 100, whole),
		]),
	);
}

/**
 * Ranks the entries by the mean of what the jurors gave: score / highest score × weight, added over the criteria.
 * With any missing, unreadable or impossible score there is no result, only the complete list of problems: an average
 * over what is left would be another contest.
 */
export function tally(rules: TallyRules, sheets: readonly ScoreSheet[]): Tally {
	const problems = [
		...repeatedJurors(sheets),
		...sheets.flatMap((sheet) => sheetProblems(rules, sheet)),
		...unjudged(rules, sheets),
	];
	if (problems.length > 0) return { kind: 'belum', problems };
	const weights = weightsOf(rules);
	const judged = rules.entries.map((entry) => judgedEntry(entry, rules, weights, sheets));
	const order = judged.toSorted((first, second) => compareJudged(first, second, rules.tieOrder));
	return { kind: 'hasil', results: order.map((one) => ranked(one, judged, rules.tieOrder)) };
}

function repeatedJurors(sheets: readonly ScoreSheet[]): readonly TallyProblem[] {
	const names = sheets.map(({ juror }) => juror);
	return names.flatMap((juror, index) =>
		names.indexOf(juror) < index ? [{ kind: 'juri-ganda', juror } as const] : [],
	);
}

function sheetProblems(rules: TallyRules, { juror, lines }: ScoreSheet): readonly TallyProblem[] {
	const known = new Set(rules.entries);
	const strangers = lines.flatMap(({ entry }) =>
		known.has(entry) ? [] : [{ kind: 'peserta-tidak-dikenal', juror, entry } as const],
	);
	const own = rules.entries.flatMap((entry): readonly TallyProblem[] => {
		const [line, ...more] = lines.filter((one) => one.entry === entry);
		if (line === undefined) return [{ kind: 'tidak-ada-baris', juror, entry }];
		if (more.length > 0) return [{ kind: 'baris-ganda', juror, entry }];
		if (line.recused) return [];
		return rules.criteria.flatMap((criterion) => scoreProblem(criterion, line, juror));
	});
	return [...strangers, ...own];
}

function scoreProblem(
	{ id: criterion, min, max }: TallyRules['criteria'][number],
	{ entry, scores }: ScoreLine,
	juror: string,
): readonly TallyProblem[] {
	const written = scores[criterion] ?? { kind: 'kosong' };
	if (written.kind === 'kosong') return [{ kind: 'kosong', juror, entry, criterion }];
	if (written.kind === 'bukan-angka') return [{ ...written, juror, entry, criterion }];
	const { hundredths } = written;
	if (hundredths >= min * 100 && hundredths <= max * 100) return [];
	return [{ kind: 'di-luar-rentang', juror, entry, criterion, text: String(hundredths / 100) }];
}

function unjudged({ entries }: TallyRules, sheets: readonly ScoreSheet[]): readonly TallyProblem[] {
	return entries.flatMap((entry): readonly TallyProblem[] => {
		const lines = sheets.flatMap((sheet) => sheet.lines.filter((line) => line.entry === entry));
		const judged = lines.length === 0 ? sheets.length === 0 : lines.every(({ recused }) => recused);
		return judged ? [{ kind: 'tanpa-juri', entry }] : [];
	});
}

type Judged = Omit<TallyResult, 'rank' | 'decidedBy' | 'tiedWith'>;

function judgedEntry(
	entry: string,
	{ criteria }: TallyRules,
	weights: ReadonlyMap<string, Fraction>,
	sheets: readonly ScoreSheet[],
): Judged {
	const lines = sheets.flatMap(({ juror, lines: all }) =>
		all.flatMap((line) => (line.entry === entry ? [{ juror, line }] : [])),
	);
	const judging = lines
		.filter(({ line }) => !line.recused)
		.map(({ juror, line }) => {
			const shares = criteria.map(({ id, max }) => shareOf(line.scores[id], max, weights.get(id)));
			return { juror, shares, total: sum(shares) };
		});
	const totals = judging.map(({ total }) => total).toSorted(compareFractions);
	const [lowest = fraction(0, 1)] = totals;
	return {
		entry,
		total: mean(totals),
		criteria: Object.fromEntries(
			criteria.map(({ id }, index) => [id, mean(judging.flatMap(({ shares }) => shares[index] ?? []))]),
		),
		jurors: judging.map(({ juror, total }) => ({ juror, total })),
		recused: lines.filter(({ line }) => line.recused).map(({ juror }) => juror),
		spread: difference(totals.at(-1) ?? lowest, lowest),
	};
}

/** Score / highest score × weight, in percent. Only complete sheets come here. */
function shareOf(written: WrittenScore | undefined, max: number, weight: Fraction | undefined): Fraction {
	if (written?.kind !== 'nilai' || weight === undefined) return fraction(0, 1);
	return fraction(
		BigInt(written.hundredths) * BigInt(weight.numerator),
		BigInt(max * 100) * BigInt(weight.denominator),
	);
}

/** Below 0 when the first is better. */
function compareJudged(first: Judged, second: Judged, tieOrder: readonly string[]): number {
	const totals = compareFractions(second.total, first.total);
	if (totals !== 0) return totals;
	return tieOrder.reduce((found, id) => (found === 0 ? compareCriterion(first, second, id) : found), 0);
}

function compareCriterion(first: Judged, second: Judged, id: string): number {
	const [a, b] = [first.criteria[id], second.criteria[id]];
	return a === undefined || b === undefined ? 0 : compareFractions(b, a);
}

function ranked(one: Judged, all: readonly Judged[], tieOrder: readonly string[]): TallyResult {
	const others = all.filter((other) => other !== one);
	const equal = others.filter((other) => compareFractions(other.total, one.total) === 0);
	return {
		...one,
		rank: 1 + others.filter((other) => compareJudged(other, one, tieOrder) < 0).length,
		decidedBy: tieOrder.find((id) => equal.some((other) => compareCriterion(other, one, id) !== 0)),
		tiedWith: equal.filter((other) => compareJudged(other, one, tieOrder) === 0).map(({ entry }) => entry),
	};
}
