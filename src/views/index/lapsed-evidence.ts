import { innovationPath } from '../../domain/catalogue/address.ts';
import type { InnovationRecord, RegionRecord } from '../../domain/catalogue/snapshot.ts';
import type { EvidencedRows, EvidenceFaults } from '../../domain/rubric/evidence-fault.ts';
import { evidenceText as text } from '../copy/evidence.ts';

/** Rows that were verified and are not any more, because of what became of their evidence. */
export interface LapsedEvidence {
	readonly text: string;
	readonly records: readonly { readonly label: string; readonly path?: string | undefined }[];
}

function lapsedRows(
	faults: EvidenceFaults | undefined,
	rows: EvidencedRows,
	assessmentId: string,
): readonly string[] {
	const verified = (faults?.[assessmentId] ?? []).filter(({ row }) => rows[row]?.verified !== undefined);
	return [...new Set(verified.map(({ row }) => row))];
}

/** What of a region's verified figures is missing because evidence changed or is gone; undefined when nothing is. */
export function lapsedEvidence(
	region: RegionRecord,
	innovations: readonly InnovationRecord[],
	assessmentId: string,
): LapsedEvidence | undefined {
	const spd = lapsedRows(
		region.evidenceFaults,
		region.data.assessments[assessmentId]?.spd ?? {},
		assessmentId,
	);
	const found = [
		...(spd.length === 0 ? [] : [{ title: text.spd, rows: spd, path: undefined }]),
		...innovations
			.filter(({ regionId }) => regionId === region.id)
			.flatMap(({ id, data, evidenceFaults }) => {
				const rows = lapsedRows(evidenceFaults, data.assessments[assessmentId] ?? {}, assessmentId);
				return rows.length === 0 ? [] : [{ title: data.title, rows, path: innovationPath(id) }];
			}),
	];
	if (found.length === 0) return undefined;
	return {
		text: text.lapsed(found.reduce((sum, { rows }) => sum + rows.length, 0)),
		records: found.map(({ title, rows, path }) => ({ label: text.lapsedRows(title, rows), path })),
	};
}
