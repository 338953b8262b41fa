import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { href } from '../../../../components/href.ts';
import { keyedPaths } from '../../../../data/keyed-paths.ts';
import { loadSnapshot } from '../../../../data/snapshot.ts';
import { catalogueViews } from '../../../../views/catalogue-views.ts';
import { comparedInnovationOf } from '../../../../views/compare/compared-innovation.ts';
import { innovationParams } from '../../../../views/record/innovation-page.ts';

export async function getStaticPaths() {
	const views = catalogueViews(await loadSnapshot());
	return keyedPaths(views.snapshot, innovationParams(views), ({ id }) =>
		comparedInnovationOf(id, views, href),
	);
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** What the comparison shows of one innovation. */
export const GET: APIRoute<Props> = async ({ props }) =>
	Response.json(comparedInnovationOf(props.id, catalogueViews(await loadSnapshot()), href));
