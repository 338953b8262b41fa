import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { z } from 'astro/zod';
import { csvColumns } from '../../src/views/open-data/data-text.ts';
import { datasets } from '../../src/views/open-data/open-data.ts';
import { csvCellOf, csvRows, exportFile, sheetCellOf } from '../support/data-export.ts';

const folder = 'dist/data';
const text = (file: string) => readFileSync(join(folder, file), 'utf8');
const json = (file: string): unknown => JSON.parse(text(file));
const rowsOf = (file: string) => exportFile.parse(json(file)).data;

const published = datasets.flatMap((dataset) =>
	['', 'contoh/']
		.filter((part) => existsSync(join(folder, `${part}${dataset.id}.json`)))
		.map((part) => ({ dataset, name: `${part}${dataset.id}` })),
);

const stampValue = z.union([z.string(), z.number(), z.null()]);

const anObject = z.record(z.string(), z.unknown());

describe.each(published)('$name', ({ dataset, name }) => {
	const samples = name.startsWith('contoh/');

	test('the JSON is as its published schema says', () => {
		const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
		formats(ajv);
		const validate = ajv.compile(anObject.parse(json(`${dataset.id}.schema.json`)));
		validate(json(`${name}.json`));
		expect(validate.errors ?? []).toEqual([]);
		expect(exportFile.parse(json(`${name}.json`))).toMatchObject({ kumpulan: dataset.id, contoh: samples });
	});

	test('the CSV says the same as the JSON, cell for cell, and carries the stamp', () => {
		const [header = [], ...rows] = csvRows(text(`${name}.csv`));
		const said = anObject.parse(json(`${name}.json`));
		expect(header).toEqual(csvColumns(dataset).map(({ key }) => key));
		const stamp = ['rubrik', 'rubrik_versi', 'per_tanggal', 'commit', 'lisensi', 'penerbit'].map((key) =>
			csvCellOf(stampValue.parse(said[key])),
		);
		expect(rows).toEqual(
			rowsOf(`${name}.json`).map((row) => [
				...dataset.columns.map(({ key }) => csvCellOf(row[key])),
				...stamp,
				String(samples),
			]),
		);
	});

	test('the workbook says the same with types, codes as text', async () => {
		const sheets = await readWorkbook(join(folder, `${name}.xlsx`));
		expect(sheets.map(({ sheet }) => sheet)).toEqual(['Data', 'Keterangan']);
		const [header = [], ...rows] = sheets[0]?.data ?? [];
		expect(header).toEqual(dataset.columns.map(({ key }) => key));
		expect(rows).toEqual(
			rowsOf(`${name}.json`).map((row) =>
				dataset.columns.map((column) => sheetCellOf(row[column.key], column)),
			),
		);
	});

	test('no id is there twice, and none is of the other kind', () => {
		const ids = rowsOf(`${name}.json`).map((row) => row['id']);
		expect(new Set(ids).size).toBe(ids.length);
		const codes = rowsOf(`${name}.json`).flatMap((row) => row['kode_kemendagri'] ?? []);
		for (const code of codes) expect(String(code).startsWith('99.')).toBe(samples);
	});
});

const packageSchema = z.looseObject({
	$schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
	name: z.string().regex(/^[-a-z0-9._/]+$/),
	created: z.iso.datetime(),
	licenses: z
		.array(z.strictObject({ name: z.string().regex(/^[-a-zA-Z0-9._]+$/), title: z.string(), path: z.url() }))
		.min(1),
	resources: z.array(
		z.strictObject({
			name: z.string().regex(/^[-a-z0-9._/]+$/),
			type: z.literal('table'),
			path: z.string().regex(/^[^./~][^:]*$/),
			title: z.string(),
			description: z.string(),
			format: z.literal('csv'),
			mediatype: z.literal('text/csv'),
			encoding: z.literal('utf-8'),
			bytes: z.int(),
			hash: z.string(),
			schema: z.strictObject({
				fields: z.array(
					z.looseObject({
						name: z.string(),
						// The types of Table Schema that are in use here.
						type: z.enum(['string', 'integer', 'number', 'boolean', 'date']),
					}),
				),
				primaryKey: z.array(z.string()),
				foreignKeys: z
					.array(
						z.strictObject({
							fields: z.array(z.string()),
							reference: z.strictObject({ resource: z.string(), fields: z.array(z.string()) }),
						}),
					)
					.optional(),
				missingValues: z.array(z.string()),
			}),
		}),
	),
});

test('the Data Package lists every CSV with its true size and digest, and its columns as they stand', () => {
	const { resources } = packageSchema.parse(json('datapackage.json'));
	expect(resources.map(({ name }) => name)).toEqual(datasets.map(({ id }) => id));
	for (const { path, bytes, hash, schema } of resources) {
		const content = readFileSync(join(folder, path));
		expect(bytes).toBe(content.length);
		expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
		expect(csvRows(content.toString('utf8'))[0]).toEqual(schema.fields.map(({ name }) => name));
	}
});

test('every reference from one set to another leads to a row', () => {
	const { resources } = packageSchema.parse(json('datapackage.json'));
	const ids = new Map(datasets.map(({ id }) => [id, new Set(rowsOf(`${id}.json`).map((row) => row['id']))]));
	for (const { name, schema } of resources) {
		for (const { fields, reference } of schema.foreignKeys ?? []) {
			const values = rowsOf(`${name}.json`).flatMap((row) => row[fields[0] ?? ''] ?? []);
			const lost = values.filter((value) => ids.get(reference.resource)?.has(value) !== true);
			expect(lost, `${name}.${fields.join()}`).toEqual([]);
		}
	}
});

/** Every key and type of a JSON-LD document that is not one of the language's own. */
function termsIn(value: unknown): readonly string[] {
	if (Array.isArray(value)) return value.flatMap(termsIn);
	const { data } = anObject.safeParse(value);
	return Object.entries(data ?? {}).flatMap(([key, inner]) => {
		if (key === '@context') return [];
		if (key === '@type') return [String(inner)];
		return key.startsWith('@') ? [] : [key, ...termsIn(inner)];
	});
}

test('the DCAT catalogue explains each of its terms itself and offers files that are there', () => {
	const catalogue = z
		.looseObject({
			'@context': z.record(z.string(), z.url()),
			'dcat:dataset': z.array(
				z.looseObject({
					'dcat:distribution': z.array(
						z.looseObject({
							'dcat:downloadURL': z.strictObject({ '@id': z.url() }),
							'dcat:mediaType': z.strictObject({ '@id': z.url() }),
							'dct:license': z.strictObject({ '@id': z.url() }),
						}),
					),
				}),
			),
		})
		.parse(json('katalog.jsonld'));
	const prefixes = new Set(Object.keys(catalogue['@context']));
	for (const term of termsIn(catalogue)) expect(prefixes).toContain(term.split(':')[0]);
	const sets = catalogue['dcat:dataset'];
	expect(sets).toHaveLength(datasets.length);
	for (const { 'dcat:distribution': distributions } of sets) {
		expect(distributions).toHaveLength(3);
		for (const { 'dcat:downloadURL': address } of distributions) {
			expect(existsSync(join('dist', new URL(address['@id']).pathname))).toBe(true);
		}
	}
});

test('a region offers its own part in the same columns', () => {
	const [header, ...rows] = csvRows(readFileSync('dist/daerah/kota-magelang/inovasi.csv', 'utf8'));
	const all = csvRows(text('inovasi.csv'));
	expect(header).toEqual(all[0]);
	expect(rows).toEqual(all.filter(([id]) => id?.startsWith('kota-magelang/')));
	expect(rows.length).toBeGreaterThan(0);
});
