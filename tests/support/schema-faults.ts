import addFormats from 'ajv-formats';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';

type Faults = (data: unknown) => readonly string[];

/** Tells what of some data does not fit a JSON Schema of 2020-12, as lines; none when all of it fits. */
export function schemaCheck(schema: AnySchemaObject): Faults {
	// A schema may require in one part what another part describes, and a key may hold more than one type.
	const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, allErrors: true });
	addFormats(ajv);
	const validate = ajv.compile(schema);
	return (data) =>
		validate(data)
			? []
			: (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
}

/** The same for one piece of data. */
export function schemaFaults(schema: AnySchemaObject, data: unknown): readonly string[] {
	return schemaCheck(schema)(data);
}
