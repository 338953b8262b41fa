import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { keyedPaths } from '../../data/keyed-paths.ts';
import { loadSnapshot } from '../../data/snapshot.ts';
import { catalogueViews } from '../../views/catalogue-views.ts';
import { badgeOf, badgeParams } from '../../views/embed/badge.ts';
import { drawBadge } from '../../views/embed/draw-badge.ts';

export async function getStaticPaths() {
	const views = catalogueViews(await loadSnapshot());
	return keyedPaths(views.snapshot, badgeParams(views), (subject) => badgeOf(subject, views));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) => {
	const { svg } = drawBadge(badgeOf(props, catalogueViews(await loadSnapshot())));
	return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
