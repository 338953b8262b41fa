import type { APIRoute } from 'astro';
import { loadSnapshot } from '../../../data/snapshot.ts';
import { formFile } from '../../../views/form/form-file.ts';

export const GET: APIRoute = async () => Response.json(formFile('panduan', await loadSnapshot()));
