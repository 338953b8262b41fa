import addFormats from 'ajv-formats';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';

/** What of some data does not fit a JSON Schema of 2020-12, as lines; empty when all of it fits. */
export function schemaFaults(schema: AnySchemaObject, data: unknown): readonly string[] {
	// A schema may require in one part what another part describes.
	const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, allErrors: true });
	addFormats(ajv);
	const validate = ajv.compile(schema);
	return validate(data)
		? []
		: (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
}
