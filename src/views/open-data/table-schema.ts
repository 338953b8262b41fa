import type { Column } from '../../schema/open-data/export-schema.ts';
import { openDataText as text } from '../copy/open-data.ts';
import { csvColumns } from './data-text.ts';
import type { Dataset } from './dataset.ts';

/** Columns that hold the id of a row in another set. */
const references: Readonly<Record<string, string>> = {
	id_daerah: 'daerah',
	id_unit: 'unit',
	id_induk: 'unit',
	id_lomba: 'lomba',
	id_edisi: 'edisi-lomba',
	id_inovasi: 'inovasi',
	asal_id: 'inovasi',
};

/** Type and format of a column as Table Schema names them. */
function typeOf({ kind }: Column) {
	switch (kind) {
		case 'flag':
			return { type: 'boolean' };
		case 'day':
			return { type: 'date' };
		case 'address':
			return { type: 'string', format: 'uri' };
		case 'integer':
		case 'number':
			return { type: kind };
		case 'text':
		case 'list':
		case 'date':
			return { type: 'string' };
		default:
			return kind satisfies never;
	}
}

function fieldOf(column: Column) {
	const { key, title, description, kind, required, choices } = column;
	const constraints = {
		...(required && kind !== 'list' ? { required } : {}),
		...(key === 'id' ? { unique: true } : {}),
		...(choices === undefined ? {} : { enum: choices }),
		...(kind === 'date' ? { pattern: '\\d{4}(-\\d{2}(-\\d{2})?)?' } : {}),
	};
	return {
		name: key,
		title,
		description: kind === 'list' ? `${description} ${text.listNote}` : description,
		...typeOf(column),
		...(Object.keys(constraints).length === 0 ? {} : { constraints }),
	};
}

/** Table Schema (Data Package version 2) of a set's CSV. */
export function tableSchema(dataset: Dataset) {
	const foreignKeys = dataset.columns.flatMap(({ key, kind }) => {
		const resource = references[key];
		return resource === undefined || kind === 'list'
			? []
			: [{ fields: [key], reference: { resource, fields: ['id'] } }];
	});
	return {
		fields: csvColumns(dataset).map(fieldOf),
		primaryKey: ['id'],
		...(foreignKeys.length === 0 ? {} : { foreignKeys }),
		missingValues: [''],
	};
}
