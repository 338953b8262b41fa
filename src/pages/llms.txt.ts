import type { APIRoute } from 'astro';
import { loadSnapshot } from '../data/snapshot.ts';
import { llmsFile } from '../views/open-data/llms.ts';

/** What language models should know before they read or quote the site. */
export const GET: APIRoute = async () => new Response(llmsFile(await loadSnapshot()));
