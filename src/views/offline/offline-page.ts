import { offlinePath } from '../../domain/catalogue/address.ts';
import type { Site } from '../../schema/site.ts';
import { provenanceText } from '../copy/chrome.ts';
import { offlineText as text } from '../copy/offline.ts';
import { fileProvenance, type Frame } from '../frame.ts';

/** The page about what is kept on the device; the list itself is made there. */
export function offlineFrame(site: Site): Frame {
	return {
		title: text.title,
		description: text.description,
		path: offlinePath,
		breadcrumbs: [{ label: text.title, path: offlinePath }],
		shareImage: '/kartu/situs.png',
		provenance: {
			...fileProvenance(site, 'pages/privasi.mdx', { sources: [] }),
			madeFrom: provenanceText.madeFromEditors,
		},
		sample: false,
		indexed: false,
		kind: 'website',
	};
}
