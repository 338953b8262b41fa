import { agendaPath, appIconPath, replicationPath } from '../../domain/catalogue/address.ts';
import type { Site } from '../../schema/site.ts';
import { chrome } from '../copy/chrome.ts';

/** Icons of the installed app: side in pixels, and the share of the side that the picture takes. */
export const appIcons = [
	{ name: '192', size: 192, share: 1, purpose: 'any' },
	{ name: '512', size: 512, share: 1, purpose: 'any' },
	// A device cuts a maskable icon to its own shape: only a circle of 80 % of the side is always seen.
	{ name: '512-luas', size: 512, share: 0.8, purpose: 'maskable' },
	// Apple rounds the corners itself.
	{ name: 'apel', size: 180, share: 0.9, purpose: 'apple' },
] as const;

/**
 * The web app manifest (https://www.w3.org/TR/appmanifest/). `toHref` adds the base, `colours` are those of the light
 * theme: a manifest has only one.
 */
export function appManifest(
	site: Site,
	toHref: (path: string) => string,
	colours: { readonly paper: string },
) {
	const start = toHref('/');
	return {
		id: start,
		name: site.name,
		short_name: site.name,
		description: site.tagline,
		lang: 'id',
		dir: 'ltr',
		start_url: start,
		scope: start,
		display: 'standalone',
		// Where a device has it: with a way back and the address, which is there to be shared.
		display_override: ['minimal-ui', 'standalone'],
		theme_color: colours.paper,
		background_color: colours.paper,
		categories: ['government', 'education'],
		icons: appIcons
			.filter(({ purpose }) => purpose !== 'apple')
			.map(({ name, size, purpose }) => ({
				src: toHref(appIconPath(name)),
				sizes: `${String(size)}x${String(size)}`,
				type: 'image/png',
				purpose,
			})),
		shortcuts: [
			{ name: chrome.search, url: toHref('/inovasi/') },
			{ name: chrome.navigation.replication, url: toHref(replicationPath) },
			{ name: chrome.navigation.agenda, url: toHref(agendaPath) },
		],
	};
}
