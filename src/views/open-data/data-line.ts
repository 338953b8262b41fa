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

interface Shown {
	/** Everything on the page is a sample. */
	readonly samples?: boolean;
	/** The page shows some rows of the set only. */
	readonly part?: boolean;
	/** Samples stand on the page beside real records; they are not in the files. */
	readonly mixed?: boolean;
}

/** The whole set, called by what it is, so that nobody takes it for another part of the data than the page shows. */
export function dataLine(
	set: DatasetId,
	{ samples = false, part = false, mixed = false }: Shown = {},
): DataLine {
	const label = part ? text.all(datasetText[set].title) : text.page;
	return {
		label: mixed && !samples ? text.withoutSamples(label) : label,
		links: [
			...shownFormats.map((ending) => ({
				label: text.formats[ending],
				path: dataFilePath(set, ending, samples),
			})),
			{ label: text.dictionary, path: `${dictionaryPath}#${set}` },
		],
	};
}
