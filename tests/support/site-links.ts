import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltPage, BuiltSite } from './built-site.ts';
import { readTags, type Tag } from './html-tags.ts';

/** One address that a page or a stylesheet names. */
export interface Link {
	/** The file that names it. */
	readonly from: string;
	/** As written. */
	readonly address: string;
	/** True when a browser fetches it without being asked to: pictures, styles, scripts, fonts. */
	readonly fetched: boolean;
}

/** `rel` values with which a browser fetches, or connects to, the address of a `<link>`. */
const fetchedRelations =
	/^(?:stylesheet|preload|modulepreload|prefetch|preconnect|dns-prefetch|icon|apple-touch-icon|manifest|mask-icon)$/;

function addressesOfSet(set: string): readonly string[] {
	return set.split(',').flatMap((part) => part.trim().split(/\s+/).slice(0, 1));
}

function cssAddresses(css: string): readonly string[] {
	return [...css.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"']*))\s*\)/g)].map(
		([, double, single, bare]) => double ?? single ?? bare?.trim() ?? '',
	);
}

function linksOfTag(from: string, { name, attributes }: Tag): readonly Link[] {
	const relations = (attributes.get('rel') ?? '').split(/\s+/);
	const fetchedLink = name === 'link' && relations.some((relation) => fetchedRelations.test(relation));
	const property = attributes.get('property') ?? '';
	const named = [
		{ address: attributes.get('href'), fetched: fetchedLink || name === 'use' },
		{ address: attributes.get('src'), fetched: true },
		{ address: attributes.get('poster'), fetched: true },
		{ address: name === 'object' ? attributes.get('data') : undefined, fetched: true },
		{ address: attributes.get('action'), fetched: false },
		{ address: /^og:(?:url|image)$/.test(property) ? attributes.get('content') : undefined, fetched: false },
		...['srcset', 'imagesrcset'].flatMap((key) =>
			addressesOfSet(attributes.get(key) ?? '').map((address) => ({ address, fetched: true })),
		),
		...cssAddresses(attributes.get('style') ?? '').map((address) => ({ address, fetched: true })),
	];
	return named.flatMap(({ address, fetched }) =>
		address === undefined || address.startsWith('data:') ? [] : [{ from, address, fetched }],
	);
}

function linksOfCss(from: string, css: string): readonly Link[] {
	return cssAddresses(css)
		.filter((address) => address !== '' && !address.startsWith('data:'))
		.map((address) => ({ from, address, fetched: true }));
}

interface ReadPage {
	readonly page: BuiltPage;
	readonly links: readonly Link[];
	readonly ids: ReadonlySet<string>;
}

function readPage(site: BuiltSite, page: BuiltPage): ReadPage {
	// What stands in a template is filled in by a script before anyone can follow it.
	const html = readFileSync(join(site.folder, page.file), 'utf8').replace(
		/<template\b[\s\S]*?<\/template>/g,
		'',
	);
	const tags = readTags(html);
	const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css);
	return {
		page,
		links: [
			...tags.flatMap((tag) => linksOfTag(page.file, tag)),
			...styles.flatMap((css) => linksOfCss(page.file, css)),
		],
		ids: new Set(tags.flatMap(({ attributes }) => attributes.get('id') ?? [])),
	};
}

/** What is known of a site when a link is followed. */
interface Target {
	readonly site: BuiltSite;
	readonly files: ReadonlySet<string>;
	/** Ids of each page, by its file. */
	readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * A fragment in which a script of the page keeps its state: it has semicolons or slashes, which no id has, or names the
 * region whose form is opened.
 */
function isState(fragment: string, file: string): boolean {
	return /[;/]/.test(fragment) || /^usul\/\w+\/index\.html$/.test(file);
}

/** Why an address leads nowhere; undefined when it leads somewhere or out of the site. */
function problemWith(link: Link, { site, files, ids }: Target): string | undefined {
	const page = `${site.base}${link.from.replace(/(^|\/)index\.html$/, '$1')}`;
	// The scheme by which calendars subscribe to a file of a web site.
	const address = link.address.replace(/^webcal:/, new URL(site.origin).protocol);
	const url = URL.parse(address, new URL(page, site.origin));
	if (url === null) return 'is no address';
	if (!/^(?:https?|mailto|tel):$/.test(url.protocol)) return `has the scheme ${url.protocol}`;
	if (url.origin !== site.origin) return link.fetched ? 'is fetched from another site' : undefined;
	if (!url.pathname.startsWith(site.base)) return `lies outside the base ${site.base}`;
	const path = decodeURIComponent(url.pathname.slice(site.base.length));
	const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
	if (!files.has(file)) return 'leads nowhere';
	const id = decodeURIComponent(url.hash.slice(1));
	if (id === '' || id === 'top' || !file.endsWith('.html') || isState(id, file)) return undefined;
	return ids.get(file)?.has(id) === true ? undefined : `names an id that ${file} does not have`;
}

/**
 * Every address in a built site that leads nowhere, leaves the base, or makes a browser ask another site:
 * one sentence each, sorted and without repetition.
 */
export function brokenLinks(site: BuiltSite): readonly string[] {
	const pages = site.pages.map((page) => readPage(site, page));
	const styles = site.files
		.filter((file) => file.endsWith('.css') && !file.startsWith('pagefind/'))
		.flatMap((file) => linksOfCss(file, readFileSync(join(site.folder, file), 'utf8')));
	const target = {
		site,
		files: new Set(site.files),
		ids: new Map(pages.map(({ page, ids }) => [page.file, ids])),
	};
	const problems = [...pages.flatMap(({ links }) => links), ...styles].flatMap((link) => {
		const problem = problemWith(link, target);
		return problem === undefined ? [] : [`${link.from}: ${link.address} ${problem}`];
	});
	return [...new Set(problems)].sort();
}
