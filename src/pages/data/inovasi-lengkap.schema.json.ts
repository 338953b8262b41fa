import type { APIRoute } from 'astro';
import { loadSnapshot } from '../../data/snapshot.ts';
import { innovationDocumentJsonSchema } from '../../schema/open-data/innovation-document.ts';
import { innovationSchemaPath } from '../../views/open-data/innovation-document.ts';
import { fullAddress, stampOf } from '../../views/open-data/stamp.ts';

/** JSON Schema of the `inovasi.json` beside each innovation. */
export const GET: APIRoute = async () => {
	const address = fullAddress(stampOf(await loadSnapshot()), innovationSchemaPath);
	return new Response(`${JSON.stringify(innovationDocumentJsonSchema(address), null, '\t')}\n`, {
		headers: { 'Content-Type': 'application/schema+json' },
	});
};
