import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { drawShareImage } from '../../components/share-image/draw.ts';
import { keyedPaths } from '../../data/keyed-paths.ts';
import { loadSnapshot } from '../../data/snapshot.ts';
import { catalogueViews } from '../../views/catalogue-views.ts';
import { shareImageOf, shareImageParams } from '../../views/share-image.ts';

export async function getStaticPaths() {
	const views = catalogueViews(await loadSnapshot());
	return keyedPaths(views.snapshot, shareImageParams(views), ({ name }) => shareImageOf(name, views));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) => {
	const image = shareImageOf(props.name, catalogueViews(await loadSnapshot()));
	return new Response(await drawShareImage(image), { headers: { 'Content-Type': 'image/png' } });
};
