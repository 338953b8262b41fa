import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { contentCollections, schemaFilePath } from '../schema/content-collection.ts';
import type { ContentFolders } from './content-folder.ts';
import { listFiles } from './file-list.ts';
import { contentText, writeContentFile } from './write-content-file.ts';

/** Where Astro's language server looks for schemas of front matter, in the folder that the editor has open. */
const schemaFolder = '.astro/collections';

/** The kinds of files that have front matter, and the folder of the content in which they lie. */
const kinds = contentCollections
	.filter(({ file }) => file.endsWith('.mdx'))
	.map((collection) => ({
		name: collection.id,
		folder: collection.file.slice(0, collection.file.indexOf('/') + 1),
		schema: schemaFilePath(collection),
	}));

/** A file as the language server knows it: its address in plain letters and lower case, also of `C:\Data Kita\`. */
function addressOf(path: string): string {
	return decodeURIComponent(pathToFileURL(path).href).toLowerCase();
}

/** The kind of each file with front matter, by address. The product's own content is named whatever else is read. */
function entriesOf({ folder, fallback }: ContentFolders): Readonly<Record<string, string>> {
	const files = [...new Set([fallback, folder])].flatMap((each) => [...listFiles(each).files]);
	return Object.fromEntries(
		files.flatMap(([path, absolute]) => {
			if (!path.endsWith('.mdx')) return [];
			const kind = kinds.find((one) => path.startsWith(one.folder));
			return kind === undefined ? [] : [[addressOf(absolute), kind.name]];
		}),
	);
}

/**
 * Writes what Astro's language server needs to complete, explain and check the front matter of the content files:
 * copies of `docs/schemas/` and an index of the files. Astro would write them for collections that are files; ours are
 * whole records. It writes schemas under names of its own beside these and leaves them alone. Returns the paths, in
 * the project, of what had to be written: none when all is as it should be, or when the folder cannot be written,
 * because nothing but the comfort of an editor depends on it.
 */
export function writeFrontMatterSchemas(project: string, folders: ContentFolders): readonly string[] {
	const folder = join(project, schemaFolder);
	try {
		const known = kinds.flatMap(({ name, schema }) => {
			const text = contentText(project, schema);
			return text === undefined ? [] : [{ name, text }];
		});
		if (known.length === 0) return [];
		const index = {
			collections: known.map(({ name }) => ({ hasSchema: true, name })),
			entries: entriesOf(folders),
		};
		const files = [
			...known.map(({ name, text }) => ({ file: `${name}.schema.json`, text })),
			// Last: editors read the schemas anew when the index changes.
			{ file: 'collections.json', text: `${JSON.stringify(index, null, '\t')}\n` },
		];
		return files.flatMap(({ file, text }) => {
			if (contentText(folder, file) === text) return [];
			writeContentFile(folder, { file, text, replaces: true });
			return [relative(project, join(folder, file))];
		});
	} catch {
		return [];
	}
}
