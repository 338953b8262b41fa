import type { AgendaRecord, Snapshot } from '../../domain/catalogue/snapshot.ts';
import { removalFile } from '../../domain/quality/check-removals.ts';
import { changedText } from '../../domain/writing/content-text.ts';
import { agendaSchema } from '../../schema/agenda.ts';
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
 * What of the content belongs to other regions: their folders and files, contests of theirs, editions in which their
 * innovations take part, and dates of theirs. National contests and dates stay.
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
	const keptEditions = new Set(
		snapshot.editions
			.filter(({ contestId, data }) => {
				const named = JSON.stringify(data).matchAll(/"innovation":"([a-z0-9-]+)\//g);
				return keptContests.has(contestId) && [...named].every(([, owner]) => owner === regionId);
			})
			.map(({ id }) => id),
	);
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
	const changed = agendas.flatMap(({ file, data }) => {
		const old = textOf(file);
		if (data === undefined || old === undefined) return [];
		const text = changedText(old, { schema: agendaSchema, data });
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
