import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { keyedPaths } from '../../../data/keyed-paths.ts';
import { loadSnapshot } from '../../../data/snapshot.ts';
import { formRegion } from '../../../views/form/form-file.ts';

export async function getStaticPaths() {
	const snapshot = await loadSnapshot();
	const items = snapshot.regions.map(({ id }) => ({ params: { region: id }, props: { id } }));
	return keyedPaths(snapshot, items, ({ id }) => formRegion(id, snapshot));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) =>
	Response.json(formRegion(props.id, await loadSnapshot()));
