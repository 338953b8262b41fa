import { ledgerOf } from '../replication/ledger.ts';
import { checkAgendas } from './check-agendas.ts';
import { checkContests } from './check-contests.ts';
import { checkDates } from './check-dates.ts';
import { checkDuplicates } from './check-duplicates.ts';
import { checkEvidence } from './check-evidence.ts';
import { checkGuides } from './check-guides.ts';
import { checkParents } from './check-parents.ts';
import { checkReferences } from './check-references.ts';
import { checkRemovals } from './check-removals.ts';
import { checkReplicationClaims } from './check-replication-claims.ts';
import { checkReplicationSamples } from './check-replication-samples.ts';
import { checkReplications } from './check-replications.ts';
import { checkRubrics } from './check-rubrics.ts';
import { checkSamples } from './check-samples.ts';
import { checkSources } from './check-sources.ts';
import type { Entries } from './entries.ts';
import { knownRegions } from './known-region.ts';
import type { Problem } from './problem.ts';

/** Everything that is wrong between entries or against the calendar and the reference lists. */
export function checkEntries(entries: Entries): readonly Problem[] {
	const regions = knownRegions(entries);
	const ledger = ledgerOf(entries);
	return [
		...checkReferences(entries),
		...checkRubrics(entries),
		...checkParents(entries),
		...checkDuplicates(entries),
		...checkDates(entries),
		...checkSamples(entries),
		...checkSources(entries),
		...checkGuides(entries),
		...checkReplications(entries, regions, ledger),
		...checkReplicationClaims(entries, regions, ledger),
		...checkReplicationSamples(entries, regions),
		...checkContests(entries, regions),
		...checkAgendas(entries, regions),
		...checkEvidence(entries),
		...checkRemovals(entries, regions),
	];
}
