import type { LedgerEntry } from '../replication/ledger.ts';
import { lineagesOf } from '../replication/lineage.ts';
import { comparableName } from './comparable-name.ts';
import type { Entries, ReplicationEntry } from './entries.ts';
import type { KnownRegions } from './known-region.ts';
import type { Problem } from './problem.ts';
import { suggestionText } from './suggestion.ts';

/** Records of adopters that lead nowhere, or back to where they began. `ledger` is what both sides say together. */
export function checkReplications(
	entries: Entries,
	regions: KnownRegions,
	ledger: readonly LedgerEntry[],
): readonly Problem[] {
	const regionIds = new Set([...entries.regionIds, ...regions.listedIds]);
	return [
		...entries.replications.flatMap((record) => [
			...unknownOrigin(entries, record),
			...unknownIntermediary(record, regionIds),
			...ownInnovation(record, regions),
		]),
		...circularReplications(entries.replications, ledger),
	];
}

function unknownOrigin({ innovationIds }: Entries, { file, data }: ReplicationEntry): readonly Problem[] {
	const { innovation } = data.origin;
	if (innovation === undefined || innovationIds.has(innovation)) return [];
	const message = `Inovasi \`${innovation}\` tidak ada di etalase ini.${suggestionText(innovation, innovationIds)} Tulis \`<daerah>/<inovasi>\` menurut folder dan nama berkasnya, atau \`title\` bila inovasinya di tempat lain.`;
	return [{ code: 'rujukan-tidak-dikenal', file, path: ['origin', 'innovation'], message }];
}

function unknownIntermediary(
	{ file, data: { from } }: ReplicationEntry,
	regionIds: ReadonlySet<string>,
): readonly Problem[] {
	if (from === undefined || regionIds.has(from)) return [];
	const message = `Daerah \`${from}\` tidak dikenal.${suggestionText(from, regionIds)} Tulis nama daerah seperti di \`reference/regions.csv\` dengan huruf kecil dan tanda hubung, misalnya \`kota-magelang\` atau \`provinsi-lampung\`.`;
	return [{ code: 'daerah-tidak-dikenal', file, path: ['from'], message }];
}

const own =
	'Daerah tidak mereplikasi inovasinya sendiri. Catat perubahannya di naskah inovasi itu, atau perbaiki asalnya.';

function ownInnovation(
	{ file, regionId, data: { origin } }: ReplicationEntry,
	{ byId }: KnownRegions,
): readonly Problem[] {
	const code = 'replikasi-melingkar';
	if (origin.innovation?.split('/')[0] === regionId) {
		return [{ code, file, path: ['origin', 'innovation'], message: own }];
	}
	const adopter = byId.get(regionId);
	if (adopter === undefined || origin.region === undefined) return [];
	if (comparableName(origin.region) !== comparableName(adopter.name)) return [];
	return [{ code, file, path: ['origin', 'region'], message: own }];
}

/** Every record of a loop gets the problem: any of them may be the wrong one. */
function circularReplications(
	replications: readonly ReplicationEntry[],
	ledger: readonly LedgerEntry[],
): readonly Problem[] {
	const byId = new Map(replications.map((record) => [record.id, record]));
	const loops = lineagesOf(ledger).flatMap((lineage) => lineage.loops);
	return loops.flatMap((loop) => {
		const records = loop.flatMap((entry) => byId.get(entry.records.at(-1)?.id ?? '') ?? []);
		return records.map(({ file }, index): Problem => {
			const way = [...records.slice(index), ...records.slice(0, index + 1)];
			const shown = way.map(({ regionId }) => `\`${regionId}\``).join(' → ');
			const message = `Replikasi melingkar: ${shown}; tanda panah berarti "mengambil dari". Hapus atau perbaiki \`from\` yang keliru.`;
			return { code: 'replikasi-melingkar', file, path: ['from'], message };
		});
	});
}
