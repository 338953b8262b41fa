import { innovationPath } from '../../domain/catalogue/address.ts';
import { byCodePoint } from '../../domain/catalogue/order.ts';
import { fraction, hundredths } from '../../domain/index/fraction.ts';
import type { IndexFormula } from '../../domain/index/index-score.ts';
import type { InnovationStanding, RegionIndex } from '../../domain/index/region-index.ts';
import type { LabelLookup } from '../label-lookup.ts';
import { formatHundredths, formatNumber } from '../copy/formats.ts';
import { ineligibilityText } from '../copy/index-words.ts';
import { regionIndexText as text } from '../copy/region-index.ts';
import type { SiteLink } from '../frame.ts';

/** One innovation as the index of its region sees it. */
export interface StandingView extends SiteLink {
	/** Present when its main affair is a basic service. */
	readonly basicService?: string | undefined;
	/** Why it does not count; empty when it does. */
	readonly reasons: readonly string[];
	readonly claimed?: string | undefined;
	readonly verified?: string | undefined;
}

export interface StandingGroup {
	readonly heading: string;
	readonly innovations: readonly StandingView[];
	/** Lines below the group: the sum, and the mean that the index takes. */
	readonly sums: readonly { readonly label: string; readonly claimed: string; readonly verified: string }[];
}

export interface InnovationsView {
	readonly heading: string;
	readonly groups: readonly StandingGroup[];
}

interface Names {
	readonly titleOf: (id: string) => string;
	readonly labels: LabelLookup;
}

function standingView(standing: InnovationStanding, { titleOf, labels }: Names): StandingView {
	const { id, maturity, reasons, named, basicService } = standing;
	return {
		label: titleOf(id),
		path: innovationPath(id),
		basicService: basicService === undefined ? undefined : text.basicService(labels.affair(basicService)),
		reasons: [...(named ? [] : [text.notNamed]), ...reasons.map(ineligibilityText)],
		claimed: maturity === undefined ? undefined : formatHundredths(maturity.claimed),
		verified: maturity === undefined ? undefined : text.verifiedPoints(formatHundredths(maturity.verified)),
	};
}

/** Innovations of a region, those that count first, each group from the most mature; undefined when none was assessed. */
export function innovationsView(index: RegionIndex, names: Names): InnovationsView | undefined {
	const { innovations, claimed, verified } = index;
	if (innovations.every(({ maturity }) => maturity === undefined)) return undefined;
	const sorted = innovations.toSorted(
		(first, second) =>
			(second.maturity?.claimed ?? -1) - (first.maturity?.claimed ?? -1) ||
			byCodePoint(names.titleOf(first.id), names.titleOf(second.id)),
	);
	const counted = sorted.filter((standing) => standing.counted);
	const others = sorted.filter((standing) => !standing.counted);
	const sums =
		claimed === undefined || verified === undefined
			? []
			: [
					{
						label: text.maturitySum,
						claimed: formatHundredths(claimed.maturitySum),
						verified: text.verifiedPoints(formatHundredths(verified.maturitySum)),
					},
					{
						label: text.maturityMean(formatNumber(claimed.divisor)),
						claimed: formatHundredths(hundredths(fraction(claimed.maturitySum, claimed.divisor * 100))),
						verified: text.verifiedPoints(
							formatHundredths(hundredths(fraction(verified.maturitySum, verified.divisor * 100))),
						),
					},
				];
	const group = (
		heading: string,
		standings: readonly InnovationStanding[],
		lines: StandingGroup['sums'],
	) => ({
		heading,
		innovations: standings.map((standing) => standingView(standing, names)),
		sums: lines,
	});
	return {
		heading: text.innovations(formatNumber(innovations.length)),
		groups: [
			group(text.countedGroup(formatNumber(counted.length)), counted, sums),
			...(others.length === 0 ? [] : [group(text.uncountedGroup(formatNumber(others.length)), others, [])]),
		],
	};
}

/** How the number of innovations becomes points, in words. */
export interface CountView {
	readonly sentences: readonly string[];
	/** Where the glossary explains the services. */
	readonly term?: string | undefined;
	readonly services: readonly {
		readonly name: string;
		readonly represented: boolean;
		readonly words: string;
	}[];
}

/** The count score in words; undefined while the index cannot be computed. `services` are all yandas urusan in order. */
export function countView(
	index: RegionIndex,
	services: readonly string[],
	labels: LabelLookup,
	term: string | undefined,
): CountView | undefined {
	const { claimed, formula } = index;
	if (claimed === undefined || formula === undefined) return undefined;
	const counted = index.innovations.filter((standing) => standing.counted);
	return {
		sentences: countSentences(index, formula, claimed.innovations, claimed.countScore),
		term,
		services: services.map((id) => {
			const count = counted.filter(({ basicService }) => basicService === id).length;
			return {
				name: labels.affair(id),
				represented: count > 0,
				words: count > 0 ? text.represented(formatNumber(count)) : text.unrepresented,
			};
		}),
	};
}

function countSentences(
	{ basicServices }: RegionIndex,
	{ count: rule }: IndexFormula,
	innovations: number,
	score: number,
): readonly string[] {
	if (rule === undefined) return [text.countStated(formatHundredths(score))];
	const { pointsPerInnovation, cap, basicServicesNeeded } = rule;
	if (innovations === 0) return [text.countNone];
	const full = formatHundredths(Math.min(innovations, cap) * pointsPerInnovation);
	const points = formatHundredths(pointsPerInnovation);
	const [represented, needed] = [formatNumber(basicServices.length), formatNumber(basicServicesNeeded)];
	return [
		innovations > cap
			? text.countCapped(formatNumber(innovations), formatNumber(cap), points, full)
			: text.countWorked(formatNumber(innovations), points, full),
		basicServices.length >= basicServicesNeeded
			? text.countMet(represented, needed)
			: basicServices.length === 0
				? text.countWithoutServices(needed, full)
				: text.countWithheld(represented, needed, full),
	];
}
