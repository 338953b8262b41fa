import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { byCodePoint } from '../domain/catalogue/order.ts';
import { missingSharedParts } from './content-folder.ts';

/** The files of the content, by path relative to the content folder with forward slashes, in a fixed order. */
export interface FileList {
	/** Absolute path of each regular file. */
	readonly files: ReadonlyMap<string, string>;
	/** Symbolic links and other special files: never followed, because they can lead out of the folder. */
	readonly special: readonly string[];
}

/** The list with the files of other places in the stead of its own, and besides them, by their path in the content. */
export function withReplaced(list: FileList, replaced: ReadonlyMap<string, string>): FileList {
	const files = [...new Map([...list.files, ...replaced])];
	return { ...list, files: new Map(files.sort(([first], [second]) => byCodePoint(first, second))) };
}

/** Lists the content folder, with the shared parts that it leaves out taken from the product's own folder. */
export function listFiles(folder: string, fallbackFolder?: string): FileList {
	const found: [path: string, absolute: string][] = [];
	const special: string[] = [];
	const roots: [prefix: string, absolute: string][] = [['', folder]];
	if (fallbackFolder !== undefined && fallbackFolder !== folder) {
		for (const part of missingSharedParts(folder)) roots.push([`${part}/`, join(fallbackFolder, part)]);
	}
	const pending = roots.filter(([, absolute]) => existsSync(absolute));
	for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
		const [prefix, absolute] = next;
		for (const entry of readdirSync(absolute, { withFileTypes: true })) {
			const path = `${prefix}${entry.name}`;
			const place = join(absolute, entry.name);
			if (entry.isDirectory()) {
				if (!entry.name.startsWith('.')) pending.push([`${path}/`, place]);
			} else if (entry.isFile()) found.push([path, place]);
			else special.push(path);
		}
	}
	found.sort(([first], [second]) => byCodePoint(first, second));
	return { files: new Map(found), special: special.toSorted(byCodePoint) };
}
