import { dataPath } from '../../domain/catalogue/data-address.ts';
import type { Snapshot } from '../../domain/catalogue/snapshot.ts';
import { openDataText as text } from '../copy/open-data.ts';
import type { StructuredData } from '../frame.ts';
import { datasetAnchor } from './data-catalogue.ts';
import { mediaTypes, type DataFile } from './data-file.ts';
import { fullAddress, stampOf } from './stamp.ts';

/** schema.org description of all sets of real data, for search engines that look for data. */
export function catalogueData(snapshot: Snapshot, files: readonly DataFile[]): StructuredData {
	const stamp = stampOf(snapshot);
	const publisher = { '@type': 'Organization', name: stamp.publisher };
	const shared = { license: stamp.licence.url, publisher, dateModified: stamp.asOf, inLanguage: 'id' };
	const sets = Map.groupBy(
		files.filter(({ filled, ending }) => !filled.samples && ending !== 'schema.json'),
		({ filled }) => filled.dataset,
	);
	return {
		'@type': 'DataCatalog',
		name: text.catalogueTitle(snapshot.site.name),
		description: text.description,
		url: dataPath,
		...shared,
		dataset: [...sets].map(([dataset, own]) => ({
			'@type': 'Dataset',
			name: dataset.title,
			description: dataset.description,
			url: fullAddress(stamp, datasetAnchor(dataset.id)),
			identifier: fullAddress(stamp, datasetAnchor(dataset.id)),
			creator: publisher,
			isAccessibleForFree: true,
			...shared,
			distribution: own.map(({ path, ending, bytes }) => ({
				'@type': 'DataDownload',
				encodingFormat: mediaTypes[ending],
				contentUrl: fullAddress(stamp, path),
				contentSize: `${String(bytes)} B`,
			})),
		})),
	};
}
