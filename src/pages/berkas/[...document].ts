import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { keyedPaths } from '../../data/keyed-paths.ts';
import { loadSnapshot } from '../../data/snapshot.ts';
import { publishedFiles } from '../../domain/catalogue/published-files.ts';
import { contentFolders } from '../../ingest/content-folder.ts';
import { documentCopy } from '../../ingest/published-file.ts';

export async function getStaticPaths() {
	const snapshot = await loadSnapshot();
	const documents = publishedFiles(snapshot).flatMap(({ path, address, width }) =>
		width === undefined ? [{ params: { document: address.slice('/berkas/'.length) }, props: { path } }] : [],
	);
	// The address holds the digest of the file: the same address is always the same document.
	return keyedPaths(snapshot, documents, (props) => props);
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) =>
	new Response(await documentCopy(contentFolders().folder, props.path));
