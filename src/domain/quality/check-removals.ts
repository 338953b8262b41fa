import type { Removal } from '../../schema/removal.ts';
import {
	agencyPath,
	contestPath,
	editionPath,
	guidePath,
	innovationPath,
	regionPath,
} from '../catalogue/address.ts';
import { removedPlace } from '../catalogue/removed-place.ts';
import type { Entries } from './entries.ts';
import type { KnownRegions } from './known-region.ts';
import type { Problem } from './problem.ts';
import { suggestionText } from './suggestion.ts';

/** The file of all tombstones. */
export const removalFile = 'removed.yaml';

/** Records that are both removed and there, that lead nowhere, or whose tombstones say what cannot be. */
export function checkRemovals(entries: Entries, regions: KnownRegions): readonly Problem[] {
	const alive = aliveAddresses(entries);
	const affairs = new Set(entries.reference.affairs.map(({ id }) => id));
	const seen = new Set<string>();
	return entries.removals.flatMap((removal, index) => {
		const path = ['removed', index];
		const repeated = seen.has(removal.address);
		seen.add(removal.address);
		return [
			...(repeated ? [twice(removal, path)] : []),
			...wrongAddress(removal, path, alive),
			...wrongTarget(removal, path, alive, regions),
			...(removal.on > entries.asOf ? [future(removal, path, entries.asOf)] : []),
			...wrongFlag(removal, path, regions),
			...removal.affairs.flatMap((affair, place) =>
				affairs.has(affair) ? [] : [unknownAffair(affair, [...path, 'affairs', place], affairs)],
			),
		];
	});
}

type Path = Problem['path'];

const file = removalFile;

/** Pages of records that have a file, also when that file has mistakes. */
function aliveAddresses(entries: Entries): ReadonlySet<string> {
	return new Set([
		...[...entries.innovationIds].map(innovationPath),
		...entries.guides.map(({ id }) => guidePath(id)),
		...[...entries.regionIds].map(regionPath),
		...entries.agencyFiles.flatMap(({ regionId, agencies }) =>
			agencies.map(({ id }) => agencyPath(`${regionId}/${id}`)),
		),
		...[...entries.contestIds].map(contestPath),
		...entries.editions.map(({ id }) => editionPath(id)),
	]);
}

function twice({ address }: Removal, path: Path): Problem {
	const message = `Alamat \`${address}\` sudah tertulis di atas. Satukan kedua keterangannya.`;
	return { code: 'id-ganda', file, path: [...path, 'address'], message };
}

function wrongAddress({ address }: Removal, path: Path, alive: ReadonlySet<string>): readonly Problem[] {
	if (removedPlace(address) === undefined) {
		const message = `Alamat \`${address}\` bukan halaman sebuah catatan. Tulis alamat inovasi, panduannya (\`…/replikasi/\`), daerah, unit, lomba, atau edisi lomba.`;
		return [{ code: 'nilai-tidak-sah', file, path: [...path, 'address'], message }];
	}
	if (!alive.has(address)) return [];
	const message = `Halaman \`${address}\` masih ada, padahal ditulis sebagai ditarik. Hapus baris ini, atau hapus catatannya.`;
	return [{ code: 'catatan-masih-ada', file, path: [...path, 'address'], message }];
}

function wrongTarget(
	{ movedTo, sample }: Removal,
	path: Path,
	alive: ReadonlySet<string>,
	{ byId }: KnownRegions,
): readonly Problem[] {
	if (movedTo === undefined) return [];
	const problem = (code: Problem['code'], message: string): readonly Problem[] => [
		{ code, file, path: [...path, 'movedTo'], message },
	];
	if (!alive.has(movedTo)) {
		return problem(
			'rujukan-tidak-dikenal',
			`Halaman \`${movedTo}\` tidak ada.${suggestionText(movedTo, alive)} Tulis alamat catatan yang masih terbit, atau hapus \`movedTo\`.`,
		);
	}
	const fictional = byId.get(removedPlace(movedTo)?.regionId ?? '')?.sample === true;
	if (sample || !fictional) return [];
	return problem(
		'contoh-tidak-cocok',
		'Catatan daerah nyata tidak dapat pindah ke daerah contoh. Tulis halaman penggantinya yang nyata.',
	);
}

function future({ on }: Removal, path: Path, asOf: string): Problem {
	const message = `Tanggal \`${on}\` belum terjadi (isi ini per ${asOf}). Tulis hari catatan benar-benar ditarik.`;
	return { code: 'tanggal-mendatang', file, path: [...path, 'on'], message };
}

function wrongFlag({ address, sample }: Removal, path: Path, { byId }: KnownRegions): readonly Problem[] {
	const region = byId.get(removedPlace(address)?.regionId ?? '');
	if (region === undefined || region.sample === sample) return [];
	const message = region.sample
		? 'Catatan ini milik daerah contoh. Tulis `sample: true`.'
		: 'Catatan ini milik daerah nyata. Hapus `sample: true`.';
	return [{ code: 'contoh-tidak-cocok', file, path: [...path, 'sample'], message }];
}

function unknownAffair(affair: string, path: Path, affairs: ReadonlySet<string>): Problem {
	const message = `Urusan \`${affair}\` tidak dikenal.${suggestionText(affair, affairs)} Daftarnya ada di \`reference/affairs.yaml\`.`;
	return { code: 'urusan-tidak-dikenal', file, path, message };
}
