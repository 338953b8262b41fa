import type { Rubric } from '../../schema/rubric.ts';

/** The rules of a year as they are computed with. */
export interface EffectiveRubric {
	/** Own figures, and those of the rubric that an announced one is projected from. */
	readonly rubric: Rubric;
	/** Rubric whose rows the records answer: the key below `assessments`. */
	readonly assessmentId: string;
	/** Rubric that everything not announced is taken from; our assumption. Absent for a rubric that stands by itself. */
	readonly projectedFrom?: string;
}

/**
 * An announced rubric names only what changes; everything else is taken from the rubric that it projects from, which
 * is our assumption and said so wherever it is shown. Every other rubric is returned as it is, with what is unknown.
 */
export function effectiveRubric(rubric: Rubric, rubrics: readonly Rubric[]): EffectiveRubric {
	const base = rubrics.find(({ id }) => id === rubric.projectsFrom);
	if (base === undefined) return { rubric, assessmentId: rubric.id };
	const { formula, maxima } = rubric;
	return {
		projectedFrom: base.id,
		assessmentId: base.id,
		rubric: {
			...rubric,
			scale: rubric.scale ?? base.scale,
			structure: rubric.structure ?? base.structure,
			maxima: {
				...maxima,
				spd: maxima.spd ?? base.maxima.spd,
				maturity: maxima.maturity ?? base.maxima.maturity,
				count: maxima.count ?? base.maxima.count,
			},
			formula: {
				...formula,
				divisor: formula.divisor ?? base.formula.divisor,
				pointsPerInnovation: formula.pointsPerInnovation ?? base.formula.pointsPerInnovation,
				countCap: formula.countCap ?? base.formula.countCap,
				basicServicesNeeded: formula.basicServicesNeeded ?? base.formula.basicServicesNeeded,
				maximum: formula.maximum ?? base.formula.maximum,
			},
			spd: rubric.spd.rows === null ? base.spd : rubric.spd,
			sid: rubric.sid.rows === null ? base.sid : rubric.sid,
			predicates: rubric.predicates ?? base.predicates,
			bands: rubric.bands ?? base.bands,
			window: rubric.window ?? base.window,
		},
	};
}
