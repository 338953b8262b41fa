import type { ReplicationClaim } from '../../schema/replication-claim.ts';
import { isSampleCode } from '../../schema/identifier.ts';
import { confirmedAdopters, unsupportedLevel } from '../replication/confirmed-adopters.ts';
import type { LedgerEntry } from '../replication/ledger.ts';
import { comparableName } from './comparable-name.ts';
import type { Entries, InnovationEntry } from './entries.ts';
import type { KnownRegions } from './known-region.ts';
import type { Problem } from './problem.ts';
import { suggestionText } from './suggestion.ts';

/** What owners say about those who took their innovations over: regions that do not exist, and levels not borne out. */
export function checkReplicationClaims(
	entries: Entries,
	regions: KnownRegions,
	ledger: readonly LedgerEntry[],
): readonly Problem[] {
	const codes = adopterCodes(entries, regions);
	const byInnovation = Map.groupBy(ledger, ({ origin }) =>
		origin.kind === 'di-sini' ? origin.innovationId : undefined,
	);
	const open = withUnreadAdopters(entries, regions);
	return entries.innovations.flatMap((innovation) => [
		...innovation.data.replicatedBy.flatMap((claim, index) => {
			const place = { file: innovation.file, path: ['replicatedBy', index] };
			return [
				...unknownCode(claim, place, codes),
				...ownRegion(claim, place, regions.byId.get(innovation.regionId)),
			];
		}),
		...(open.has(innovation.id) ? [] : unsupportedLevels(innovation, byInnovation.get(innovation.id) ?? [])),
	]);
}

type Place = Pick<Problem, 'file' | 'path'>;

interface AdopterCodes {
	readonly known: ReadonlySet<string>;
	/** False while a region file cannot be read: its code is not known then. */
	readonly complete: boolean;
}

/** Codes that a claim may name: those of the list, and those of the fictional regions of the catalogue. */
function adopterCodes({ reference, regionIds }: Entries, { byId }: KnownRegions): AdopterCodes {
	const listed = reference.regions.map(({ code }) => code);
	const samples = [...byId.values()].flatMap(({ code, sample }) => (sample ? [code] : []));
	return { known: new Set([...listed, ...samples]), complete: byId.size === regionIds.size };
}

function unknownCode(
	{ code }: ReplicationClaim,
	{ file, path }: Place,
	{ known, complete }: AdopterCodes,
): readonly Problem[] {
	if (code === undefined || known.has(code) || (isSampleCode(code) && !complete)) return [];
	const message = isSampleCode(code)
		? `Kode \`${code}\` bukan kode daerah contoh yang punya berkas di folder \`regions\`.${suggestionText(code, known)}`
		: `Kode daerah \`${code}\` tidak ada di daftar acuan.${suggestionText(code, known)} Daftarnya ada di \`reference/regions.csv\`; bila penerimanya bukan daerah, tulis \`name\`.`;
	return [{ code: 'kode-daerah-tidak-dikenal', file, path: [...path, 'code'], message }];
}

function ownRegion(
	{ code, name }: ReplicationClaim,
	{ file, path }: Place,
	owner: { readonly code: string; readonly name: string } | undefined,
): readonly Problem[] {
	if (owner === undefined) return [];
	const key =
		code === owner.code
			? 'code'
			: name !== undefined && comparableName(name) === comparableName(owner.name)
				? 'name'
				: undefined;
	if (key === undefined) return [];
	const message = `\`${owner.name}\` adalah pemilik inovasi ini, jadi bukan penerimanya. Tulis daerah lain, atau hapus butir ini.`;
	return [{ code: 'replikasi-melingkar', file, path: [...path, key], message }];
}

/** Innovations whose ledger is not whole, because the file of a region that took them over cannot be read. */
function withUnreadAdopters(
	{ replications, regionIds }: Entries,
	{ byId }: KnownRegions,
): ReadonlySet<string> {
	return new Set(
		replications.flatMap(({ regionId, data }) =>
			regionIds.has(regionId) && !byId.has(regionId) ? (data.origin.innovation ?? []) : [],
		),
	);
}

function unsupportedLevels(
	{ id, file, data }: InnovationEntry,
	ledger: readonly LedgerEntry[],
): readonly Problem[] {
	return Object.entries(data.assessments).flatMap(([rubric, rows]): readonly Problem[] => {
		const row = rows['31'];
		const confirmed = confirmedAdopters(ledger, id).length;
		const difference = unsupportedLevel(row, confirmed);
		if (difference === undefined) return [];
		const { stated, lacking } = difference;
		const message = `Parameter ${String(stated)} dinyatakan, tetapi catatan replikasi baru mengonfirmasi ${String(confirmed)} daerah; kurang ${String(lacking)}. Minta daerah penerima menulis catatannya, atau turunkan parameternya.`;
		const path = ['assessments', rubric, '31', row?.level === undefined ? 'value' : 'level'];
		return [{ code: 'replikasi-belum-didukung', file, path, message }];
	});
}
