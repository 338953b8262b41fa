import type { APIRoute } from 'astro';
import { loadSnapshot } from '../../data/snapshot.ts';
import { rulesFile } from '../../views/index/index-files.ts';

export const GET: APIRoute = async () => Response.json(rulesFile(await loadSnapshot()));
