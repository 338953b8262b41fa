import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { keyedPaths } from '../../../data/keyed-paths.ts';
import { loadSnapshot } from '../../../data/snapshot.ts';
import { jsonFeedOf } from '../../../views/open-data/feed-formats.ts';
import { feedOf, feedParams } from '../../../views/open-data/feed.ts';

export async function getStaticPaths() {
	const snapshot = await loadSnapshot();
	return keyedPaths(snapshot, feedParams(snapshot), ({ scope }) => feedOf(scope, snapshot));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** What changed, as JSON Feed 1.1. */
export const GET: APIRoute<Props> = async ({ props }) =>
	new Response(jsonFeedOf(feedOf(props.scope, await loadSnapshot())), {
		headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
	});
