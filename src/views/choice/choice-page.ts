import {
	choicePath,
	choicesPath,
	innovationPath,
	methodPath,
	regionIndexPath,
	simulationOfRegionPath,
} from '../../domain/catalogue/address.ts';
import { rubricOf } from '../../domain/index/index-report.ts';
import { canBeMended } from '../../domain/index/marginal-gains.ts';
import type { InnovationStanding, RegionIndex } from '../../domain/index/region-index.ts';
import type { Candidate } from '../../domain/index/submission-choice.ts';
import type { CatalogueViews } from '../catalogue-views.ts';
import {
	bestChoice,
	choiceEffects,
	choiceFigures,
	type ChoiceEffect,
	type ChoiceFigures,
	type ChoiceRules,
} from './choice-set.ts';
import { choiceText as text } from '../copy/choice.ts';
import { formatHundredths, formatNumber } from '../copy/formats.ts';
import { indexOverviewText } from '../copy/index-overview.ts';
import { ineligibilityText, simulationLabel } from '../copy/index-words.ts';
import { fileProvenance, type Frame, type SiteLink } from '../frame.ts';
import { regionReportOf } from '../index/index-views.ts';
import { contentsOf } from '../region-contents.ts';
import { missingNumberWords } from '../index/region-index-number.ts';

/** An innovation that can be chosen. */
export interface ChoiceRow extends SiteLink {
	readonly id: string;
	/** Points in hundredths, for the script, and in words. */
	readonly maturity: number;
	readonly points: string;
	readonly service?: { readonly id: string; readonly name: string } | undefined;
	readonly named: boolean;
	/** What has to be mended first. */
	readonly reasons: readonly string[];
	/** Against the best choice. */
	readonly effect: ChoiceEffect;
}

/** One choice beside others. */
export interface ChoiceScenario extends ChoiceFigures {
	readonly name: string;
}

export interface RegionChoice {
	readonly rules: ChoiceRules;
	readonly lead: string;
	readonly summary: readonly string[];
	readonly scenarios: readonly ChoiceScenario[];
	readonly ready: readonly ChoiceRow[];
	readonly mendable: readonly ChoiceRow[];
	readonly excluded: readonly (SiteLink & { readonly reasons: readonly string[] })[];
	/** The region itself says which ones it submits. */
	readonly hasNamed: boolean;
}

export interface ChoicePage {
	readonly frame: Frame;
	readonly title: string;
	readonly label: string;
	/** Undefined while a number is missing; then `missing` says which. */
	readonly choice?: RegionChoice | undefined;
	readonly missing: readonly string[];
	readonly links: readonly SiteLink[];
}

interface Names {
	readonly title: (id: string) => string;
	readonly service: (id: string) => string;
}

function candidateOf({ id, maturity, basicService }: InnovationStanding): Candidate {
	return { id, maturity: maturity?.claimed ?? 0, basicService };
}

function byMaturity(standings: readonly InnovationStanding[]): readonly InnovationStanding[] {
	const points = ({ maturity }: InnovationStanding) => maturity?.claimed ?? 0;
	return standings.toSorted((a, b) => points(b) - points(a) || (a.id < b.id ? -1 : 1));
}

function summaryOf(ready: number, chosen: number, divisor: number): readonly string[] {
	if (ready === 0) return [text.noneReady];
	return [
		chosen === ready
			? text.allIn(formatNumber(ready))
			: text.someOut(formatNumber(chosen), formatNumber(ready)),
		...(ready < divisor ? [text.belowDivisor(formatNumber(divisor))] : []),
	];
}

/** What a region can submit, and what is best; undefined while its index cannot be computed. */
export function regionChoice(
	{ formula, spd, missing, innovations }: RegionIndex,
	hasNamed: boolean,
	names: Names,
): RegionChoice | undefined {
	if (missing.length > 0 || formula?.count === undefined || spd === undefined) return undefined;
	const rules: ChoiceRules = { formula: { ...formula, count: formula.count }, spd: spd.claimed };
	const assessed = byMaturity(innovations.filter(({ maturity }) => maturity !== undefined));
	const ready = assessed.filter(({ reasons }) => reasons.length === 0);
	const mendable = assessed.filter(({ reasons }) => reasons.length > 0 && canBeMended(reasons));
	const excluded = innovations.filter(
		(standing) => !ready.includes(standing) && !mendable.includes(standing),
	);
	const candidates = ready.map(candidateOf);
	const all = [...candidates, ...mendable.map(candidateOf)];
	const best = bestChoice(rules, candidates);
	const effects = choiceEffects(rules, candidates, best, names.title);
	const mended = choiceEffects(rules, all, best, names.title);
	const row = (standing: InnovationStanding): ChoiceRow[] => {
		const { id, maturity, basicService, named, reasons } = standing;
		const effect = effects.get(id) ?? mended.get(id);
		if (effect === undefined) return [];
		return [
			{
				id,
				label: names.title(id),
				path: innovationPath(id),
				maturity: maturity?.claimed ?? 0,
				points: formatHundredths(maturity?.claimed ?? 0),
				service:
					basicService === undefined ? undefined : { id: basicService, name: names.service(basicService) },
				named,
				reasons: reasons.map(ineligibilityText),
				effect: reasons.length === 0 ? effect : { ...effect, label: text.ifMended },
			},
		];
	};
	const scenario = (name: string, ids: ReadonlySet<string>): ChoiceScenario => ({
		name,
		...choiceFigures(rules, all, ids),
	});
	const idsOf = (standings: readonly InnovationStanding[]) => new Set(standings.map(({ id }) => id));
	return {
		rules,
		lead: text.leadOf(formatNumber(formula.divisor), formatHundredths(formula.count.pointsPerInnovation)),
		summary: summaryOf(ready.length, best.size, formula.divisor),
		scenarios: [
			scenario(text.scenarios.best, best),
			scenario(text.scenarios.all, idsOf(ready)),
			...(hasNamed ? [scenario(text.scenarios.named, idsOf(ready.filter(({ named }) => named)))] : []),
			...(mendable.length > 0 ? [scenario(text.scenarios.mended, bestChoice(rules, all))] : []),
		],
		ready: ready.flatMap(row),
		mendable: mendable.flatMap(row),
		excluded: excluded.map(({ id, reasons }) => ({
			label: names.title(id),
			path: innovationPath(id),
			reasons: reasons.map(ineligibilityText),
		})),
		hasNamed,
	};
}

/** The choice of one region by its id. Throws for an id that the snapshot does not have. */
export function choicePageOf(id: string, views: CatalogueViews): ChoicePage {
	const { snapshot, labels, innovations } = views;
	const { region } = contentsOf(id, views.regions);
	const { data } = region;
	const { index } = regionReportOf(snapshot, id);
	const own = rubricOf(snapshot, index.rubricId);
	const hasNamed = data.assessments[own.projectsFrom ?? own.id]?.submitted !== undefined;
	const path = choicePath(id);
	return {
		frame: {
			title: text.titleOf(data.name),
			description: text.descriptionOf(data.name),
			path,
			breadcrumbs: [
				{ label: indexOverviewText.title, path: '/indeks/' },
				{ label: text.crumb, path: choicesPath },
				{ label: data.name, path },
			],
			shareImage: `/kartu/daerah/${id}.png`,
			provenance: fileProvenance(snapshot.site, region.file, {
				sources: own.sources,
				reviewed: data.reviewed,
			}),
			sample: data.sample,
			indexed: true,
			kind: 'website',
			modified: snapshot.asOf,
		},
		title: text.titleOf(data.name),
		label: simulationLabel(own.title),
		choice: regionChoice(index, hasNamed, {
			title: (innovation) => innovations.get(innovation)?.data.title ?? innovation,
			service: labels.affair,
		}),
		missing: index.missing.map((number) => missingNumberWords(number, data.recordsFrom)),
		links: [
			{ label: text.simulate, path: simulationOfRegionPath(id, own.id) },
			{ label: text.seeIndex, path: regionIndexPath(id) },
			{ label: text.method, path: methodPath(own.id) },
		],
	};
}

/** Address parts of the choice of every region. */
export function choiceParams({ regions }: CatalogueViews) {
	return regions.map(({ region }) => ({ params: { region: region.id }, props: { id: region.id } }));
}
