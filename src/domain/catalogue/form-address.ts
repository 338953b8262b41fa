import type { ContentCollectionId } from '../../schema/content-collection.ts';
import { guideSourcePath, innovationSourcePath, replicationSourcePath } from './source-address.ts';

/** Kinds of records that have a form; the ids of their collections. */
export const formKinds = [
	'inovasi',
	'panduan',
	'replikasi',
] as const satisfies readonly ContentCollectionId[];

export type FormKind = (typeof formKinds)[number];

/** What can be proposed, and what was begun on this device. */
export const proposalsPath = '/usul/';

/** The form of one kind; `#<region>` begins a record of a region, `#<region>/<record>` opens one for correction. */
export function formPath(kind: FormKind): string {
	return `${proposalsPath}${kind}/`;
}

/** What the form of one kind asks, as JSON. */
export function formFilePath(kind: FormKind): string {
	return `${formPath(kind)}formulir.json`;
}

/** What a form needs to know of one region, as JSON. */
export function formRegionPath(regionId: string): string {
	return `${proposalsPath}daerah/${regionId}.json`;
}

const sourcePaths = {
	inovasi: innovationSourcePath,
	panduan: guideSourcePath,
	replikasi: replicationSourcePath,
} as const;

/** The published source of a record from its id, `<region>/<record>`. */
export function sourcePathOf(kind: FormKind, id: string): string {
	return sourcePaths[kind](id);
}

const folders = { inovasi: 'innovations', panduan: 'guides', replikasi: 'replications' } as const;

/** The content file of a record, relative to the content folder. */
export function contentFileOf(kind: FormKind, id: string): string {
	return `${folders[kind]}/${id}.${kind === 'replikasi' ? 'yaml' : 'mdx'}`;
}
