import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { href } from '../../../../components/href.ts';
import { keyedPaths } from '../../../../data/keyed-paths.ts';
import { loadSnapshot } from '../../../../data/snapshot.ts';
import { regionInputs } from '../../../../views/index/index-files.ts';

export async function getStaticPaths() {
	const snapshot = await loadSnapshot();
	const items = snapshot.regions.map(({ id }) => ({ params: { region: id }, props: { id } }));
	return keyedPaths(snapshot, items, ({ id }) => regionInputs(snapshot, id, href));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) =>
	Response.json(regionInputs(await loadSnapshot(), props.id, href));
