import { strFromU8 } from 'fflate';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { aKitForm, emptyForm } from '../builders/kit.ts';
import { officeFaults, visibleText } from '../support/office-file.ts';
import { readContent } from '../../src/ingest/read-content.ts';
import { catalogueViews } from '../../src/views/catalogue-views.ts';
import { kitGuideOf } from '../../src/views/kit/kit-guide-file.ts';
import { makeKit } from '../../src/client/kit/make-kit.ts';
import { officeParts } from '../../src/office/office-package.ts';
import type { NamedFile } from '../../src/client/kit/zip-file.ts';

const { snapshot } = await readContent({ folder: resolve('content'), base: '/' });
const views = catalogueViews(snapshot);
const ids = snapshot.guides.map(({ id }) => id);

/** What a program shows of a file, without marks; of an office file its body, its sheets and their texts. */
function shownText({ name, bytes }: NamedFile): string {
	if (!/\.(?:docx|xlsx)$/.test(name)) return strFromU8(bytes);
	return [...officeParts(bytes)]
		.filter(([path]) =>
			/^word\/(?:document|header|footer)|^xl\/(?:sharedStrings|worksheets\/sheet)/.test(path),
		)
		.map(([, xml]) => visibleText(xml))
		.join('\n');
}

test('there are guides to make kits of', () => {
	expect(ids.length).toBeGreaterThanOrEqual(9);
});

test.each(ids)('the guide of %s makes a kit whose files open again and name the region', async (id) => {
	const { files } = await makeKit(kitGuideOf(id, views), aKitForm(), '2026-01-02', () => undefined);
	const office = files.filter(({ name }) => /\.(?:docx|xlsx)$/.test(name));
	expect(office.map(({ name, bytes }) => [name, officeFaults(bytes)])).toEqual(
		office.map(({ name }) => [name, []]),
	);
	for (const file of files) {
		const text = shownText(file);
		expect(text, file.name).not.toMatch(/\{\{|\}\}|\$\{|\[object |\bundefined\b|\bNaN\b|\bnull\b|\bTODO\b/);
		// The checklist is of the work, whoever does it.
		if (!file.name.includes('daftar-periksa')) expect(text, file.name).toContain('Magelang');
	}
});

test('a kit without any entry is made too, with room to write', async () => {
	const [id = ''] = ids;
	const { files } = await makeKit(kitGuideOf(id, views), emptyForm, '2026-01-02', () => undefined);
	const office = files.filter(({ name }) => /\.(?:docx|xlsx)$/.test(name));
	expect(office.flatMap(({ bytes }) => officeFaults(bytes))).toEqual([]);
	expect(office.map(shownText).join('\n')).toContain('…………');
});
