import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { keyedPaths } from '../../../../../data/keyed-paths.ts';
import { loadSnapshot } from '../../../../../data/snapshot.ts';
import { catalogueViews } from '../../../../../views/catalogue-views.ts';
import { guideParams } from '../../../../../views/guide/guide-page.ts';
import { kitGuideOf } from '../../../../../views/kit/kit-guide-file.ts';

export async function getStaticPaths() {
	const views = catalogueViews(await loadSnapshot());
	return keyedPaths(views.snapshot, guideParams(views), ({ id }) => kitGuideOf(id, views));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** What the guide says, for the kit and for everyone else. */
export const GET: APIRoute<Props> = async ({ props }) =>
	Response.json(kitGuideOf(props.id, catalogueViews(await loadSnapshot())));
