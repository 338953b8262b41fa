import type { APIRoute } from 'astro';
import { href } from '../components/href.ts';
import { paperColours } from '../components/paper-colours.ts';
import { loadSnapshot } from '../data/snapshot.ts';
import { appManifest } from '../views/offline/app-manifest.ts';

export const GET: APIRoute = async () => {
	const { site } = await loadSnapshot();
	const manifest = appManifest(site, href, { paper: paperColours().light });
	return Response.json(manifest, { headers: { 'Content-Type': 'application/manifest+json' } });
};
