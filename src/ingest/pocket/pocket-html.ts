import { createHash } from 'node:crypto';
import { targetOf, wayTo, wayToFolder, type PocketSite } from './pocket-address.ts';
import { pocketCss } from './pocket-text.ts';

const parts =
	/(<style\b[^>]*>)([\s\S]*?)(<\/style>)|(<script\b[^>]*>)([\s\S]*?)(<\/script>)|<!--[\s\S]*?-->|<[a-z][^\s/>]*(?:\s+[^\s"'>/=]+(?:="[^"]*")?)*\s*\/?>/gi;
const attribute = /\s([^\s"'<>/=]+)="([^"]*)"/g;

/** Belongs to the published site alone: what installs it, and what works offline. */
const ofPublishedSite = /^<link\b[^>]*\brel="(?:manifest|apple-touch-icon)"/;

function digest(text: string): string {
	return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** An address as it stands in an attribute; undefined when the attribute is better left out. */
function pocketValue(name: string, value: string, from: string, site: PocketSite): string | undefined {
	const target = targetOf(value.replaceAll('&amp;', '&'), site);
	if (target === undefined) return value;
	const rest = target.rest.replaceAll('&', '&amp;');
	const isData = name.startsWith('data-');
	// What is left out can still be read where it is published; no script has a use for that.
	if (!target.kept) return isData ? undefined : site.origin + value;
	// Links name the file: then they lead on also where no server answers for a folder.
	return (isData && target.isFolder ? wayToFolder(target.file, from) : wayTo(target.file, from)) + rest;
}

function pocketTag(tag: string, from: string, site: PocketSite): string {
	if (ofPublishedSite.test(tag)) return '';
	// The canonical address, and what is said to other sites, stay those of the published site.
	if (/^<meta\b/i.test(tag)) return tag;
	return tag.replace(attribute, (whole, name: string, value: string) => {
		if (/srcset$/i.test(name)) {
			const set = value.split(',').map((one) => {
				const [address = '', ...size] = one.trim().split(/\s+/);
				return [pocketValue(name, address, from, site) ?? '', ...size].join(' ');
			});
			return ` ${name}="${set.join(', ')}"`;
		}
		if (!/^(?:href|src|action|poster|data-.+)$/i.test(name)) return whole;
		const own = pocketValue(name, value, from, site);
		return own === undefined ? '' : ` ${name}="${own}"`;
	});
}

/**
 * A page whose addresses lead from its file to the others of the pocket edition. What is not in it is linked to where
 * it is published. The content security policy allows the changed styles by their new digests.
 */
export function pocketHtml(html: string, from: string, site: PocketSite): string {
	const changed = new Map<string, string>();
	const out = html.replace(
		parts,
		(
			whole,
			style?: string,
			css?: string,
			endStyle?: string,
			script?: string,
			code?: string,
			endScript?: string,
		) => {
			if (style !== undefined && css !== undefined) {
				const own = pocketCss(css, from, site);
				if (own !== css) changed.set(digest(css), digest(own));
				return `${style}${own}${endStyle ?? ''}`;
			}
			if (script !== undefined) return `${pocketTag(script, from, site)}${code ?? ''}${endScript ?? ''}`;
			return whole.startsWith('<!--') ? whole : pocketTag(whole, from, site);
		},
	);
	return out.replace(/sha256-[A-Za-z0-9+/]+=*/g, (old) => changed.get(old) ?? old);
}
