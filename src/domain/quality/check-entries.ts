import { checkDates } from './check-dates.ts';
import { checkDuplicates } from './check-duplicates.ts';
import { checkParents } from './check-parents.ts';
import { checkReferences } from './check-references.ts';
import { checkRubrics } from './check-rubrics.ts';
import { checkSamples } from './check-samples.ts';
import { checkSources } from './check-sources.ts';
import type { Entries } from './entries.ts';
import type { Problem } from './problem.ts';

/** Everything that is wrong between entries or against the calendar and the reference lists. */
export function checkEntries(entries: Entries): readonly Problem[] {
	return [
		...checkReferences(entries),
		...checkRubrics(entries),
		...checkParents(entries),
		...checkDuplicates(entries),
		...checkDates(entries),
		...checkSamples(entries),
		...checkSources(entries),
	];
}
