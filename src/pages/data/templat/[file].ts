import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { keyedPaths } from '../../../data/keyed-paths.ts';
import { loadSnapshot } from '../../../data/snapshot.ts';
import { begunCollections } from '../../../schema/content-collection.ts';
import { templateName, templateOf } from '../../../views/authoring/template.ts';

export async function getStaticPaths() {
	const items = begunCollections.map((collection) => ({
		params: { file: templateName(collection) },
		props: { text: templateOf(collection) },
	}));
	return keyedPaths(await loadSnapshot(), items, ({ text }) => text);
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** A content file to copy and fill. */
export const GET: APIRoute<Props> = ({ props }) =>
	new Response(props.text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
