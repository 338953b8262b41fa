import { describe, expect, test } from 'vitest';
import { agencySchema } from '../../schema/agency.ts';
import { innovationSchema } from '../../schema/innovation.ts';
import { fieldsOf } from '../../schema/open-data/content-fields.ts';
import { keysOutsideSheets, sheetTables } from './sheet-table.ts';

/** Paths of every column as the dictionary writes them. */
const written = sheetTables.flatMap(({ records, rows, list, columns }) =>
	columns.flatMap(({ path }) => {
		if (path.length === 0) return [];
		const sid = path.join('.').replace(/^evidence\./, 'evidence[].');
		const place =
			rows === 'sid'
				? `assessments.<…>.<…>.${sid}`
				: `${list === undefined ? '' : `${list}[].`}${path.join('.')}`;
		return [`${records} ${place}`];
	}),
);

describe.each([
	['inovasi', innovationSchema],
	['unit', agencySchema],
] as const)('the sheets of %s', (records, schema) => {
	test('have a column for every key of the schema', () => {
		const keys = fieldsOf(schema)
			.filter(({ kind }) => kind !== 'kelompok')
			.map(({ path }) => path);
		const leaves = keys.filter((path) => !keys.some((other) => other.startsWith(`${path}[].`)));
		const isWritten = (path: string) =>
			[path, `${path}.`, `${path}[].`].some((start) =>
				written.some((column) =>
					start === path ? column === `${records} ${path}` : column.startsWith(`${records} ${start}`),
				),
			);
		const missing = leaves.filter(
			(path) => !isWritten(path) && !keysOutsideSheets.some((outside) => path.startsWith(outside)),
		);
		expect(missing).toEqual([]);
	});
});

test.each(sheetTables.map((table) => [table.name, table] as const))(
	'every column of %s has a name and a hint',
	(_, { columns }) => {
		expect(new Set(columns.map(({ title }) => title)).size).toBe(columns.length);
		expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
		for (const { title, hint } of columns) {
			expect(title).not.toMatch(/^$|: $|^: /);
			expect(hint).not.toBe('');
		}
	},
);

test('names of sheets are short enough for every program', () => {
	for (const { name } of sheetTables) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
});
