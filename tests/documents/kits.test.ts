import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../src/ingest/read-content.ts';
import { catalogueViews } from '../../src/views/catalogue-views.ts';
import { kitGuideOf } from '../../src/views/kit/kit-guide-file.ts';
import { kitOf } from '../../src/views/kit/kit.ts';
import { aKitForm, emptyForm } from '../builders/kit.ts';
import { kitTexts, unreplaced } from '../support/kit-texts.ts';
import { formulaCells, spreadsheetOf } from '../support/spreadsheet.ts';

const content = resolve('content');
const { snapshot } = await readContent({
	folder: content,
	fallbackFolder: content,
	base: '/',
	asOf: '2026-11-22',
});
const views = catalogueViews(snapshot);
const forms = { 'Kota Magelang': aKitForm(), 'an empty form': emptyForm };

test('there are guides to build kits from', () => {
	expect(snapshot.guides.length).toBeGreaterThanOrEqual(9);
});

for (const { id } of snapshot.guides) {
	test.each(Object.entries(forms))(`the guide of ${id} builds a kit for %s`, (_, form) => {
		// The browser gets the file, not the object.
		const guide: ReturnType<typeof kitGuideOf> = JSON.parse(JSON.stringify(kitGuideOf(id, views)));
		const kit = kitOf(guide, form);
		expect(kit.documents.map(({ fileName }) => fileName)).toEqual([
			'01-surat-minat',
			'02-nota-kesepakatan',
			'03-perjanjian-kerja-sama',
			'04-kerangka-acuan-kerja',
			'05-daftar-periksa',
		]);
		expect(kitTexts(kit).filter((text) => unreplaced.test(text))).toEqual([]);
		for (const workbook of kit.workbooks) {
			const sheet = spreadsheetOf(workbook);
			expect(formulaCells(workbook).map(([cell]) => [cell, sheet.shown(cell)])).toEqual(
				formulaCells(workbook),
			);
		}
		const dated = guide.phases.flatMap(({ steps }) => steps.filter(({ known }) => known)).length;
		expect(kit.calendar?.events.length ?? 0).toBe(form.start === '' ? 0 : dated);
	});
}
