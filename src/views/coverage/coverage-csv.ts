import type { AgencyYear, ObligedAgency } from '../../domain/coverage/agency-year.ts';
import type { CatalogueViews } from '../catalogue-views.ts';
import { coverageCsvText as text, coverageColumns as titles } from '../copy/coverage.ts';
import { categoryLabels } from '../copy/labels.ts';
import { stateView } from './coverage-state.ts';
import { isObliged } from './coverage-summary.ts';
import { csvText, type CsvValue } from '../csv.ts';
import { contentsOf, type RegionContents } from '../region-contents.ts';
import { coverageOf } from './region-coverage.ts';

/** One agency in one year, and what its row says besides. */
interface Line {
	readonly contents: RegionContents;
	/** Official names by `<region>/<agency>`. */
	readonly names: ReadonlyMap<string, string>;
	readonly asOf: string;
	readonly year: number;
	readonly agency: AgencyYear;
	/** The agency again, when it had a duty in the year. */
	readonly obliged: ObligedAgency | undefined;
	/** The same, where agencies report themselves: elsewhere nobody is early or late. */
	readonly reporting: ObligedAgency | undefined;
}

type Column = readonly [title: string, value: (line: Line) => CsvValue];

const columns: readonly Column[] = [
	[titles.region, ({ contents }) => contents.region.data.name],
	[titles.regionCode, ({ contents }) => contents.region.data.code],
	[titles.sample, ({ contents }) => (contents.region.data.sample ? text.yes : text.no)],
	[titles.agencyId, ({ agency }) => agency.agencyId],
	[titles.agency, ({ agency, names }) => names.get(agency.agencyId)],
	[titles.category, ({ agency }) => categoryLabels[agency.category]],
	[titles.year, ({ year }) => year],
	[titles.state, ({ agency, contents }) => stateView(agency.state, contents.region.data.recordsFrom).label],
	[titles.counted, ({ obliged }) => obliged?.counted],
	[titles.required, ({ obliged }) => obliged?.required],
	[titles.sharedIn, ({ obliged, names }) => names.get(obliged?.sharedIn ?? '')],
	[titles.metOn, ({ obliged }) => obliged?.metOn],
	[
		titles.timing,
		({ reporting }) => (reporting?.timing === undefined ? undefined : text.timing[reporting.timing]),
	],
	[titles.deadline, ({ obliged }) => obliged?.deadline],
	[titles.daysLeft, ({ reporting }) => notNegative(reporting?.daysLeft)],
	[titles.daysLate, ({ reporting }) => notNegative(daysLate(reporting?.daysLeft))],
	[titles.basis, ({ obliged, contents }) => contents.region.data.duties[obliged?.duty ?? -1]?.basis],
	[titles.asOf, ({ asOf }) => asOf],
];

function notNegative(days: number | undefined): number | undefined {
	return days === undefined || days < 0 ? undefined : days;
}

/** Days since the deadline; undefined on the day itself and before, when days are left. */
function daysLate(daysLeft: number | undefined): number | undefined {
	return daysLeft === undefined || daysLeft === 0 ? undefined : -daysLeft;
}

/** The coverage of a region as CSV: one row for each year and agency. */
export function coverageCsv(contents: RegionContents, asOf: string): string {
	const names = new Map(contents.agencies.map(({ id, data }) => [id, data.name]));
	const reports = contents.region.data.recordsFrom === 'unit';
	const lines = coverageOf(contents, asOf).years.flatMap(({ year, agencies }) =>
		agencies.map((agency): Line => {
			const obliged = isObliged(agency) ? agency : undefined;
			const reporting = reports ? obliged : undefined;
			return { contents, names, asOf, year, agency, obliged, reporting };
		}),
	);
	return csvText(
		columns.map(([title]) => title),
		lines.map((line) => columns.map(([, value]) => value(line))),
	);
}

/** Address parts of the download of every region that has a duty to cover. */
export function coverageCsvParams({ regions, snapshot }: CatalogueViews) {
	return regions
		.filter((contents) => coverageOf(contents, snapshot.asOf).years.length > 0)
		.map(({ region }) => ({ params: { region: region.id }, props: { id: region.id } }));
}

/** The download of a region by its id. Throws for an id that the snapshot does not have. */
export function coverageCsvOf(id: string, { regions, snapshot }: CatalogueViews): string {
	return coverageCsv(contentsOf(id, regions), snapshot.asOf);
}
