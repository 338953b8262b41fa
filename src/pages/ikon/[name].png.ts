import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { drawAppIcon } from '../../components/app-icon/draw.ts';
import { keyedPaths } from '../../data/keyed-paths.ts';
import { loadSnapshot } from '../../data/snapshot.ts';
import { appIcons } from '../../views/offline/app-manifest.ts';

export async function getStaticPaths() {
	const items = appIcons.map(({ name, size, share }) => ({ params: { name }, props: { size, share } }));
	return keyedPaths(await loadSnapshot(), items, (props) => props);
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) =>
	new Response(await drawAppIcon(props.size, props.share), { headers: { 'Content-Type': 'image/png' } });
