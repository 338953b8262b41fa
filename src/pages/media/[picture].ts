import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { keyedPaths } from '../../data/keyed-paths.ts';
import { loadSnapshot } from '../../data/snapshot.ts';
import { publishedFiles } from '../../domain/catalogue/published-files.ts';
import { contentFolders } from '../../ingest/content-folder.ts';
import { pictureCopy } from '../../ingest/published-file.ts';

export async function getStaticPaths() {
	const snapshot = await loadSnapshot();
	const pictures = publishedFiles(snapshot).flatMap(({ path, address, width }) =>
		width === undefined
			? []
			: [{ params: { picture: address.slice('/media/'.length) }, props: { path, width } }],
	);
	// The address holds the digest of the file: the same address is always the same picture.
	return keyedPaths(snapshot, pictures, (props) => props);
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) =>
	new Response(await pictureCopy(contentFolders().folder, props.path, props.width), {
		headers: { 'Content-Type': 'image/webp' },
	});
