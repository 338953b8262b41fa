import { strToU8, zipSync, type Zippable } from 'fflate';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { targetOf, type PocketSite } from './pocket-address.ts';
import { pocketFiles } from './pocket-files.ts';
import { pocketHtml } from './pocket-html.ts';
import { pocketCss, pocketJson, pocketScript } from './pocket-text.ts';

/** Folder in the archive that holds everything. */
const folderName = 'etalase-saku';

/** What is packed already, and would not get smaller. */
const packed = /\.(?:webp|png|jpe?g|avif|woff2|pdf|docx|xlsx|pptx|od[stp]|zip|pagefind|pf_\w+)$/;

/** The earliest moment that an archive can name: the same files give the same bytes. */
const mtime = new Date(1980, 0, 1);

export interface Pocket {
	/** The archive. */
	readonly bytes: Uint8Array;
	readonly files: number;
	readonly pages: number;
	/** Bytes of all files when they are unpacked. */
	readonly unpacked: number;
}

/** What a reader of the pocket edition is told of the site it was made from. */
export interface PocketOrigin {
	readonly name: string;
	readonly address: string;
	/** The last day on which a record was reviewed, as ISO; undefined when no page says one. */
	readonly lastReview: string | undefined;
}

function latest(days: readonly string[]): string | undefined {
	return days.toSorted().at(-1);
}

function homeOf(folder: string): { readonly address: URL; readonly name: string } {
	const home = readFileSync(join(folder, 'index.html'), 'utf8');
	const [, address = ''] = /<link rel="canonical" href="([^"]+)"/.exec(home) ?? [];
	const [, name = ''] = /<meta property="og:site_name" content="([^"]*)"/.exec(home) ?? [];
	return { address: new URL(address), name: name.replaceAll('&amp;', '&').replaceAll('&quot;', '"') };
}

/** The address that a page shows or runs at once, `<img src>`, `<script src>`; links lead on and are not among them. */
const shown = /\ssrc="([^"]+)"/g;

/**
 * The whole catalogue as one archive that runs from any folder of a web server, made from the built site in `folder`.
 * `readMe` writes the text that is to be read first. Throws when there is no built site.
 */
export function makePocket(folder: string, readMe: (origin: PocketOrigin) => string): Pocket {
	if (!existsSync(join(folder, 'index.html'))) throw new Error(`There is no built site in ${folder}.`);
	const { address, name } = homeOf(folder);
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll(sep, '/'))
		.sort();
	const all: PocketSite = {
		origin: address.origin,
		base: address.pathname,
		files: new Set(files),
		kept: new Set(files),
	};
	const read = (file: string) => readFileSync(join(folder, file));
	const kept = pocketFiles(files, (file) =>
		file.endsWith('.html')
			? [...read(file).toString('utf8').matchAll(shown)].flatMap(
					([, src = '']) => targetOf(src, all)?.file ?? [],
				)
			: [],
	);
	const site: PocketSite = { ...all, kept };
	const days: string[] = [];
	const entries: Zippable = {};
	let unpacked = 0;
	let pages = 0;
	const add = (file: string, bytes: Uint8Array) => {
		entries[`${folderName}/${file}`] = [bytes, { mtime, level: packed.test(file) ? 0 : 9 }];
		unpacked += bytes.length;
	};
	for (const file of [...kept].sort()) {
		const bytes = read(file);
		const text = () => bytes.toString('utf8');
		if (file.startsWith('pagefind/')) add(file, bytes);
		else if (file.endsWith('.html')) {
			pages += 1;
			const [, day] = /<meta property="article:modified_time" content="([^"]+)"/.exec(text()) ?? [];
			if (day !== undefined) days.push(day);
			add(file, strToU8(pocketHtml(text(), file, site)));
		} else if (file.endsWith('.css')) add(file, strToU8(pocketCss(text(), file, site)));
		else if (file.endsWith('.js')) add(file, strToU8(pocketScript(text(), file, site)));
		else if (file.endsWith('.json')) add(file, strToU8(pocketJson(text(), file, site)));
		else add(file, bytes);
	}
	// Notepad shows lines of the other kind as one.
	const first = readMe({ name, address: address.href, lastReview: latest(days) }).replaceAll('\n', '\r\n');
	add('BUKA-DAHULU.txt', strToU8(`\ufeff${first}`));
	return { bytes: zipSync(entries), files: Object.keys(entries).length, pages, unpacked };
}
