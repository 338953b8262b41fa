import { createHash } from 'node:crypto';
import type { HeldVerifications } from '../domain/catalogue/snapshot.ts';
import { verificationSubject } from '../domain/rubric/verification.ts';
import type { VerifiedRow } from '../domain/rubric/verification.ts';

interface WrittenRow extends VerifiedRow {
	readonly verified?: { readonly digest: string } | undefined;
}

/** Filled rows by their number; what a partial record leaves out is undefined. */
type WrittenRows = Readonly<Record<string, WrittenRow | undefined>>;

/** 32 hexadecimal digits of the SHA-256 of what a verification stands for. */
export function verificationDigest(subject: string): string {
	return createHash('sha256').update(subject).digest('hex').slice(0, 32);
}

/** Rows, by rubric, whose written digest is that of their present level and evidence. Rubrics without one are left out. */
export function heldVerifications(
	assessments: Readonly<Record<string, WrittenRows>>,
	fileDigest: (file: string) => string | undefined,
): HeldVerifications {
	return Object.fromEntries(
		Object.entries(assessments).flatMap(([rubricId, rows]) => {
			const held = Object.entries(rows).flatMap(([number, row]) => {
				if (row?.verified === undefined) return [];
				const digest = verificationDigest(verificationSubject(rubricId, number, row, fileDigest));
				return digest === row.verified.digest ? [number] : [];
			});
			return held.length === 0 ? [] : [[rubricId, held]];
		}),
	);
}
