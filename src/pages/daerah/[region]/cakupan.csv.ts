import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { keyedPaths } from '../../../data/keyed-paths.ts';
import { loadSnapshot } from '../../../data/snapshot.ts';
import { catalogueViews } from '../../../views/catalogue-views.ts';
import { coverageCsvOf, coverageCsvParams } from '../../../views/coverage/coverage-csv.ts';

export async function getStaticPaths() {
	const views = catalogueViews(await loadSnapshot());
	return keyedPaths(views.snapshot, coverageCsvParams(views), ({ id }) => coverageCsvOf(id, views));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) => {
	const csv = coverageCsvOf(props.id, catalogueViews(await loadSnapshot()));
	return new Response(csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
