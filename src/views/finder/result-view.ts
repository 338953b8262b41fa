import { guidePath } from '../../domain/catalogue/address.ts';
import type { Answer, Fit, FitReason, RegionProfile } from '../../domain/replication/fit.ts';
import { timeCertainty, type JudgedCandidate } from '../../domain/replication/ranking.ts';
import { answerLabels, comparedText, fitLabels, resultText as text } from '../copy/finder.ts';
import { formatRupiah } from '../copy/formats.ts';
import { needLabels } from '../copy/guide-labels.ts';
import { unknownText } from '../copy/record.ts';
import { comparedWords, type ConditionNames } from './compared-words.ts';
import { daysText } from './days-text.ts';

/** A figure, and what it lacks. */
export interface ResultFact {
	readonly figure: string;
	/** False where the figure only says that nothing is known. */
	readonly known: boolean;
	readonly notes: readonly string[];
}

export interface ReasonView {
	/** Id of the prerequisite, whose sentence stands in the guide; absent for the costs. */
	readonly id?: string | undefined;
	/** What it is about, for one that has no sentence in the guide. */
	readonly text?: string | undefined;
	/** Wajib or membantu; absent for the costs. */
	readonly need?: string | undefined;
	readonly must: boolean;
	/** What is asked for beside what the region has. */
	readonly compared: string;
	/** It alone speaks against the innovation. */
	readonly decisive: boolean;
	/** The line of the guide. */
	readonly path: string;
}

export interface ReasonGroup {
	readonly answer: Answer;
	readonly heading: string;
	readonly reasons: readonly ReasonView[];
}

/** A result in words. */
export interface ResultView {
	readonly id: string;
	readonly fit: Fit;
	readonly verdict: string;
	/** Why, in a sentence. */
	readonly why: string;
	readonly title: string;
	readonly path: string;
	readonly region: string;
	readonly affair?: string | undefined;
	readonly urgent: boolean;
	readonly sample: boolean;
	readonly cost: ResultFact;
	readonly time: ResultFact;
	readonly proof: ResultFact;
	/** What is not met first; groups without a reason are left out. */
	readonly groups: readonly ReasonGroup[];
}

/** A result with its reasons, as the worker finds it. */
export type JudgedWithReasons = JudgedCandidate & { readonly reasons: readonly FitReason[] };

const unknownFigure = { figure: unknownText, known: false } as const;

function costFact({ firstYear, candidate }: JudgedCandidate): ResultFact {
	const { amount, certainty, missing, unnamed } = firstYear;
	if (candidate.costs.length === 0) return { ...unknownFigure, notes: [text.noCosts] };
	const notes = [
		...(missing.length === 0 ? [] : [text.missing(missing)]),
		...(unnamed.length === 0 ? [] : [text.unnamed(unnamed)]),
	];
	if (certainty === 'belum-diketahui') return { ...unknownFigure, notes };
	const figure = formatRupiah(amount);
	return { figure: certainty === 'lengkap' ? figure : text.atLeast(figure), known: true, notes };
}

function timeFact({ candidate: { time } }: JudgedCandidate): ResultFact {
	const certainty = timeCertainty(time);
	if (certainty === 'belum-diketahui') return { ...unknownFigure, notes: [text.noTime] };
	const { min, max, unknown } = time;
	return certainty === 'lengkap'
		? { figure: daysText({ min, max }), known: true, notes: [] }
		: { figure: text.atLeast(daysText({ min, max: min })), known: true, notes: [text.unknownSteps(unknown)] };
}

function proofFact({ candidate: { adopters, figures } }: JudgedCandidate): ResultFact {
	return {
		figure: adopters === 0 ? text.noAdopters : text.adopters(adopters),
		known: adopters > 0,
		notes: [figures ? text.figures : text.noFigures],
	};
}

/** Why a guide fits or does not, in a sentence. */
export function whyFits({
	fit,
	unmet,
	unknown,
	reasons,
}: Pick<JudgedWithReasons, 'fit' | 'unmet' | 'unknown' | 'reasons'>): string {
	if (fit === 'cocok') return text.allMet;
	const decisive = reasons.filter((reason) => reason.decisive);
	if (decisive.length === 0) return text.openReasons(unmet, unknown);
	return decisive.some(({ source }) => source.kind === 'prasyarat') ? text.decisiveMust : text.decisiveCost;
}

/** `profile` is what the reasons were found for. */
export function resultView(
	judged: JudgedWithReasons,
	profile: RegionProfile,
	names: ConditionNames,
): ResultView {
	const { candidate, fit, reasons, firstYear } = judged;
	const path = guidePath(candidate.id);
	const prerequisites = new Map(candidate.prerequisites.map((own) => [own.id, own]));
	const reasonView = ({ source, answer, decisive }: FitReason): ReasonView => {
		if (source.kind === 'biaya') {
			const compared = comparedText.cost[answer](firstYear.amount, profile.budget ?? 0);
			return { text: text.cost, must: false, compared, decisive, path: `${path}#bagian-biaya` };
		}
		const own = prerequisites.get(source.id);
		return {
			id: source.id,
			need: own === undefined ? undefined : needLabels[own.need],
			must: own?.need === 'wajib',
			compared: comparedWords(own?.condition, answer, profile, names),
			decisive,
			path: `${path}#syarat-${source.id}`,
		};
	};
	const groups = (['belum', 'belum-diketahui', 'terpenuhi'] as const).map((answer) => ({
		answer,
		heading: answerLabels[answer],
		reasons: reasons
			.filter((reason) => reason.answer === answer)
			.map(reasonView)
			.toSorted((first, second) => Number(second.must) - Number(first.must)),
	}));
	return {
		id: candidate.id,
		fit,
		verdict: fitLabels[fit],
		why: whyFits(judged),
		title: candidate.title,
		path,
		region: candidate.region.name,
		affair:
			candidate.affair === undefined ? undefined : (names.affairs[candidate.affair] ?? candidate.affair),
		urgent: judged.urgent,
		sample: candidate.sample,
		cost: costFact(judged),
		time: timeFact(judged),
		proof: proofFact(judged),
		groups: groups.filter((group) => group.reasons.length > 0),
	};
}
