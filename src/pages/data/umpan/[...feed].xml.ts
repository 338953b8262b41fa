import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { keyedPaths } from '../../../data/keyed-paths.ts';
import { loadSnapshot } from '../../../data/snapshot.ts';
import { rssOf } from '../../../views/open-data/feed-formats.ts';
import { feedOf, feedParams } from '../../../views/open-data/feed.ts';

export async function getStaticPaths() {
	const snapshot = await loadSnapshot();
	return keyedPaths(snapshot, feedParams(snapshot), ({ scope }) => feedOf(scope, snapshot));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** What changed, as RSS 2.0. */
export const GET: APIRoute<Props> = async ({ props }) =>
	new Response(rssOf(feedOf(props.scope, await loadSnapshot())), {
		headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
	});
