import CMS, { type CmsConfig } from '@sveltia/cms';
import { z } from 'astro/zod';
import { cmsEntry, cmsFile } from '../../domain/writing/cms-file.ts';
import { begunCollections } from '../../schema/content-collection.ts';
import { cmsFormat } from '../../views/cms/cms-config.ts';

const entry = z.record(z.string(), z.unknown());

// Files are read and written as everywhere in this project, so that the web editor changes only what was changed.
for (const collection of begunCollections) {
	const { schema, file } = collection;
	CMS.registerCustomFormat(cmsFormat(collection), file.slice(file.lastIndexOf('.') + 1), {
		fromFile: (text) => cmsEntry(schema, text),
		toFile: (value) => cmsFile(schema, entry.parse(value)),
	});
}

const response = await fetch(new URL('kelola.json', document.baseURI));
const config = z.custom<CmsConfig>().parse(await response.json());
await CMS.init({ config });
