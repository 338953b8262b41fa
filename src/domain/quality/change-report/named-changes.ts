import type { z } from 'astro/zod';
import { agencyFileSchema, agencySchema } from '../../../schema/agency.ts';
import { contentCollections } from '../../../schema/content-collection.ts';
import { fieldNote } from '../schema-label.ts';
import { fieldChanges, type FieldChange } from './field-changes.ts';
import type { ReportedKind } from './reported-record.ts';

/** A changed value with the names of the fields that lead to it. */
export interface NamedChange extends FieldChange {
	/** Names from the schema; a key that authors choose and the place in a list (from 1) stand for themselves. */
	readonly labels: readonly string[];
}

function schemaOf(kind: ReportedKind): z.ZodType | undefined {
	if (kind === 'unit') return agencySchema;
	if (kind === 'daftar-unit') return agencyFileSchema;
	return contentCollections.find(({ id }) => id === kind)?.schema;
}

function labelOf(schema: z.ZodType, path: FieldChange['path'], data: unknown): string {
	const last = path.at(-1) ?? '';
	const note = fieldNote(schema, path, data);
	// Only the field itself has a description; for what lies in it the name would be that of the field around it.
	if (note?.description !== undefined) return note.label;
	return typeof last === 'number' ? `ke-${String(last + 1)}` : last;
}

/** What differs between two versions of the data of one kind of record, with the names that editors know. */
export function namedChanges(kind: ReportedKind, before: unknown, after: unknown): readonly NamedChange[] {
	const schema = schemaOf(kind);
	return fieldChanges(before, after).map((change) => ({
		...change,
		labels: change.path.map((key, depth) =>
			schema === undefined
				? String(key)
				: labelOf(schema, change.path.slice(0, depth + 1), change.after === undefined ? before : after),
		),
	}));
}
