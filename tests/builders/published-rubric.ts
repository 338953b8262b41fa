import { load } from 'js-yaml';
import { readFileSync } from 'node:fs';
import { rubricSchema, type Rubric } from '../../src/schema/rubric.ts';

/** A rubric as the product publishes it, `iid-2026`. */
export function publishedRubric(id: string): Rubric {
	return rubricSchema.parse(load(readFileSync(`content/rubrics/${id}.yaml`, 'utf8')));
}
