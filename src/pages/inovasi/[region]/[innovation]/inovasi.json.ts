import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { keyedPaths } from '../../../../data/keyed-paths.ts';
import { loadSnapshot } from '../../../../data/snapshot.ts';
import { catalogueViews } from '../../../../views/catalogue-views.ts';
import { innovationDocumentOf } from '../../../../views/open-data/innovation-document.ts';
import { innovationParams } from '../../../../views/record/innovation-page.ts';

export async function getStaticPaths() {
	const views = catalogueViews(await loadSnapshot());
	return keyedPaths(views.snapshot, innovationParams(views), ({ id }) => innovationDocumentOf(id, views));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** Everything that the page of the innovation says. */
export const GET: APIRoute<Props> = async ({ props }) => {
	const document = innovationDocumentOf(props.id, catalogueViews(await loadSnapshot()));
	return new Response(`${JSON.stringify(document, null, '\t')}\n`, {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	});
};
