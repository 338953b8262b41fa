import type { AgencyYear } from '../../domain/coverage/agency-year.ts';
import { regionCoverage, type RegionCoverage } from '../../domain/coverage/region-coverage.ts';
import type { RegionContents } from '../region-contents.ts';

/** One agency in one of the years that are covered. */
interface CoveredYear {
	readonly year: number;
	readonly agency: AgencyYear;
}

interface Computed {
	readonly coverage: RegionCoverage;
	readonly byAgency: ReadonlyMap<string, readonly CoveredYear[]>;
}

const computed = new WeakMap<RegionContents, Computed>();

function compute(contents: RegionContents, asOf: string): Computed {
	const known = computed.get(contents);
	if (known?.coverage.asOf === asOf) return known;
	const coverage = regionCoverage({ asOf, ...contents });
	const lines = coverage.years.flatMap(({ year, agencies }) => agencies.map((agency) => ({ year, agency })));
	const fresh = { coverage, byAgency: Map.groupBy(lines, ({ agency }) => agency.agencyId) };
	computed.set(contents, fresh);
	return fresh;
}

/** Coverage of a region on `asOf`; computed once for the same contents, because each agency's page asks for it. */
export function coverageOf(contents: RegionContents, asOf: string): RegionCoverage {
	return compute(contents, asOf).coverage;
}

/** The years of one agency, `<region>/<agency>`, the earliest first; none where no duty is recorded. */
export function coveredYearsOf(id: string, contents: RegionContents, asOf: string): readonly CoveredYear[] {
	return compute(contents, asOf).byAgency.get(id) ?? [];
}
