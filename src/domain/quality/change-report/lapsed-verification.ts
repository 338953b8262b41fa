import type { HeldVerifications, InnovationRecord, RegionRecord } from '../../catalogue/snapshot.ts';
import type { EvidenceFaults } from '../../rubric/evidence-fault.ts';
import type { VerifiedRow } from '../../rubric/verification.ts';
import { fieldChanges } from './field-changes.ts';

/** Rows of a record by rubric, with what their verification rests on. */
export interface VerifiableRecord {
	readonly rows: Readonly<Record<string, Readonly<Record<string, VerifiedRow | undefined>>>>;
	readonly verified: HeldVerifications;
	readonly fileDigest: (file: string) => string | undefined;
	/** What is wrong with evidence, as far as anybody has seen. */
	readonly faults: EvidenceFaults;
}

export function verifiableInnovation(record: InnovationRecord): VerifiableRecord {
	const { data, verified, documents, evidenceFaults = {} } = record;
	const fileDigest = (file: string) => documents[file]?.digest;
	return { rows: data.assessments, verified, fileDigest, faults: evidenceFaults };
}

export function verifiableRegion({ data, verified, evidenceFaults = {} }: RegionRecord): VerifiableRecord {
	const rows = Object.entries(data.assessments).map(([rubric, { spd }]) => [rubric, spd] as const);
	return { rows: Object.fromEntries(rows), verified, fileDigest: () => undefined, faults: evidenceFaults };
}

/** Why a verification that held does not hold any more although its row is still filled. */
export type LapseCause = 'bukti' | 'verifikasi-gugur';

function evidenceOf(row: VerifiedRow, fileDigest: VerifiableRecord['fileDigest']): unknown {
	return row.evidence.map((piece) => ({
		...piece,
		digest: piece.file === undefined ? undefined : fileDigest(piece.file),
	}));
}

/** A filled row, and where its evidence is found. */
interface Side {
	readonly row: VerifiedRow;
	readonly fileDigest: VerifiableRecord['fileDigest'];
}

/** The evidence alone is the cause when level, figure and basis are what they were. */
function causeOf(before: Side, after: Side, isFaulty: boolean): LapseCause {
	const [old, next] = [before.row, after.row];
	if (old.level !== next.level || old.value !== next.value || old.basis !== next.basis)
		return 'verifikasi-gugur';
	const evidence = fieldChanges(evidenceOf(old, before.fileDigest), evidenceOf(next, after.fileDigest));
	return isFaulty || evidence.length > 0 ? 'bukti' : 'verifikasi-gugur';
}

/** Rows, by rubric, that are filled in both versions and whose verification held before and does not now. */
export function lapses(
	before: VerifiableRecord,
	after: VerifiableRecord,
): readonly { readonly rubric: string; readonly row: string; readonly cause: LapseCause }[] {
	return Object.entries(before.verified).flatMap(([rubric, held]) =>
		held.flatMap((row) => {
			const old = before.rows[rubric]?.[row];
			const next = after.rows[rubric]?.[row];
			if (old === undefined || next === undefined || after.verified[rubric]?.includes(row) === true)
				return [];
			const isFaulty = (after.faults[rubric] ?? []).some((fault) => fault.row === row);
			return [
				{
					rubric,
					row,
					cause: causeOf(
						{ row: old, fileDigest: before.fileDigest },
						{ row: next, fileDigest: after.fileDigest },
						isFaulty,
					),
				},
			];
		}),
	);
}

/** The verifications of a record without those of some rows. */
export function withoutRows(
	verified: HeldVerifications,
	rows: readonly { readonly rubric: string; readonly row: string }[],
): HeldVerifications {
	if (rows.length === 0) return verified;
	return Object.fromEntries(
		Object.entries(verified).map(([rubric, held]) => [
			rubric,
			held.filter((number) => !rows.some((row) => row.rubric === rubric && row.row === number)),
		]),
	);
}

/** Rows that are verified in both. */
export function heldInBoth(before: HeldVerifications, after: HeldVerifications): HeldVerifications {
	return Object.fromEntries(
		Object.entries(after).map(([rubric, held]) => [
			rubric,
			held.filter((number) => before[rubric]?.includes(number) === true),
		]),
	);
}
