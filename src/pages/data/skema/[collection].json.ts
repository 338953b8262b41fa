import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { keyedPaths } from '../../../data/keyed-paths.ts';
import { loadSnapshot } from '../../../data/snapshot.ts';
import { contentCollections } from '../../../schema/content-collection.ts';
import { schemaFile } from '../../../views/authoring/authoring-files.ts';

export async function getStaticPaths() {
	const items = contentCollections.map((collection) => ({
		params: { collection: collection.id },
		props: { text: schemaFile(collection) },
	}));
	return keyedPaths(await loadSnapshot(), items, ({ text }) => text);
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** JSON Schema of the files of one content collection. */
export const GET: APIRoute<Props> = ({ props }) =>
	new Response(props.text, { headers: { 'Content-Type': 'application/schema+json' } });
