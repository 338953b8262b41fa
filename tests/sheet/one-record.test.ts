import { expect, test } from 'vitest';
import { dataAndProse } from '../../src/domain/writing/content-text.ts';
import { readContent } from '../../src/ingest/read-content.ts';
import { importSheets } from '../../src/ingest/sheet/import-sheets.ts';
import { contentText } from '../../src/ingest/write-content-file.ts';
import { newFile } from '../../src/views/command/new-file.ts';
import { sheetLabels } from '../../src/views/sheet/choice-labels.ts';
import { sheetsForPeople } from '../../src/views/sheet/region-workbook.ts';
import { oneRecord, oneRecordFile } from '../support/one-record.ts';
import { aGrid } from '../support/sheet-content.ts';

const folder = 'content';
const today = '2026-11-22';
const before = await readContent({ folder, base: '/', asOf: today, issuesOnly: true });
const { title, summary, sources, reviewed } = oneRecord;
const [source] = sources;

test('a record written in the spreadsheet is the same as in the form, the web editor and on the command line', async () => {
	const { files, findings } = await importSheets(
		[
			aGrid('Inovasi', [
				['Judul*', 'Ringkasan*', 'Unit pemilik', 'Uji coba', 'Tanggal ditinjau*', 'Ditinjau oleh*'],
				[title, summary, 'Disdukcapil', 'Februari 2025', '25/03/2026', reviewed.by],
			]),
			aGrid('Sumber', [
				['Inovasi*', 'Judul sumber*', 'Alamat sumber'],
				[title, source.title, source.url],
			]),
		],
		{
			folder,
			fallbackFolder: folder,
			regionId: 'kota-arunika',
			before,
			labels: sheetLabels,
			otherSheets: sheetsForPeople,
			today,
		},
	);
	expect(findings).toEqual([]);
	expect(files.map(({ file }) => file)).toEqual([oneRecordFile]);
	expect(dataAndProse(files[0]?.after ?? '').data).toEqual(oneRecord);
});

test('a record written on the command line is the same as in the form, the web editor and the spreadsheet', () => {
	const answers = {
		region: 'kota-arunika',
		id: 'loket-sore-5-menit-selesai',
		title,
		summary,
		agency: oneRecord.agency,
		'dates.trial': oneRecord.dates.trial,
		'source.title': source.title,
		'source.url': source.url,
		'reviewed.on': reviewed.on,
		'reviewed.by': reviewed.by,
	};
	const { snapshot } = before;
	const made = newFile('inovasi', answers, { snapshot, today, textOf: (file) => contentText(folder, file) });
	expect(made).toMatchObject({ file: oneRecordFile });
	expect(dataAndProse('text' in made ? made.text : '').data).toEqual(oneRecord);
});
