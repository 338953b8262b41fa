import type { Snapshot } from '../../domain/catalogue/snapshot.ts';
import { joinBase } from '../../domain/catalogue/address.ts';
import { acceptsWriting } from '../../domain/catalogue/dormancy.ts';
import type { Site } from '../../schema/site.ts';

import { cmsText as text } from '../copy/cms.ts';
import { xmlText } from '../open-data/xml-text.ts';
import { cmsForge } from './cms-backend.ts';
import { cmsConfig } from './cms-config.ts';

/** Address of the page for editing in the browser. */
export const cmsPath = '/kelola/';

/** Whether the page for editing is published: only where the site asks for it and is still looked after. */
export function hasCms(site: Pick<Site, 'editor' | 'dormant'>): boolean {
	return site.editor?.cms === true && acceptsWriting(site);
}

/**
 * The policy of this page alone: it talks to the forge, shows pictures of its accounts and of records, and its
 * components set styles on elements. Scripts are the site's own, as everywhere.
 */
function policyOf(site: Site): string {
	const { connects } = cmsForge(site);
	return [
		"default-src 'none'",
		"script-src 'self' 'wasm-unsafe-eval'",
		"style-src 'self' 'unsafe-inline'",
		"img-src 'self' data: blob: https:",
		"media-src 'self' blob:",
		"font-src 'self' data:",
		`connect-src 'self' blob: data: ${connects.join(' ')}`,
		"worker-src 'self' blob:",
		"manifest-src 'self'",
		"base-uri 'none'",
		"form-action 'none'",
		"object-src 'none'",
	].join('; ');
}

/** The page and the configuration that its script, `kelola.js` beside it, reads. */
export function cmsFiles(snapshot: Snapshot, base: string): ReadonlyMap<string, string> {
	const { site } = snapshot;
	const proposals = joinBase(base, '/usul/');
	const page = `<!doctype html>
<html lang="id">
	<head>
		<meta charset="utf-8" />
		<meta http-equiv="Content-Security-Policy" content="${xmlText(policyOf(site))}" />
		<meta name="viewport" content="width=device-width, initial-scale=1" />
		<meta name="robots" content="noindex" />
		<meta name="referrer" content="no-referrer" />
		<title>${xmlText(text.title(site.name))}</title>
	</head>
	<body>
		<noscript><p>${text.needsScript} <a href="${xmlText(proposals)}">${text.proposals}</a>.</p></noscript>
		<script type="module" src="kelola.js"></script>
	</body>
</html>
`;
	return new Map([
		['index.html', page],
		['kelola.json', `${JSON.stringify(cmsConfig(snapshot))}\n`],
	]);
}
