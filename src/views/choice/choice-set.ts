import { difference, fraction, hundredths, type Fraction } from '../../domain/index/fraction.ts';
import type { IndexScore } from '../../domain/index/index-score.ts';
import {
	bestSubmission,
	submissionEffects,
	submissionScore,
	type Candidate,
	type ChoiceFormula,
} from '../../domain/index/submission-choice.ts';
import { bestSwaps } from '../../domain/index/submission-swap.ts';
import { choiceText as text } from '../copy/choice.ts';
import { formatChange, formatHundredths, formatNumber } from '../copy/formats.ts';

/** What a choice is computed by; `spd` in hundredths. */
export interface ChoiceRules {
	readonly formula: ChoiceFormula;
	readonly spd: number;
}

/** What one innovation would do, the others staying as they are. */
export interface ChoiceEffect {
	readonly submitted: boolean;
	readonly state: string;
	/** Withdrawing or adding it: what is done, and the change in words. */
	readonly label: string;
	readonly change: string;
	/** Why adding it does not help; absent when it does. */
	readonly why?: string | undefined;
	/** The best swap; absent when there is nobody to swap with. */
	readonly swap?: { readonly label: string; readonly change: string } | undefined;
}

/** What is told of a choice, in the order of the table. */
export const figureNames = ['innovations', 'services', 'mean', 'count', 'index', 'predicate'] as const;

/** The figures of one choice. */
export type ChoiceFigures = Readonly<Record<(typeof figureNames)[number], string>>;

/** A change of the index in words; one that rounds to nothing still says which way it goes. */
export function changeWords(change: Fraction): string {
	const rounded = hundredths(change);
	if (change.numerator === 0) return text.unchanged;
	if (rounded !== 0) return formatChange(rounded);
	return change.numerator > 0 ? text.tinyRise : text.tinyFall;
}

/** Ids of the best choice. */
export function bestChoice(
	{ formula, spd }: ChoiceRules,
	candidates: readonly Candidate[],
): ReadonlySet<string> {
	return new Set(bestSubmission(formula, spd, candidates).chosen);
}

/** The score when exactly these are submitted. */
export function choiceScore(
	{ formula, spd }: ChoiceRules,
	candidates: readonly Candidate[],
	submitted: ReadonlySet<string>,
): IndexScore {
	return submissionScore(
		formula,
		spd,
		candidates.filter(({ id }) => submitted.has(id)),
	);
}

/** The figures of the choice in words. */
export function choiceFigures(
	rules: ChoiceRules,
	candidates: readonly Candidate[],
	submitted: ReadonlySet<string>,
): ChoiceFigures {
	const { innovations, maturitySum, divisor, countScore, index, predicate } = choiceScore(
		rules,
		candidates,
		submitted,
	);
	const services = new Set(
		candidates.flatMap(({ id, basicService }) => (submitted.has(id) ? (basicService ?? []) : [])),
	);
	return {
		innovations: formatNumber(innovations),
		services: formatNumber(services.size),
		mean: formatHundredths(hundredths(fraction(maturitySum, divisor * 100))),
		count: formatHundredths(countScore),
		index: formatHundredths(index),
		predicate: predicate ?? '',
	};
}

/** How the choice compares with the best one, in words. */
export function comparedWithBest(
	rules: ChoiceRules,
	candidates: readonly Candidate[],
	submitted: ReadonlySet<string>,
	best: ReadonlySet<string>,
): string {
	const exact = (ids: ReadonlySet<string>) => choiceScore(rules, candidates, ids).exact;
	const change = difference(exact(submitted), exact(best));
	return change.numerator === 0 ? text.sameAsBest : text.fromBest(changeWords(change));
}

/** The effect of each candidate by its id, against the submitted ones. */
export function choiceEffects(
	{ formula, spd }: ChoiceRules,
	candidates: readonly Candidate[],
	submitted: ReadonlySet<string>,
	titleOf: (id: string) => string,
): ReadonlyMap<string, ChoiceEffect> {
	const swaps = bestSwaps(formula, spd, candidates, submitted);
	return new Map(
		submissionEffects(formula, spd, candidates, submitted).map(({ id, submitted: isSubmitted, change }) => {
			const swap = swaps.get(id);
			const effect: ChoiceEffect = {
				submitted: isSubmitted,
				state: isSubmitted ? text.submitted : text.notSubmitted,
				label: isSubmitted ? text.ifWithdrawn : text.ifAdded,
				change: changeWords(change),
				why:
					isSubmitted || change.numerator > 0 ? undefined : change.numerator < 0 ? text.why : text.whyNothing,
				swap:
					swap === undefined
						? undefined
						: {
								label: (isSubmitted ? text.ifReplaced : text.ifReplacing)(titleOf(swap.with)),
								change: changeWords(swap.change),
							},
			};
			return [id, effect];
		}),
	);
}
