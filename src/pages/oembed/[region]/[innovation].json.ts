import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { keyedPaths } from '../../../data/keyed-paths.ts';
import { loadSnapshot } from '../../../data/snapshot.ts';
import { catalogueViews } from '../../../views/catalogue-views.ts';
import { oEmbedOf } from '../../../views/embed/oembed.ts';
import { innovationParams } from '../../../views/record/innovation-page.ts';

export async function getStaticPaths() {
	const views = catalogueViews(await loadSnapshot());
	return keyedPaths(views.snapshot, innovationParams(views), ({ id }) => oEmbedOf(id, views));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) =>
	Response.json(oEmbedOf(props.id, catalogueViews(await loadSnapshot())));
