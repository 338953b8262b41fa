import type { APIRoute } from 'astro';
import { dataFiles } from '../../components/open-data/data-files.ts';
import { loadSnapshot } from '../../data/snapshot.ts';
import { dataCatalogue } from '../../views/open-data/data-catalogue.ts';

export const GET: APIRoute = async () => {
	const snapshot = await loadSnapshot();
	const catalogue = dataCatalogue(snapshot, await dataFiles(snapshot));
	return new Response(`${JSON.stringify(catalogue, null, '\t')}\n`, {
		headers: { 'Content-Type': 'application/ld+json' },
	});
};
