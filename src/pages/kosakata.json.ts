import type { APIRoute } from 'astro';
import { href } from '../components/href.ts';
import { loadSnapshot } from '../data/snapshot.ts';
import { searchVocabulary } from '../views/catalogue/search-vocabulary.ts';

export const GET: APIRoute = async () => Response.json(searchVocabulary(await loadSnapshot(), href));
