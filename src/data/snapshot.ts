import { getCollection, getEntry } from 'astro:content';
import { byCodePoint } from '../domain/catalogue/order.ts';
import { publishedSnapshot } from '../domain/catalogue/published-snapshot.ts';
import type { Snapshot } from '../domain/catalogue/snapshot.ts';

let built: Promise<Snapshot> | undefined;

/**
 * Everything that the site may show. Put together once per build (walking the collections is slow), and for
 * each page anew while developing.
 */
export function loadSnapshot(): Promise<Snapshot> {
	if (import.meta.env.DEV) return assembleSnapshot();
	built ??= assembleSnapshot();
	return built;
}

async function assembleSnapshot(): Promise<Snapshot> {
	const [site, reference] = await Promise.all([getEntry('site', 'site'), getEntry('reference', 'reference')]);
	if (site === undefined || reference === undefined) {
		throw new Error('The content store has no site: the content loader did not run or stopped at an error.');
	}
	const [rubrics, regions, agencyLists, agencies, innovations, guides, replications] = await Promise.all([
		getCollection('rubrics'),
		getCollection('regions'),
		getCollection('agencyLists'),
		getCollection('agencies'),
		getCollection('innovations'),
		getCollection('guides'),
		getCollection('replications'),
	]);
	const [contests, editions, agendas, removed] = await Promise.all([
		getCollection('contests'),
		getCollection('editions'),
		getCollection('agendas'),
		getEntry('removals', 'removals'),
	]);
	return publishedSnapshot({
		...site.data,
		reference: reference.data,
		rubrics: recordsOf(rubrics).map(({ rubric }) => rubric),
		regions: recordsOf(regions),
		agencyLists: recordsOf(agencyLists),
		agencies: recordsOf(agencies),
		innovations: recordsOf(innovations),
		guides: recordsOf(guides),
		replications: recordsOf(replications),
		contests: recordsOf(contests),
		editions: recordsOf(editions),
		agendas: recordsOf(agendas),
		removals: removed?.data.removals ?? [],
	});
}

/** Records in the order of their ids; the store keeps none. */
function recordsOf<Data>(entries: readonly { readonly id: string; readonly data: Data }[]): readonly Data[] {
	return entries.toSorted((first, second) => byCodePoint(first.id, second.id)).map(({ data }) => data);
}
