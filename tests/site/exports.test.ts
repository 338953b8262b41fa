import type { AnySchemaObject } from 'ajv';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBuiltSite } from '../support/built-site.ts';
import { schemaCheck } from '../support/schema-faults.ts';
import { strictXml } from '../support/strict-xml.ts';

const site = readBuiltSite('dist');
const home = site.origin + site.base;

const read = (file: string) => readFileSync(join('dist', file), 'utf8');

function schemaAt(path: string): AnySchemaObject {
	const schema: AnySchemaObject = JSON.parse(readFileSync(path, 'utf8'));
	return schema;
}

test('every innovation as JSON fits the schema that it names, and leads nowhere but to full addresses', () => {
	const files = site.files.filter((file) => file.startsWith('inovasi/') && file.endsWith('/inovasi.json'));
	expect(files.length).toBeGreaterThan(10);
	const faultsOf = schemaCheck(schemaAt('dist/data/inovasi-lengkap.schema.json'));
	for (const file of files) {
		const document: unknown = JSON.parse(read(file));
		expect(faultsOf(document), file).toEqual([]);
		expect(document).toMatchObject({ $schema: `${home}data/inovasi-lengkap.schema.json` });
		expect(read(file), file).not.toMatch(/(?:href|src)=\\"(?!https?:|mailto:|tel:)/);
	}
});

test('every feed is well formed; each JSON Feed keeps the rules of its version', () => {
	const feeds = site.files.filter((file) => file.startsWith('data/umpan/'));
	expect(feeds).toContain('data/umpan/perubahan.xml');
	const faultsOf = schemaCheck(schemaAt('tests/support/json-feed-1.1.schema.json'));
	for (const file of feeds) {
		if (file.endsWith('.xml')) expect(() => strictXml(read(file)), file).not.toThrow();
		else expect(faultsOf(JSON.parse(read(file))), file).toEqual([]);
		expect(read(file), file).not.toMatch(/kota-arunika|tirta-kencana/);
	}
});

test('the sitemap holds every page that wants to be found, and no other', () => {
	expect(() => strictXml(read('sitemap.xml'))).not.toThrow();
	const listed = [...read('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);
	const wanted = site.pages
		.filter(({ file }) => {
			const html = read(file);
			return !html.includes('name="robots" content="noindex"') && html.includes('rel="canonical"');
		})
		.map(({ path }) => home + path.slice(1));
	expect(listed.toSorted()).toEqual(wanted.toSorted());
	expect(read('robots.txt')).toContain(`Sitemap: ${home}sitemap.xml`);
});

test('what language models are told first leads to files that exist', () => {
	const own = [...read('llms.txt').matchAll(/\]\(([^)]+)\)/g)]
		.map(([, address = '']) => address)
		.filter((address) => address.startsWith(home));
	expect(own.length).toBeGreaterThan(10);
	for (const address of own) {
		const file = address.slice(home.length);
		expect(
			existsSync(join('dist', file.endsWith('/') || file === '' ? `${file}index.html` : file)),
			address,
		).toBe(true);
	}
});
