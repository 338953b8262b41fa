import { isSampleCode } from '../../schema/identifier.ts';
import { comparableName } from './comparable-name.ts';
import type { Entries, InnovationEntry, ReplicationEntry } from './entries.ts';
import type { KnownRegions } from './known-region.ts';
import type { Problem } from './problem.ts';

/** Replications between a fictional and a real region, said by either side. */
export function checkReplicationSamples(entries: Entries, regions: KnownRegions): readonly Problem[] {
	return [
		...entries.replications.flatMap((record) => mixedRecord(record, regions)),
		...entries.innovations.flatMap((innovation) => mixedClaims(innovation, regions)),
	];
}

const code = 'contoh-tidak-cocok';

function mixed(sample: boolean): string {
	return sample
		? 'Daerah contoh hanya bertukar inovasi dengan daerah contoh. Ganti dengan daerah contoh, atau hapus isian ini.'
		: 'Daerah nyata hanya bertukar inovasi dengan daerah nyata. Ganti dengan daerah nyata, atau hapus isian ini.';
}

const fictionalAddress =
	'Asal rekaan di tempat lain tidak punya alamat nyata. Pakai alamat berakhiran `.example`, atau hapus `url`.';

function mixedRecord(
	{ file, regionId, data: { origin, from } }: ReplicationEntry,
	{ byId, listedIds, names }: KnownRegions,
): readonly Problem[] {
	const sample = byId.get(regionId)?.sample;
	if (sample === undefined) return [];
	const problem = (path: Problem['path'], message = mixed(sample)): Problem => ({
		code,
		file,
		path,
		message,
	});
	const [originRegion = ''] = origin.innovation?.split('/') ?? [];
	const originSample = byId.get(originRegion)?.sample;
	const fromSample = byId.get(from ?? '')?.sample ?? (listedIds.has(from ?? '') ? false : undefined);
	return [
		...(originSample !== undefined && originSample !== sample ? [problem(['origin', 'innovation'])] : []),
		...(isNamed(origin.region, sample ? names.real : names.sample) ? [problem(['origin', 'region'])] : []),
		...(sample && isPublicAddress(origin.url) ? [problem(['origin', 'url'], fictionalAddress)] : []),
		...(fromSample !== undefined && fromSample !== sample ? [problem(['from'])] : []),
	];
}

function mixedClaims(
	{ file, regionId, data }: InnovationEntry,
	{ byId, names }: KnownRegions,
): readonly Problem[] {
	const sample = byId.get(regionId)?.sample;
	if (sample === undefined) return [];
	const others = sample ? names.real : names.sample;
	return data.replicatedBy.flatMap(({ code: adopter, name }, index): readonly Problem[] => {
		const path = ['replicatedBy', index];
		const message = mixed(sample);
		return [
			...(adopter !== undefined && isSampleCode(adopter) !== sample
				? [{ code, file, path: [...path, 'code'], message } as const]
				: []),
			...(isNamed(name, others) ? [{ code, file, path: [...path, 'name'], message } as const] : []),
		];
	});
}

function isNamed(name: string | undefined, names: ReadonlySet<string>): boolean {
	return name !== undefined && names.has(comparableName(name));
}

/** The ending `.example` is reserved (RFC 2606), so that nothing real can be meant by it. */
function isPublicAddress(url: string | undefined): boolean {
	return url !== undefined && !new URL(url).hostname.endsWith('.example');
}
