import { targetOf, wayTo, wayToFolder, type PocketSite } from './pocket-address.ts';

/** A style sheet whose addresses lead from its file to the others of the pocket edition. */
export function pocketCss(css: string, from: string, site: PocketSite): string {
	return css.replace(/url\((["']?)([^"')]+)\1\)/g, (whole, quote: string, address: string) => {
		const target = targetOf(address, site);
		return target === undefined ? whole : `url(${quote}${wayTo(target.file, from)}${target.rest}${quote})`;
	});
}

/**
 * A built script that finds the others beside it. Vite writes addresses of workers, and the start of those that it
 * loads ahead, with the base; everything else is relative already. Throws when an address is left that leads nowhere.
 */
export function pocketScript(script: string, from: string, site: PocketSite): string {
	const start = `${site.base}_astro/`;
	const out = script
		.replace(/(["'`])([^"'`\s]+)\1/g, (whole, quote: string, address: string) => {
			const target = address.startsWith(start) ? targetOf(address, site) : undefined;
			return target === undefined ? whole : `${quote}${wayTo(target.file, from)}${quote}`;
		})
		.replace(
			/(function\(\w+\)\{return)(["'`])([^"'`]*)\2\+/g,
			(whole, head: string, quote: string, base: string) =>
				base === site.base ? `${head}${quote}../${quote}+` : whole,
		);
	if (out.includes(start))
		throw new Error(`${from} names ${start}… in a way that the pocket edition does not know.`);
	return out;
}

/** JSON whose addresses are relative to the file (src/client/site-file.ts reads them). */
export function pocketJson(json: string, from: string, site: PocketSite): string {
	return JSON.stringify(
		JSON.parse(json, (_, value: unknown) => {
			// A lone slash is a sign of writing, not the address of the home page.
			const target = typeof value === 'string' && value.length > 1 ? targetOf(value, site) : undefined;
			if (target === undefined) return value;
			if (!target.kept) return site.origin + String(value);
			return (target.isFolder ? wayToFolder(target.file, from) : wayTo(target.file, from)) + target.rest;
		}),
	);
}
