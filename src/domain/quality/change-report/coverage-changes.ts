import type { Region } from '../../../schema/region.ts';
import type { Snapshot } from '../../catalogue/snapshot.ts';
import type { YearCoverage } from '../../coverage/region-coverage.ts';
import type { CoverageState, StateCounts } from '../../coverage/state.ts';
import type { StandingCourse } from './figure-changes.ts';
import { turningReasons } from './partition.ts';
import type { RegionStanding } from './standing.ts';
import type { ChangeReason } from './steps.ts';

/** An agency whose state in a year is another than it was. */
export interface AgencyChange {
	readonly id: string;
	readonly name: string;
	/** Undefined on the side where the region does not have the agency. */
	readonly before: CoverageState | undefined;
	readonly after: CoverageState | undefined;
	readonly reasons: readonly ChangeReason[];
}

/** One year of one region whose coverage is not what it was. */
export interface CoverageChange {
	readonly id: string;
	readonly region: string;
	readonly sample: boolean;
	/** Decides the words for the states. */
	readonly recordsFrom: Region['recordsFrom'];
	readonly year: number;
	/** Undefined in a year that one of the two does not count. */
	readonly before: StateCounts | undefined;
	readonly after: StateCounts | undefined;
	/** Empty in a year that one of the two does not count. */
	readonly agencies: readonly AgencyChange[];
	readonly reasons: readonly ChangeReason[];
}

function yearIn(standing: RegionStanding | undefined, year: number): YearCoverage | undefined {
	return standing?.coverage.years.find((coverage) => coverage.year === year);
}

function stateOf(coverage: YearCoverage | undefined, agencyId: string): CoverageState | undefined {
	return coverage?.agencies.find((agency) => agency.agencyId === agencyId)?.state;
}

function isSameCount(first: YearCoverage | undefined, second: YearCoverage | undefined): boolean {
	const [a, b] = [first?.counts, second?.counts];
	if (a === undefined || b === undefined) return a === b;
	return (
		a.terpenuhi === b.terpenuhi &&
		a.kurang === b.kurang &&
		a.nihil === b.nihil &&
		a['belum-melapor'] === b['belum-melapor'] &&
		a['tidak-berlaku'] === b['tidak-berlaku']
	);
}

function agencyNames({ base, head }: StandingCourse): ReadonlyMap<string, string> {
	return new Map([...base.agencies, ...head.agencies].map(({ id, data }) => [id, data.name]));
}

function regionsOf(base: Snapshot, head: Snapshot) {
	return [
		...new Map([...base.regions, ...head.regions].map((region) => [region.id, region])).values(),
	].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Years of regions in which an agency's state is not what it was, the newest year of a region first. */
export function coverageChanges(course: StandingCourse): readonly CoverageChange[] {
	const { base, head, before, steps } = course;
	const names = agencyNames(course);
	const last = steps.at(-1)?.standings ?? before;
	return regionsOf(base, head).flatMap(({ id, data }) => {
		const years = [before.get(id), last.get(id)].flatMap((standing) => standing?.coverage.years ?? []);
		const distinct = [...new Set(years.map(({ year }) => year))].toSorted((a, b) => b - a);
		return distinct.flatMap((year): readonly CoverageChange[] => {
			const old = yearIn(before.get(id), year);
			const next = yearIn(last.get(id), year);
			const own = steps.map(({ reason, standings }) => ({ reason, value: yearIn(standings.get(id), year) }));
			const agencies = old === undefined || next === undefined ? [] : changedAgencies(old, own, names);
			if (agencies.length === 0 && isSameCount(old, next)) return [];
			const { name, sample, recordsFrom } = data;
			return [
				{
					...{ id, region: name, sample, recordsFrom, year, agencies },
					before: old?.counts,
					after: next?.counts,
					reasons: turningReasons(old, own, isSameCount),
				},
			];
		});
	});
}

function changedAgencies(
	before: YearCoverage,
	steps: readonly { readonly reason: ChangeReason; readonly value: YearCoverage | undefined }[],
	names: ReadonlyMap<string, string>,
): readonly AgencyChange[] {
	const after = steps.at(-1)?.value;
	const ids = new Set([...before.agencies, ...(after?.agencies ?? [])].map(({ agencyId }) => agencyId));
	return [...ids].toSorted().flatMap((id) => {
		const old = stateOf(before, id);
		const next = stateOf(after, id);
		if (old === next) return [];
		const course = steps.map(({ reason, value }) => ({ reason, value: stateOf(value, id) }));
		const reasons = turningReasons(old, course, (first, second) => first === second);
		return [{ id, name: names.get(id) ?? id, before: old, after: next, reasons }];
	});
}
