import { dataFilePath, dictionaryPath } from '../../domain/catalogue/data-address.ts';
import { dataLineText as text } from '../copy/open-data.ts';
import { datasetText } from '../copy/open-data-sets.ts';
import type { SiteLink } from '../frame.ts';

export type DatasetId = keyof typeof datasetText;

/** Where the data of a page is: one label, and a link for each format. */
export interface DataLine {
	readonly label: string;
	readonly links: readonly SiteLink[];
}

const shownFormats = ['csv', 'json', 'xlsx'] as const;

/** The whole set; `part` when the page shows some of its rows only, so that nobody takes one for the other. */
export function dataLine(set: DatasetId, samples: boolean, part = false): DataLine {
	return {
		label: part ? text.all(datasetText[set].title) : text.page,
		links: [
			...shownFormats.map((ending) => ({
				label: text.formats[ending],
				path: dataFilePath(set, ending, samples),
			})),
			{ label: text.dictionary, path: `${dictionaryPath}#${set}` },
		],
	};
}
