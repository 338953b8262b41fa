/** What is kept on a device, by how it is used. The Indonesian names are those that browsers show in their storage. */
export type Kept = 'halaman' | 'berkas-halaman' | 'gambar' | 'dokumen' | 'pencarian' | 'data';

export interface KeepingRule {
	/** `network-first`: the copy stands in only when the network fails. `cache-first`: the address never changes its content. */
	readonly strategy: 'network-first' | 'cache-first';
	/** The least recently used beyond this number go. */
	readonly entries: number;
	/** A copy that was not used for so long goes. */
	readonly days: number;
}

const page = { days: 60 } as const;
/** What pages are made of outlives them, so that a page that is still there never lacks its styles or pictures. */
const partOfPage = { strategy: 'cache-first', days: 2 * page.days } as const;

export const keepingRules: Readonly<Record<Kept, KeepingRule>> = {
	halaman: { strategy: 'network-first', entries: 300, ...page },
	'berkas-halaman': { ...partOfPage, entries: 600 },
	gambar: { ...partOfPage, entries: 900 },
	dokumen: { strategy: 'cache-first', entries: 40, ...page },
	pencarian: { strategy: 'cache-first', entries: 600, ...page },
	data: { strategy: 'network-first', entries: 200, ...page },
};

/** Larger answers are read, but not kept, in bytes: a phone has better things to do with its memory. */
export const largestKept = 10_000_000;

/** Kinds of which only one answers: parts of the site with a digest in their name come before the rest. */
const folders: readonly (readonly [start: RegExp, kept: Kept | undefined])[] = [
	[/^\/_astro\//, 'berkas-halaman'],
	[/^\/media\//, 'gambar'],
	[/^\/berkas\//, 'dokumen'],
	[/^\/pagefind\/(?:(?:fragment|index|filter)\/|[^/]+\.pf_meta$)/, 'pencarian'],
	[/^\/pagefind\//, 'data'],
	// Made for other sites; nobody reads them here.
	[/^\/(?:sematan|oembed|lencana|kartu|ikon|kelola)\//, undefined],
];

/**
 * How the answer at a path is kept; undefined for what is left to the network alone. The path is without the base and
 * without a query: `/inovasi/`.
 */
export function keptAs(path: string): Kept | undefined {
	const folder = folders.find(([start]) => start.test(path));
	if (folder !== undefined) return folder[1];
	const [file = ''] = /[^/]*$/.exec(path) ?? [];
	if (!file.includes('.')) return 'halaman';
	return /\.(?:json|csv|xlsx|ics)$/.test(file) ? 'data' : undefined;
}

/** The address under which an answer is kept: without a query, which may hold what a visitor was looking for. */
export function keptAddress(address: string, kept: Kept): string {
	const { origin, pathname } = new URL(address);
	return origin + (kept === 'halaman' && !pathname.endsWith('/') ? `${pathname}/` : pathname);
}

const prefix = (base: string) => `etalase ${base} `;

/** Name of the store of one kind. Sites below another path of the same host have stores of their own. */
export function storeName(base: string, kept: Kept): string {
	return prefix(base) + kept;
}

/** Name of the store for the page that works without a network; a new version of it gets a new store. */
export function shellName(base: string, version: string): string {
	return `${prefix(base)}cangkang ${version}`;
}

/** Whether a store is of another version of the shell than this one. */
export function isOldShell(name: string, base: string, version: string): boolean {
	return name.startsWith(shellName(base, '')) && name !== shellName(base, version);
}

/** Whether a store belongs to the site below `base`. */
export function isStoreOf(name: string, base: string): boolean {
	return name.startsWith(prefix(base));
}

/** Header of a kept answer: the moment at which it was kept, as ISO 8601. */
export const keptOnHeader = 'x-etalase-disimpan';

/** Header of a kept page: its title, as in an address. */
export const titleHeader = 'x-etalase-judul';

/** Channel on which the worker tells the pages that a part of the search index cannot be had. */
export const missingPartsChannel = 'etalase bagian pencarian tidak ada';

const entities: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	'#39': "'",
	'#x27': "'",
};

/** The title of a page's HTML, as text and without the name of the site; empty when it says none. */
export function titleOf(html: string): string {
	const [, title = ''] = /<meta property="og:title" content="([^"]*)"/.exec(html) ?? [];
	return title.replace(/&(#?\w+);/g, (whole, name: string) => entities[name.toLowerCase()] ?? whole);
}
