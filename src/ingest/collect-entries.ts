import type { Entries } from '../domain/quality/entries.ts';
import type { ReadFiles, RecordText } from './read-files.ts';
import { referenceOf } from './read-reference.ts';

/** What the checks across files compare: of each file what is right by itself. */
export function collectEntries(read: ReadFiles, asOf: string): Entries {
	return {
		asOf,
		reference: referenceOf(read.reference),
		regions: read.regions,
		agencyFiles: read.agencyFiles.map(({ regionId, file, data }) => ({
			regionId,
			file,
			agencies: data.agencies,
			sources: data.sources,
		})),
		innovations: readable(read.innovations),
		innovationIds: new Set(read.innovations.map(({ id }) => id)),
		guides: readable(read.guides),
		replications: read.replications,
		contests: read.contests,
		contestIds: read.contestIds,
		editions: read.editions,
		agendas: read.agendas,
		removals: read.removals,
		sightings: read.sightings,
		regionIds: read.regionIds,
		unreadAgencyFiles: read.unreadAgencyFiles,
		rubrics: read.rubrics,
		rubricIds: read.rubricIds,
		...(read.site !== undefined && {
			siteRubric: read.site.rubric,
			siteDormantSince: read.site.dormant?.since,
		}),
	};
}

function readable<Data>(
	records: readonly RecordText<Data>[],
): readonly { readonly id: string; readonly regionId: string; readonly file: string; readonly data: Data }[] {
	return records.flatMap(({ id, regionId, file, data }) =>
		data === undefined ? [] : [{ id, regionId, file, data }],
	);
}
