import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { innerOf, keysOf, type SchemaKey } from '../../tests/support/schema-keys.ts';
import { contentCollections, sharedGroups } from './content-collection.ts';

/** True for a value that the author has to think of: neither a group, nor a choice, nor true or false. */
function isOwnWords(schema: z.core.$ZodType): boolean {
	if (schema instanceof z.ZodObject || schema instanceof z.ZodRecord || schema instanceof z.ZodTuple)
		return false;
	if (schema instanceof z.ZodEnum || schema instanceof z.ZodLiteral || schema instanceof z.ZodBoolean)
		return false;
	if (schema instanceof z.ZodArray) return isOwnWords(schema.element);
	const inner = innerOf(schema);
	return inner.length === 0 || inner.some(isOwnWords);
}

const wordsSchema = z.looseObject({
	title: z.string().min(1),
	description: z.string().min(1),
	examples: z.array(z.unknown()).default([]),
});

function wordsOf({ schema }: SchemaKey) {
	return wordsSchema.safeParse(z.globalRegistry.get(schema)).data;
}

const groups = [...contentCollections, ...sharedGroups].map(({ id, schema }) => ({
	id,
	keys: keysOf(schema),
}));

describe.each(groups)('the words of "$id"', ({ id, keys }) => {
	test('every key has a title and a description', () => {
		expect(keys.filter((key) => wordsOf(key) === undefined).map(({ path }) => path)).toEqual([]);
	});

	// A rubric is never begun from nothing: a new one is a copy of the last, changed where the letter changed.
	test.skipIf(id === 'rubrik')('every key that wants a text, a number or a date shows one', () => {
		const without = keys.filter((key) => isOwnWords(key.schema) && wordsOf(key)?.examples.length === 0);
		expect(without.map(({ path }) => path)).toEqual([]);
	});

	test('every example is right under the schema of its own key', () => {
		const wrong = keys.flatMap((key) =>
			(wordsOf(key)?.examples ?? [])
				.filter((example) => !z.safeParse(key.schema, example).success)
				.map((example) => ({ path: key.path, example })),
		);
		expect(wrong).toEqual([]);
	});
});
