import type { ContestRecord, EditionRecord } from '../catalogue/snapshot.ts';
import { checkEdition } from './check-edition.ts';
import type { Entries } from './entries.ts';
import type { KnownRegions } from './known-region.ts';
import type { Problem } from './problem.ts';
import { suggestionText } from './suggestion.ts';

/** Contests of unknown regions, editions of unknown contests, and fiction that could be taken for fact. */
export function checkContests(entries: Entries, regions: KnownRegions): readonly Problem[] {
	const contests = new Map(entries.contests.map((contest) => [contest.id, contest]));
	return [
		...entries.contests.flatMap((contest) => [
			...unknownRegion(contest, regions),
			...wrongContestFlag(contest, regions),
			...withoutSource(contest),
		]),
		...entries.editions.flatMap((edition) => {
			const contest = contests.get(edition.contestId);
			return [
				...withoutContest(edition, entries.contestIds),
				...wrongEditionFlag(edition, contest),
				...withoutSource(edition),
				...checkEdition(edition, contest, entries),
			];
		}),
	];
}

function unknownRegion({ file, data }: ContestRecord, regions: KnownRegions): readonly Problem[] {
	const { region } = data;
	if (region === undefined || regions.byId.has(region) || regions.listedIds.has(region)) return [];
	const message = `Daerah \`${region}\` tidak dikenal.${suggestionText(region, [...regions.byId.keys(), ...regions.listedIds])} Tulis nama daerah dengan huruf kecil dan tanda hubung, misalnya \`kota-magelang\`.`;
	return [{ code: 'daerah-tidak-dikenal', file, path: ['region'], message }];
}

function wrongContestFlag({ file, data }: ContestRecord, { byId }: KnownRegions): readonly Problem[] {
	const sample = data.region !== undefined && byId.get(data.region)?.sample === true;
	if (sample === data.sample) return [];
	const message = sample
		? `Daerah \`${data.region ?? ''}\` adalah daerah contoh. Tulis \`sample: true\` agar pembaca tahu bahwa lomba ini rekaan.`
		: 'Lomba ini bukan milik daerah contoh. Hapus `sample: true`; lomba rekaan hanya boleh di daerah contoh.';
	return [{ code: 'contoh-tidak-cocok', file, path: ['sample'], message }];
}

function wrongEditionFlag(
	{ file, data }: EditionRecord,
	contest: ContestRecord | undefined,
): readonly Problem[] {
	if (contest === undefined || contest.data.sample === data.sample) return [];
	const message = data.sample
		? 'Lombanya nyata. Hapus `sample: true`; edisi rekaan hanya boleh pada lomba rekaan.'
		: 'Lombanya rekaan. Tulis `sample: true` agar pembaca tahu bahwa edisi ini rekaan.';
	return [{ code: 'contoh-tidak-cocok', file, path: ['sample'], message }];
}

function withoutContest(
	{ file, contestId }: EditionRecord,
	contestIds: ReadonlySet<string>,
): readonly Problem[] {
	if (contestIds.has(contestId)) return [];
	const message = `Edisi ini berada di folder \`${contestId}\`, tetapi berkas \`contests/${contestId}.yaml\` tidak ada.${suggestionText(contestId, contestIds)} Buat berkas lombanya, atau pindahkan edisi ini.`;
	return [{ code: 'rujukan-tidak-dikenal', file, path: [], message }];
}

function withoutSource({ file, data }: ContestRecord | EditionRecord): readonly Problem[] {
	if (data.sample || data.sources.length > 0) return [];
	const message =
		'Catatan tanpa sumber tidak dapat diperiksa pembaca. Tulis paling sedikit satu sumber di `sources`.';
	return [{ code: 'sumber-tidak-ada', file, path: ['sources'], message }];
}
