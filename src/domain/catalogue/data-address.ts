// Addresses of the open data. Like all site paths they have no base: it is added once, in `joinBase`.

/** Open data: what there is, and how to take it. */
export const dataPath = '/data/';

/** What every column of the open data and every key of the content files means. */
export const dictionaryPath = `${dataPath}kamus/`;

/** The same for the keys of the content files. */
export const contentDictionaryPath = `${dictionaryPath}berkas/`;

/** Endings of the files of one set: a table for programs, one for people, and the schema of the JSON. */
export const dataEndings = ['csv', 'json', 'xlsx', 'schema.json'] as const;

export type DataEnding = (typeof dataEndings)[number];

/** One set of the open data in one format; samples lie apart. */
export function dataFilePath(set: string, ending: DataEnding, samples = false): string {
	return `${dataPath}${samples ? 'contoh/' : ''}${set}.${ending}`;
}

/** All sets as one Data Package. */
export const dataPackagePath = `${dataPath}datapackage.json`;

/** All sets as a DCAT catalogue. */
export const dataCataloguePath = `${dataPath}katalog.jsonld`;

/** Feeds of what is new, changed, stopped or removed. */
export const feedsPath = `${dataPath}umpan/`;

/** A feed without its ending, for the whole site, one region or one affair. */
export function feedPath(scope: FeedScope): string {
	switch (scope.kind) {
		case 'situs':
			return `${feedsPath}perubahan`;
		case 'daerah':
		case 'urusan':
			return `${feedsPath}${scope.kind}/${scope.id}`;
		default:
			return scope satisfies never;
	}
}

/** What a feed is about. */
export type FeedScope =
	{ readonly kind: 'situs' } | { readonly kind: 'daerah' | 'urusan'; readonly id: string };

/** JSON Schema of the files of a content collection. */
export function contentSchemaPath(collection: string): string {
	return `${dataPath}skema/${collection}.json`;
}

/** A file of a content collection to copy and fill; `name` has its ending. */
export function contentTemplatePath(name: string): string {
	return `${dataPath}templat/${name}`;
}
