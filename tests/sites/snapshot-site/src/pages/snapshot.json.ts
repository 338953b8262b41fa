import { loadSnapshot } from '../../../../../src/data/snapshot.ts';

/** What the pages of a site get, as a file that a test can read. */
export async function GET(): Promise<Response> {
	return Response.json(await loadSnapshot());
}
