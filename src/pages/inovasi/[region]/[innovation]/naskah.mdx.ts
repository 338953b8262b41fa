import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { keyedPaths } from '../../../../data/keyed-paths.ts';
import { loadSnapshot } from '../../../../data/snapshot.ts';
import { sourceCopy, sourceDigest } from '../../../../ingest/source-copy.ts';

export async function getStaticPaths() {
	const snapshot = await loadSnapshot();
	const files = snapshot.innovations.map(({ regionId, slug, file }) => ({
		params: { region: regionId, innovation: slug },
		props: { file },
	}));
	return keyedPaths(snapshot, files, ({ file }) => sourceDigest(file));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The file of the innovation, byte for byte: what a form opens for correction. */
export const GET: APIRoute<Props> = ({ props }) =>
	new Response(sourceCopy(props.file), { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
