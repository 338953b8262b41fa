import type { Entries, InnovationEntry } from './entries.ts';
import type { IssueCode } from './issue.ts';
import type { Problem } from './problem.ts';
import { suggestionText } from './suggestion.ts';

/** Ids that lead nowhere: regions of records, agencies, affairs, themes, programmes and their tags. */
export function checkReferences(entries: Entries): readonly Problem[] {
	const affairs = new Set(entries.reference.affairs.map((affair) => affair.id));
	const themes = new Set(entries.reference.themes.map((theme) => theme.id));
	const programmes = programmesByRegion(entries);
	const agencies = new Map(
		entries.agencyFiles.map((file) => [file.regionId, new Set(file.agencies.map(({ id }) => id))]),
	);
	return [
		...entries.agencyFiles.flatMap(({ regionId, file }) => unknownRegion(entries, regionId, file)),
		...entries.innovations.flatMap((innovation) => [
			...unknownRegion(entries, innovation.regionId, innovation.file),
			...unknownAgency(entries, innovation, agencies.get(innovation.regionId)),
			...unknownAffairs(innovation, affairs),
			...unknownIds(innovation, 'themes', themes, 'Tema'),
			...unknownProgrammes(innovation, programmes.get(innovation.regionId)),
		]),
		...entries.replications.flatMap(({ regionId, file }) => unknownRegion(entries, regionId, file)),
		...unknownAffairsOfNeeds(entries, affairs),
	];
}

function programmesByRegion(entries: Entries): ReadonlyMap<string, ReadonlySet<string>> {
	return new Map(
		entries.regions.map(({ id, data }) => [
			id,
			new Set(data.programmes.flatMap((programme) => [programme.id, ...programme.tags.map((tag) => tag.id)])),
		]),
	);
}

function unknownRegion(entries: Entries, regionId: string, file: string): readonly Problem[] {
	if (entries.regionIds.has(regionId)) return [];
	const suggestion = suggestionText(regionId, entries.regionIds);
	const message = `Daerah \`${regionId}\` belum punya berkas.${suggestion} Buat \`regions/${regionId}.yaml\`, atau pindahkan berkas ini ke daerah yang ada.`;
	return [{ code: 'daerah-tidak-dikenal', file, path: [], message }];
}

function unknownAgency(
	entries: Entries,
	{ regionId, file, data }: InnovationEntry,
	agencies: ReadonlySet<string> | undefined,
): readonly Problem[] {
	if (data.agency === undefined || entries.unreadAgencyFiles.has(regionId) || agencies?.has(data.agency))
		return [];
	const place = `agencies/${regionId}.yaml`;
	const suggestion = suggestionText(data.agency, agencies ?? []);
	const advice =
		agencies === undefined
			? `Berkas \`${place}\` belum ada. Buat berkas itu dan daftarkan unit ini.`
			: `Daftarkan unit itu di \`${place}\`, atau perbaiki ID-nya.`;
	const message = `Unit \`${data.agency}\` tidak ada di daftar unit daerah ini.${suggestion} ${advice}`;
	return [{ code: 'unit-tidak-dikenal', file, path: ['agency'], message }];
}

/** The problem of an id that is not in the list of urusan; none when it is. */
export function unknownAffair(
	file: string,
	id: string,
	path: Problem['path'],
	affairs: ReadonlySet<string>,
): readonly Problem[] {
	if (affairs.has(id)) return [];
	const message = `Urusan \`${id}\` tidak dikenal.${suggestionText(id, affairs)} Daftar ID urusan ada di \`reference/affairs.yaml\`.`;
	return [{ code: 'urusan-tidak-dikenal', file, path, message }];
}

function unknownAffairs({ file, data }: InnovationEntry, affairs: ReadonlySet<string>): readonly Problem[] {
	return [
		...(data.affair === undefined ? [] : unknownAffair(file, data.affair, ['affair'], affairs)),
		...data.relatedAffairs.flatMap((id, index) =>
			unknownAffair(file, id, ['relatedAffairs', index], affairs),
		),
	];
}

function unknownAffairsOfNeeds(entries: Entries, affairs: ReadonlySet<string>): readonly Problem[] {
	return entries.reference.needs.flatMap((need, row) =>
		need.affairs.flatMap((id, index) =>
			unknownAffair('reference/needs.yaml', id, ['needs', row, 'affairs', index], affairs),
		),
	);
}

function unknownIds(
	{ file, data }: InnovationEntry,
	key: 'themes' | 'programmes',
	known: ReadonlySet<string>,
	kind: string,
): readonly Problem[] {
	const code: IssueCode = 'rujukan-tidak-dikenal';
	return data[key].flatMap((id, index) => {
		if (known.has(id)) return [];
		const choices =
			known.size === 0
				? 'Daftarnya masih kosong.'
				: `Yang ada: ${[...known].map((item) => `\`${item}\``).join(', ')}.`;
		const message = `${kind} \`${id}\` tidak dikenal.${suggestionText(id, known)} ${choices}`;
		return [{ code, file, path: [key, index], message }];
	});
}

function unknownProgrammes(
	innovation: InnovationEntry,
	known: ReadonlySet<string> | undefined,
): readonly Problem[] {
	// Without a readable region file nothing is known about its programmes; that file has its own problem.
	return known === undefined ? [] : unknownIds(innovation, 'programmes', known, 'Program');
}
