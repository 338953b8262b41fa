import type { z } from 'astro/zod';
import type { evidenceSchema } from '../../schema/assessment.ts';

/** What of a filled row a verifier confirms. */
export interface VerifiedRow {
	readonly level?: number | undefined;
	readonly value?: number | undefined;
	readonly basis?: string | undefined;
	readonly evidence: readonly z.output<typeof evidenceSchema>[];
}

/**
 * The text that a verification stands for: the level, or the figure with its basis, and every piece of evidence with
 * the digest of its file. Notes may change without a new verification. `fileDigest` gives undefined for a file that
 * does not exist.
 */
export function verificationSubject(
	rubricId: string,
	number: string,
	{ level, value, basis, evidence }: VerifiedRow,
	fileDigest: (file: string) => string | undefined,
): string {
	const documents = evidence.map(({ title, url, file, date, sha256 }) => [
		title,
		url ?? null,
		file ?? null,
		file === undefined ? null : (fileDigest(file) ?? null),
		date ?? null,
		sha256 ?? null,
	]);
	return JSON.stringify([rubricId, number, level ?? null, value ?? null, basis ?? null, documents]);
}
