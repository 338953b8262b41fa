import type { APIRoute } from 'astro';
import { loadSnapshot } from '../data/snapshot.ts';
import { stampOf } from '../views/open-data/stamp.ts';
import { robotsText } from '../views/open-data/sitemap.ts';

/** Where robots find the list of pages. */
export const GET: APIRoute = async () => new Response(robotsText(stampOf(await loadSnapshot()).site));
