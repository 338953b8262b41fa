import { innovationPath } from '../../catalogue/address.ts';
import type { Snapshot } from '../../catalogue/snapshot.ts';
import type { Ineligibility } from '../../index/eligibility.ts';
import type { MissingNumber } from '../../index/missing-number.ts';
import type { RegionIndex } from '../../index/region-index.ts';
import { partition, turningReasons, type Course, type Effect, type Figure } from './partition.ts';
import { rowChanges, rowNames, type RowChange } from './row-changes.ts';
import type { RegionStanding } from './standing.ts';
import type { ChangeReason, Renames } from './steps.ts';

/** What a figure was, what it is, and why. */
interface FigureChange {
	/** Undefined where it cannot be computed, or where there was nothing to compute it from. */
	readonly before: Figure | undefined;
	readonly after: Figure | undefined;
	/** Add up to the difference; empty when one side is undefined. */
	readonly effects: readonly Effect<ChangeReason>[];
	/** Every reason that moved the figure or made it appear or vanish. */
	readonly reasons: readonly ChangeReason[];
	readonly rows: readonly RowChange[];
	readonly sample: boolean;
}

/** Skor kematangan of one innovation, in hundredths. */
export interface MaturityChange extends FigureChange {
	readonly id: string;
	readonly title: string;
	readonly region: string;
	readonly path: string;
	/** Whether it counts for the region's index. */
	readonly counted: { readonly before: boolean; readonly after: boolean };
	/** Why it does not count now. */
	readonly against: readonly Ineligibility[];
}

/** The simulated index of one region, in hundredths. */
export interface IndexChange extends FigureChange {
	readonly id: string;
	readonly region: string;
	/** Titles of the rubrics; where they differ, the two figures cannot be compared. */
	readonly rubrics: { readonly before: string; readonly after: string };
	readonly predicate: { readonly before: string | undefined; readonly after: string | undefined };
	readonly counted: { readonly before: number; readonly after: number };
	/** What is missing for the figure now. */
	readonly missing: readonly MissingNumber[];
}

/** Standings before the first step, and after each. */
export interface StandingCourse {
	readonly base: Snapshot;
	readonly head: Snapshot;
	readonly renamed: Renames;
	readonly before: ReadonlyMap<string, RegionStanding>;
	readonly steps: readonly {
		readonly reason: ChangeReason;
		readonly standings: ReadonlyMap<string, RegionStanding>;
	}[];
}

function isSameFigure(first: Figure | undefined, second: Figure | undefined): boolean {
	return first?.claimed === second?.claimed && first?.verified === second?.verified;
}

function figureOf(index: RegionIndex | undefined): Figure | undefined {
	if (index?.claimed === undefined || index.verified === undefined) return undefined;
	return { claimed: index.claimed.index, verified: index.verified.index };
}

function told(course: Course<ChangeReason>): Pick<FigureChange, 'before' | 'after' | 'effects' | 'reasons'> {
	const steps = course.steps.map(({ reason, figure }) => ({ reason, value: figure }));
	return {
		before: course.before,
		after: course.steps.at(-1)?.figure,
		effects: partition(course),
		reasons: turningReasons(course.before, steps, isSameFigure),
	};
}

/** Innovations whose maturity or part in the index is not what it was, in the order of their ids. */
export function maturityChanges(course: StandingCourse): readonly MaturityChange[] {
	const { base, head, renamed, before, steps } = course;
	const names = rowNames(head);
	const oldIds = new Map([...renamed].map(([old, id]) => [id, old]));
	const regions = new Map([...base.regions, ...head.regions].map((region) => [region.id, region.data]));
	const records = new Map([...base.innovations, ...head.innovations].map((record) => [record.id, record]));
	const last = steps.at(-1)?.standings ?? before;
	return [...records.values()]
		.filter(({ id }) => !renamed.has(id))
		.toSorted((a, b) => (a.id < b.id ? -1 : 1))
		.flatMap(({ id, regionId, data }): readonly MaturityChange[] => {
			const standingIn = (all: ReadonlyMap<string, RegionStanding>) => {
				const innovations = all.get(regionId)?.innovations;
				return innovations?.get(id) ?? innovations?.get(oldIds.get(id) ?? id);
			};
			const old = standingIn(before);
			const next = standingIn(last);
			const course = steps.map((step) => ({
				reason: step.reason,
				maturity: standingIn(step.standings)?.maturity,
			}));
			const figures = told({
				before: pointsOf(old?.maturity),
				steps: course.map(({ reason, maturity }) => ({ reason, figure: pointsOf(maturity) })),
			});
			const rows = rowChanges(
				{
					before: old?.maturity?.rows,
					steps: course.map(({ reason, maturity }) => ({ reason, rows: maturity?.rows })),
				},
				names,
			);
			const counted = { before: old?.counted === true, after: next?.counted === true };
			if (figures.reasons.length === 0 && rows.length === 0 && counted.before === counted.after) return [];
			const region = regions.get(regionId);
			return [
				{
					id,
					title: data.title,
					region: region?.name ?? regionId,
					path: innovationPath(id),
					sample: region?.sample === true,
					...figures,
					rows,
					counted,
					against: next?.reasons ?? [],
				},
			];
		});
}

function pointsOf(figure: Figure | undefined): Figure | undefined {
	return figure === undefined ? undefined : { claimed: figure.claimed, verified: figure.verified };
}

function titleOf({ rubrics, site }: Snapshot): string {
	return rubrics.find(({ id }) => id === site.rubric)?.title ?? site.rubric;
}

function countedIn(index: RegionIndex | undefined): number {
	return (index?.innovations ?? []).filter(({ counted }) => counted).length;
}

/** Regions whose simulated index or whose own rows are not what they were, in the order of their ids. */
export function indexChanges({ base, head, before, steps }: StandingCourse): readonly IndexChange[] {
	const names = rowNames(head);
	const regions = new Map([...base.regions, ...head.regions].map((region) => [region.id, region.data]));
	const rubrics = { before: titleOf(base), after: titleOf(head) };
	const last = steps.at(-1)?.standings ?? before;
	return [...regions]
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.flatMap(([id, { name, sample }]): readonly IndexChange[] => {
			const old = before.get(id)?.index;
			const next = last.get(id)?.index;
			const course = steps.map(({ reason, standings }) => ({ reason, index: standings.get(id)?.index }));
			const figures = told({
				before: figureOf(old),
				steps: course.map(({ reason, index }) => ({ reason, figure: figureOf(index) })),
			});
			const rows = rowChanges(
				{
					before: old?.spd?.rows,
					steps: course.map(({ reason, index }) => ({ reason, rows: index?.spd?.rows })),
				},
				names,
			);
			const counted = { before: countedIn(old), after: countedIn(next) };
			if (figures.reasons.length === 0 && rows.length === 0 && counted.before === counted.after) return [];
			return [
				{
					id,
					region: name,
					sample,
					rubrics,
					...figures,
					rows,
					counted,
					predicate: { before: old?.claimed?.predicate, after: next?.claimed?.predicate },
					missing: next?.missing ?? [],
				},
			];
		});
}
