import { coveragePath } from '../../domain/catalogue/address.ts';
import type { AgencyRecord } from '../../domain/catalogue/snapshot.ts';
import { coverageText as text } from '../copy/coverage.ts';
import { agencyStateView, type StateView } from './coverage-state.ts';
import { isObliged } from './coverage-summary.ts';
import type { SiteLink } from '../frame.ts';
import type { RegionContents } from '../region-contents.ts';
import { coveredYearsOf } from './region-coverage.ts';

/** How an agency met its duty through the years. */
export interface AgencyCoverage {
	/** The present year first. */
	readonly years: readonly { readonly year: string; readonly state: StateView }[];
	/** Said where records come from public sources; absent where agencies report themselves. */
	readonly notice?: string | undefined;
	/** To the coverage of the whole region. */
	readonly link: SiteLink;
}

/** The agency's part of its region's coverage; undefined when it never had a duty. */
export function agencyCoverage(
	{ id }: AgencyRecord,
	contents: RegionContents,
	asOf: string,
): AgencyCoverage | undefined {
	const { data, id: regionId } = contents.region;
	const covered = coveredYearsOf(id, contents, asOf);
	if (!covered.some(({ agency }) => isObliged(agency))) return undefined;
	return {
		years: covered.toReversed().map(({ year, agency }) => ({
			year: String(year),
			state: agencyStateView(agency, data.recordsFrom),
		})),
		notice: data.recordsFrom === 'unit' ? undefined : text.openSources,
		link: { label: text.ofAgencyLink(data.name), path: coveragePath(regionId) },
	};
}
