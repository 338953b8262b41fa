import type { APIRoute } from 'astro';
import { dataFiles } from '../../components/open-data/data-files.ts';
import { loadSnapshot } from '../../data/snapshot.ts';
import { dataPackage } from '../../views/open-data/data-package.ts';

export const GET: APIRoute = async () => {
	const snapshot = await loadSnapshot();
	return Response.json(dataPackage(snapshot, await dataFiles(snapshot)));
};
