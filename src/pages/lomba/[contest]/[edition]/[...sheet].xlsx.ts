import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { keyedPaths } from '../../../../data/keyed-paths.ts';
import { loadSnapshot } from '../../../../data/snapshot.ts';
import { xlsxFile } from '../../../../office/xlsx-file.ts';
import { catalogueViews } from '../../../../views/catalogue-views.ts';
import { entrySheetParams, entryWorkbookOf } from '../../../../views/contest/entry-sheets.ts';

export async function getStaticPaths() {
	const views = catalogueViews(await loadSnapshot());
	return keyedPaths(views.snapshot, entrySheetParams(views), ({ id, innovation }) =>
		entryWorkbookOf(id, innovation, views),
	);
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) => {
	const views = catalogueViews(await loadSnapshot());
	const file = await xlsxFile(entryWorkbookOf(props.id, props.innovation, views));
	return new Response(file, {
		headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
	});
};
