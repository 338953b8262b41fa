import { createHash } from 'node:crypto';
import type { InnovationRecord } from '../domain/catalogue/snapshot.ts';
import { evidenceFaults } from '../domain/rubric/evidence-fault.ts';
import type { EvidenceLook } from '../domain/rubric/evidence-fault.ts';
import { verificationSubject } from '../domain/rubric/verification.ts';
import type { VerifiedRow } from '../domain/rubric/verification.ts';

interface WrittenRow extends VerifiedRow {
	readonly verified?: { readonly on: string; readonly digest: string } | undefined;
}

/** Filled rows by their number; what a partial record leaves out is undefined. */
type WrittenRows = Readonly<Record<string, WrittenRow | undefined>>;

/** 32 hexadecimal digits of the SHA-256 of what a verification stands for. */
export function verificationDigest(subject: string): string {
	return createHash('sha256').update(subject).digest('hex').slice(0, 32);
}

/** What the verifications of one record are worth today. */
export type VerificationState = Pick<InnovationRecord, 'verified' | 'evidenceFaults'>;

/**
 * Rows, by rubric, whose written digest is that of their present level and evidence, and whose evidence is still what it
 * was; and what is wrong with the evidence of any row. Rubrics without a row are left out.
 */
export function heldVerifications(
	assessments: Readonly<Record<string, WrittenRows>>,
	look: EvidenceLook,
): VerificationState {
	const faults = evidenceFaults(assessments, look);
	const verified = Object.fromEntries(
		Object.entries(assessments).flatMap(([rubricId, rows]) => {
			const faulty = new Set((faults[rubricId] ?? []).map(({ row }) => row));
			const held = Object.entries(rows).flatMap(([number, row]) => {
				if (row?.verified === undefined || faulty.has(number)) return [];
				const digest = verificationDigest(verificationSubject(rubricId, number, row, look.fileDigest));
				return digest === row.verified.digest ? [number] : [];
			});
			return held.length === 0 ? [] : [[rubricId, held]];
		}),
	);
	return { verified, ...(Object.keys(faults).length > 0 && { evidenceFaults: faults }) };
}
