import type { APIRoute } from 'astro';
import { loadSnapshot } from '../../data/snapshot.ts';
import { indexReportJson } from '../../views/index/index-report-json.ts';
import { indexViews } from '../../views/index/index-views.ts';

/** The report that every page about the index shows, as `npm run index` writes it. */
export const GET: APIRoute = async () => {
	const { report } = indexViews(await loadSnapshot());
	return new Response(indexReportJson(report), { headers: { 'Content-Type': 'application/json' } });
};
