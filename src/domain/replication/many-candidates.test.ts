import { expect, test } from 'vitest';
import { manyCandidates } from '../../../tests/builders/candidate.ts';
import { decodeCandidates, encodeCandidates } from './candidate-codec.ts';
import { judgedCandidates, resultGroups } from './candidate-groups.ts';
import { fits } from './fit.ts';

// As many as a national catalogue would have.
const count = 36_000;

test('thirty-six thousand guides are a file of a few megabytes, and all of them are judged and put in order', () => {
	const file = encodeCandidates(manyCandidates(count));
	expect(Buffer.byteLength(JSON.stringify(file)) / count).toBeLessThan(250);
	const judged = judgedCandidates(decodeCandidates(file), { profile: { staff: 6 }, urgent: ['desa'] });
	const { results } = resultGroups(judged, { ranking: 'kecocokan', fits }).real;
	expect(results).toHaveLength(count);
	const places = results.map(({ fit }) => fits.indexOf(fit));
	expect(places).toEqual(places.toSorted((a, b) => a - b));
});
