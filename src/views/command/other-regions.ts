import type { AgendaRecord, Snapshot } from '../../domain/catalogue/snapshot.ts';
import { removalFile } from '../../domain/quality/check-removals.ts';
import { changedText, dataAndProse } from '../../domain/writing/content-text.ts';
import { isGroup } from '../../domain/writing/same.ts';
import { agendaSchema } from '../../schema/agenda.ts';
import { editionSchema } from '../../schema/contest-edition.ts';
import { initText } from '../copy/writing-command.ts';
import type { SiteFile } from './new-site.ts';

/** What a site of one region does not keep. */
export interface OtherRegions {
	/** Files to remove. */
	readonly removed: readonly string[];
	/** Files that stay without the parts that are about others. */
	readonly changed: readonly SiteFile[];
}

/** Folders whose first level is a region. */
const regionFolders: ReadonlySet<string> = new Set([
	'innovations',
	'guides',
	'replications',
	'regions',
	'agencies',
]);

/**
 * What of the content belongs to other regions: their folders and files, contests of theirs, and dates of theirs.
 * National contests and dates stay; an entry of another region is named there without a page of its own.
 */
export function otherRegions(
	regionId: string,
	files: readonly string[],
	{ snapshot, textOf }: { snapshot: Snapshot; textOf: (file: string) => string | undefined },
): OtherRegions {
	const isOwn = (name = '') => name === regionId || name === `${regionId}.yaml`;
	const contests = snapshot.contests.filter(
		({ data }) => data.region === undefined || data.region === regionId,
	);
	const keptContests = new Set(contests.map(({ id }) => id));
	const editions = snapshot.editions.filter(
		({ contestId, data }) => keptContests.has(contestId) && !data.sample,
	);
	const keptEditions = new Set(editions.map(({ id }) => id));
	const agendas = snapshot.agendas.map((agenda) =>
		ownAgenda(agenda, regionId, new Set([...keptContests, ...keptEditions]), snapshot),
	);
	const isRemoved = (file: string) => {
		const [folder = '', first = '', second] = file.split('/');
		if (regionFolders.has(folder)) return !isOwn(first);
		if (folder === 'contests') {
			const contest = first.replace(/\.yaml$/, '');
			if (second === undefined) return !keptContests.has(contest);
			return !keptEditions.has(`${contest}/${second.replace(/\.yaml$/, '')}`);
		}
		if (folder === 'agenda')
			return agendas.some((agenda) => agenda.file === file && agenda.data === undefined);
		return file === 'evidence.yaml';
	};
	const changed = [
		...agendas.map(({ file, data }) => ({ file, schema: agendaSchema, data })),
		...editions.map(({ file }) => ({
			file,
			schema: editionSchema,
			data: withoutPagesOfOthers(textOf(file) ?? '', regionId, snapshot),
		})),
	].flatMap(({ file, schema, data }) => {
		const old = textOf(file);
		if (data === undefined || old === undefined) return [];
		const text = changedText(old, { schema, data });
		return text === old ? [] : [{ file, text }];
	});
	return { removed: files.filter((file) => file !== removalFile && isRemoved(file)), changed };
}

/** The dates of a year that are national or the region's own; no data when none is left. */
function ownAgenda(
	{ file, data }: AgendaRecord,
	regionId: string,
	contests: ReadonlySet<string>,
	snapshot: Snapshot,
) {
	const others = snapshot.regions.filter(({ id }) => id !== regionId).map(({ data: other }) => other.name);
	const events = data.events.flatMap((event) => {
		const isKept = event.contest === undefined || contests.has(event.contest);
		const regions = event.regions.filter((id) => id === regionId);
		if (!isKept || event.sample || (event.regions.length > 0 && regions.length === 0)) return [];
		return [{ ...event, regions }];
	});
	const unknowns = data.unknowns.filter((unknown) => !others.some((name) => unknown.includes(name)));
	return { file, data: events.length === 0 ? undefined : { ...data, events, unknowns } };
}

/**
 * An edition as it is written, with entries from other regions as works without a page here; undefined when it has
 * none. What the schema reads differently from how it is written, such as weights, stays as it is written.
 */
function withoutPagesOfOthers(written: string, regionId: string, { innovations }: Snapshot): unknown {
	const { data } = dataAndProse(written);
	if (!isGroup(data) || !Array.isArray(data['entries'])) return undefined;
	const old: readonly unknown[] = data['entries'];
	const entries = old.map((entry) => {
		if (!isGroup(entry) || typeof entry['innovation'] !== 'string') return entry;
		const { innovation, ...rest } = entry;
		if (innovation.startsWith(`${regionId}/`)) return entry;
		return { title: innovations.find(({ id }) => id === innovation)?.data.title, ...rest };
	});
	return entries.every((entry, index) => entry === old[index]) ? undefined : { ...data, entries };
}

/** What is removed, a line for each folder: records by their names, folders of records by their number. */
export function removalLines(removed: readonly string[]): readonly string[] {
	const folders = Map.groupBy(removed, (file) => file.split('/')[0] ?? '');
	return [...folders].map(([folder, files]) => {
		if (files[0] === folder) return `  ${folder}`;
		const parts = Map.groupBy(files, (file) => file.split('/')[1] ?? '');
		const names = [...parts].map(([name, inside]) =>
			inside[0] === `${folder}/${name}` ? name : initText.removesFolder(name, inside.length),
		);
		return initText.removesLine(folder, names);
	});
}
