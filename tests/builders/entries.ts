import type { Entries } from '../../src/domain/quality/entries.ts';
import { aReference } from './snapshot.ts';

/** What the checks across files compare: nothing at all; parts as given, with the ids of what is given. */
export function someEntries(parts: Partial<Entries> = {}): Entries {
	return {
		asOf: '2026-11-01',
		reference: aReference(),
		regions: [],
		agencyFiles: [],
		innovations: [],
		innovationIds: new Set(parts.innovations?.map(({ id }) => id)),
		guides: [],
		replications: [],
		contests: [],
		contestIds: new Set(parts.contests?.map(({ id }) => id)),
		editions: [],
		agendas: [],
		removals: [],
		sightings: [],
		regionIds: new Set(parts.regions?.map(({ id }) => id)),
		unreadAgencyFiles: new Set(),
		rubrics: [],
		rubricIds: new Set(parts.rubrics?.map(({ data }) => data.id)),
		...parts,
	};
}
