import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** One page of a built site. */
export interface BuiltPage {
	/** Path of the file inside the built folder, `inovasi/index.html`. */
	readonly file: string;
	/** Address without the base, `/inovasi/`. */
	readonly path: string;
	/** Size of the HTML in bytes. */
	readonly bytes: number;
}

/** A built site as it lies on disk. */
export interface BuiltSite {
	readonly folder: string;
	/** Where the site expects to be published, `https://etalase.example`. */
	readonly origin: string;
	/** Path under which the site expects to be served, `/` or `/etalase/`. */
	readonly base: string;
	/** All files, relative to the folder, with forward slashes, sorted. */
	readonly files: readonly string[];
	readonly pages: readonly BuiltPage[];
}

function pagePath(file: string): string {
	return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** What the home page gives as its own address: origin and base of the whole site. */
function homeAddress(home: string): URL {
	const [, address] = /<link[^>]*\brel="canonical"[^>]*\bhref="([^"]+)"/.exec(home) ?? [];
	if (address === undefined)
		throw new Error('The home page has no canonical address: the base is not known.');
	return new URL(address);
}

/** Reads what a build has written. Throws when there is no built site in the folder. */
export function readBuiltSite(folder: string): BuiltSite {
	const home = join(folder, 'index.html');
	if (!existsSync(home)) throw new Error(`There is no built site in ${folder}. Run \`npm run build\` first.`);
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll(sep, '/'))
		.sort();
	const pages = files
		.filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/'))
		.map((file) => ({ file, path: pagePath(file), bytes: statSync(join(folder, file)).size }));
	const { origin, pathname } = homeAddress(readFileSync(home, 'utf8'));
	return { folder, origin, base: pathname, files, pages };
}
