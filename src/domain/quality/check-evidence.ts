import { evidenceFaults, sightingsByUrl } from '../rubric/evidence-fault.ts';
import type { EvidencedRows, EvidenceLook, PlacedFault } from '../rubric/evidence-fault.ts';
import type { Entries } from './entries.ts';
import type { Problem } from './problem.ts';

/** The file of the content in which `npm run links -- --write` notes what it saw. */
export const sightingFile = 'evidence.yaml';

/** Outside evidence that is dead or was changed when it was last seen. Files beside a record are checked with the record. */
export function checkEvidence({ innovations, regions, sightings }: Entries): readonly Problem[] {
	const look: EvidenceLook = { fileDigest: () => undefined, sighting: sightingsByUrl(sightings) };
	return [
		...innovations.flatMap(({ file, data }) => evidenceProblems(file, data.assessments, [], look)),
		...regions.flatMap(({ file, data }) => {
			const rows = Object.entries(data.assessments).map(([rubric, { spd }]) => [rubric, spd] as const);
			return evidenceProblems(file, Object.fromEntries(rows), ['spd'], look);
		}),
	];
}

/** Problems of the evidence of one record; `within` are the keys between the rubric and its rows. */
export function evidenceProblems(
	file: string,
	assessments: Readonly<Record<string, EvidencedRows>>,
	within: readonly string[],
	look: EvidenceLook,
): readonly Problem[] {
	return Object.entries(evidenceFaults(assessments, look)).flatMap(([rubric, faults]) =>
		faults.map((fault): Problem => {
			const row = assessments[rubric]?.[fault.row];
			const piece = row?.evidence[fault.index];
			const key = fault.kind === 'mati' ? 'url' : 'sha256';
			return {
				code: fault.kind === 'mati' ? 'bukti-mati' : 'bukti-berubah',
				file,
				path: ['assessments', rubric, ...within, fault.row, 'evidence', fault.index, key],
				message: [
					...(piece === undefined ? [] : [faultText(fault, piece.title)]),
					row?.verified === undefined
						? adviceOf(fault)
						: `Verifikasi baris ${fault.row} tidak dihitung sampai buktinya diperiksa ulang; parameternya tetap. ${adviceOf(fault)}`,
				].join(' '),
			};
		}),
	);
}

function faultText(fault: PlacedFault, title: string): string {
	const seen = fault.seen === undefined ? '' : ` pada ${fault.seen}`;
	return fault.kind === 'mati'
		? `Bukti \`${title}\` tidak dapat dibuka${seen}.`
		: `Bukti \`${title}\` bukan lagi berkas yang sidiknya dicatat${seen === '' ? '' : ` (dilihat${seen})`}.`;
}

function adviceOf({ kind }: PlacedFault): string {
	return kind === 'mati'
		? 'Tulis alamat yang masih ada atau arsipnya di `url`, lalu jalankan `npm run links -- --write`.'
		: 'Kembalikan berkas semula, atau tulis sidik barunya di `sha256` sesudah isinya Anda baca.';
}
