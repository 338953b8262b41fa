import { dataPath } from '../../domain/catalogue/data-address.ts';
import type { Snapshot } from '../../domain/catalogue/snapshot.ts';
import { openDataText as text } from '../copy/open-data.ts';
import type { DataFile } from './data-file.ts';
import { fullAddress, publishedStamp, stampOf } from './stamp.ts';
import { tableSchema } from './table-schema.ts';

/** `CC BY 4.0` as the id that Data Package asks for: `CC-BY-4.0`. */
function licenceId(name: string): string {
	return name.replace(/[^-a-zA-Z0-9._]+/g, '-');
}

/** `datapackage.json` (Data Package version 2): every CSV with its size, its digest and its Table Schema. */
export function dataPackage(snapshot: Snapshot, files: readonly DataFile[]) {
	const stamp = stampOf(snapshot);
	const { publisher } = snapshot.site;
	return {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: 'etalase-inovasi',
		id: fullAddress(stamp, dataPath),
		title: text.catalogueTitle(snapshot.site.name),
		description: text.lead,
		homepage: fullAddress(stamp, dataPath),
		version: stamp.asOf,
		created: `${stamp.asOf}T00:00:00Z`,
		keywords: text.keywords,
		licenses: [{ name: licenceId(stamp.licence.name), title: stamp.licence.name, path: stamp.licence.url }],
		contributors: [
			{
				title: publisher.name,
				roles: ['publisher'],
				...(publisher.url === undefined ? {} : { path: publisher.url }),
			},
		],
		...publishedStamp(stamp),
		resources: files
			.filter(({ ending, filled }) => ending === 'csv' && !filled.samples)
			.map(({ filled: { dataset }, bytes, sha256, path }) => ({
				name: dataset.id,
				type: 'table',
				path: path.slice(dataPath.length),
				title: dataset.title,
				description: dataset.description,
				format: 'csv',
				mediatype: 'text/csv',
				encoding: 'utf-8',
				bytes,
				hash: `sha256:${sha256}`,
				schema: tableSchema(dataset),
			})),
	};
}
