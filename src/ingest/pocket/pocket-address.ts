import { posix } from 'node:path';

/** What of the built site the pocket edition holds, and where both expect to be found. */
export interface PocketSite {
	/** Where the site is published, `https://etalase.example`. */
	readonly origin: string;
	/** `/` or `/etalase/`. */
	readonly base: string;
	/** Files of the built site, relative to its folder. */
	readonly files: ReadonlySet<string>;
	/** Those that the pocket edition holds. */
	readonly kept: ReadonlySet<string>;
}

/** What an address of the site leads to. */
export interface Target {
	/** A file of the built site. */
	readonly file: string;
	/** True for the address of a folder, which its `index.html` answers. */
	readonly isFolder: boolean;
	/** Query and fragment as written. */
	readonly rest: string;
	readonly kept: boolean;
}

/** The file that an address with the base leads to; undefined for anything else, also for text that looks like one. */
export function targetOf(address: string, { base, files, kept }: PocketSite): Target | undefined {
	if (!address.startsWith(base) || address.startsWith('//')) return undefined;
	const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address.slice(base.length)) ?? [];
	const isFolder = path === '' || path.endsWith('/');
	const file = isFolder ? `${path}index.html` : path;
	return files.has(file) ? { file, isFolder, rest, kept: kept.has(file) } : undefined;
}

/** The way from one file to another, always with a dot first: `../../inovasi/index.html`, `./index.html`. */
export function wayTo(file: string, from: string): string {
	const way = posix.relative(posix.dirname(from), file);
	return way.startsWith('.') ? way : `./${way}`;
}

/** The same for the folder of an `index.html`, with its last slash, as scripts want it: `../../`, `./`. */
export function wayToFolder(file: string, from: string): string {
	return wayTo(file, from).replace(/index\.html$/, '');
}
