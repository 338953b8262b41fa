import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { dataFiles } from '../../components/open-data/data-files.ts';
import { keyedPaths } from '../../data/keyed-paths.ts';
import { loadSnapshot } from '../../data/snapshot.ts';
import { dataPath } from '../../domain/catalogue/data-address.ts';
import { mediaTypes } from '../../views/open-data/data-file.ts';

async function filesByPath() {
	return new Map((await dataFiles(await loadSnapshot())).map((file) => [file.path, file]));
}

export async function getStaticPaths() {
	const files = await filesByPath();
	const items = [...files.keys()].map((path) => ({
		params: { file: path.slice(dataPath.length) },
		props: { path },
	}));
	return keyedPaths(await loadSnapshot(), items, ({ path }) => files.get(path)?.sha256);
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) => {
	const file = (await filesByPath()).get(props.path);
	if (file === undefined) throw new Error(`There is no data file ${props.path}.`);
	return new Response(file.content, { headers: { 'Content-Type': mediaTypes[file.ending] } });
};
