import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { keyedPaths } from '../../../data/keyed-paths.ts';
import { loadSnapshot } from '../../../data/snapshot.ts';
import { regionFile, regionFileParams } from '../../../views/open-data/region-file.ts';

export async function getStaticPaths() {
	const snapshot = await loadSnapshot();
	return keyedPaths(snapshot, regionFileParams(snapshot), ({ region, set }) =>
		regionFile(snapshot, region, set),
	);
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) => {
	const csv = regionFile(await loadSnapshot(), props.region, props.set);
	return new Response(csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
