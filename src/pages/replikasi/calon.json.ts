import type { APIRoute } from 'astro';
import { loadSnapshot } from '../../data/snapshot.ts';
import { encodeCandidates } from '../../domain/replication/candidate-codec.ts';
import { candidatesOf } from '../../domain/replication/candidate.ts';

/** All guides as the finder compares them in the browser. */
export const GET: APIRoute = async () => Response.json(encodeCandidates(candidatesOf(await loadSnapshot())));
