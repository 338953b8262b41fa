import { agencyPath } from '../../domain/catalogue/address.ts';
import { byCodePoint } from '../../domain/catalogue/order.ts';
import type { AgencyRecord } from '../../domain/catalogue/snapshot.ts';
import type { RegionCoverage, YearCoverage } from '../../domain/coverage/region-coverage.ts';
import { obligedIn, type StateCounts } from '../../domain/coverage/state.ts';
import { agencyCategories, type AgencyCategory } from '../../schema/agency.ts';
import { coverageText as text } from '../copy/coverage.ts';
import { categoryLabels } from '../copy/labels.ts';
import { agencyStateView, type RecordOrigin, type StateView } from './coverage-state.ts';
import type { SiteLink } from '../frame.ts';
import { byName } from '../name-order.ts';

export interface MatrixRow {
	readonly link: SiteLink;
	readonly states: readonly StateView[];
}

/** Agencies of one category; each list of a row or of totals follows the years of the matrix. */
export interface MatrixGroup {
	readonly label: string;
	readonly size: string;
	/** Agencies that have met the duty among those that had one, `8 dari 10`. */
	readonly totals: readonly string[];
	readonly rows: readonly MatrixRow[];
}

/** Every agency in every year, the present year first. */
export interface CoverageMatrix {
	readonly caption: string;
	readonly years: readonly string[];
	readonly groups: readonly MatrixGroup[];
	readonly totals: readonly string[];
}

function metOf(counts: StateCounts | undefined): string {
	const obliged = counts === undefined ? 0 : obligedIn(counts);
	return counts === undefined || obliged === 0 ? text.nobody : text.metOf(counts.terpenuhi, obliged);
}

function categoryCounts(covered: YearCoverage, category: AgencyCategory): StateCounts | undefined {
	return covered.categories.find((item) => item.category === category)?.counts;
}

/** The matrix of a region's agencies: categories in the order of the schema, agencies by the name that is shown. */
export function coverageMatrix(
	coverage: RegionCoverage,
	agencies: readonly AgencyRecord[],
	origin: RecordOrigin,
): CoverageMatrix {
	const years = coverage.years.toReversed();
	const states = years.map((covered) => new Map(covered.agencies.map((agency) => [agency.agencyId, agency])));
	const groups = Map.groupBy(agencies, ({ data }) => data.category);
	return {
		caption: origin === 'unit' ? text.matrixCaption : text.matrixRecorded,
		years: years.map(({ year }) => String(year)),
		groups: agencyCategories.flatMap((category) => {
			const members = groups.get(category);
			if (members === undefined) return [];
			const rows = members.map(({ id, data }) => ({
				link: { label: data.shortName ?? data.name, path: agencyPath(id) },
				states: states.flatMap((year) => {
					const agency = year.get(id);
					return agency === undefined ? [] : [agencyStateView(agency, origin)];
				}),
			}));
			return [
				{
					label: categoryLabels[category],
					size: text.units(members.length),
					totals: years.map((covered) => metOf(categoryCounts(covered, category))),
					rows: rows.toSorted(
						(a, b) => byName(a.link.label, b.link.label) || byCodePoint(a.link.path, b.link.path),
					),
				},
			];
		}),
		totals: years.map(({ counts }) => metOf(counts)),
	};
}
