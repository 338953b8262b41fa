import type { HeldVerifications, InnovationRecord, RegionRecord } from '../../catalogue/snapshot.ts';
import type { VerifiedRow } from '../../rubric/verification.ts';
import { fieldChanges } from './field-changes.ts';

/** Rows of a record by rubric, with what their verification rests on. */
export interface VerifiableRecord {
	readonly rows: Readonly<Record<string, Readonly<Record<string, VerifiedRow | undefined>>>>;
	readonly verified: HeldVerifications;
	readonly fileDigest: (file: string) => string | undefined;
}

export function verifiableInnovation({ data, verified, documents }: InnovationRecord): VerifiableRecord {
	return { rows: data.assessments, verified, fileDigest: (file) => documents[file]?.digest };
}

export function verifiableRegion({ data, verified }: RegionRecord): VerifiableRecord {
	const rows = Object.entries(data.assessments).map(([rubric, { spd }]) => [rubric, spd] as const);
	return { rows: Object.fromEntries(rows), verified, fileDigest: () => undefined };
}

/** Why a verification that held does not hold any more although its row is still filled. */
export type LapseCause = 'bukti' | 'verifikasi-gugur';

function evidenceOf(row: VerifiedRow, fileDigest: VerifiableRecord['fileDigest']): unknown {
	return row.evidence.map((piece) => ({
		...piece,
		digest: piece.file === undefined ? undefined : fileDigest(piece.file),
	}));
}

/** The evidence alone is the cause when level, figure and basis are what they were. */
function causeOf(
	[before, digestBefore]: readonly [VerifiedRow, VerifiableRecord['fileDigest']],
	[after, digestAfter]: readonly [VerifiedRow, VerifiableRecord['fileDigest']],
): LapseCause {
	const sameLevel =
		before.level === after.level && before.value === after.value && before.basis === after.basis;
	const evidence = fieldChanges(evidenceOf(before, digestBefore), evidenceOf(after, digestAfter));
	return sameLevel && evidence.length > 0 ? 'bukti' : 'verifikasi-gugur';
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
			return [{ rubric, row, cause: causeOf([old, before.fileDigest], [next, after.fileDigest]) }];
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
