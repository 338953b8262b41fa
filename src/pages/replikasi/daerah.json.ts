import type { APIRoute } from 'astro';
import { loadSnapshot } from '../../data/snapshot.ts';
import { regionFile } from '../../views/profile/region-file.ts';

export const GET: APIRoute = async () => Response.json(regionFile(await loadSnapshot()));
