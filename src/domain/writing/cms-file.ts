import type { z } from 'astro/zod';
import { inputJsonSchema, schemaNode } from '../../schema/json-schema.ts';
import { cmsDataOf, contentDataOf } from './cms-data.ts';
import { changedText, dataAndProse, recordText, writtenYaml } from './content-text.ts';
import { isGroup } from './same.ts';

/** Keys of the web editor beside those of the schema: the prose, and the file as it was before. */
export const cmsKeys = { prose: 'body', before: '_naskah' } as const;

/** What the web editor shows of a content file. */
export function cmsEntry(schema: z.ZodType, text: string): Readonly<Record<string, unknown>> {
	const { data, prose } = dataAndProse(text);
	const shown = cmsDataOf(schemaNode(inputJsonSchema(schema)), data);
	return {
		...(isGroup(shown) ? shown : {}),
		...(text.startsWith('---') && { [cmsKeys.prose]: prose }),
		[cmsKeys.before]: text,
	};
}

/**
 * The content file of what was typed in the web editor. A file that was there before keeps its comments, order and
 * quotes where nothing changed.
 */
export function cmsFile(schema: z.ZodType, entry: Readonly<Record<string, unknown>>): string {
	const { [cmsKeys.prose]: body, [cmsKeys.before]: before, ...shown } = entry;
	const data = contentDataOf(schemaNode(inputJsonSchema(schema)), shown);
	const prose = typeof body === 'string' ? body : undefined;
	if (typeof before === 'string' && before !== '') {
		return changedText(before, { data, schema, ...(prose !== undefined && { prose }) });
	}
	return prose === undefined ? writtenYaml(schema, data) : recordText(schema, data, prose);
}
