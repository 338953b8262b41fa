import { expect, test } from 'vitest';
import { aPaper } from '../../../tests/builders/kit-paper.ts';
import { officeFaults, visibleText } from '../../../tests/support/office-file.ts';
import { docxFile } from './docx-file.ts';
import { officeParts } from './office-package.ts';

const partsOf = async (...paper: Parameters<typeof aPaper>) => {
	const parts = officeParts(await docxFile(aPaper(...paper)));
	return (path: string) => parts.get(path) ?? '';
};

test('a paper with every kind of block opens again without a fault', async () => {
	expect(officeFaults(await docxFile(aPaper()))).toEqual([]);
});

test('all text of the blocks stands in the body, in their order', async () => {
	const text = visibleText((await partsOf())('word/document.xml'));
	const positions = [
		'NOTA KESEPAKATAN',
		'Permohonan replikasi inovasi daerah',
		'Baris kedua.',
		'hapus sebelum ditandatangani',
		'Pasal 1',
		'butir a;',
		'Tabel 1. Tahapan',
		'Dinas Kesehatan',
		'Lampiran',
		'PIHAK KEDUA',
		'Wali Kota Magelang',
	].map((part) => text.indexOf(part));
	expect(positions).not.toContain(-1);
	expect(positions).toEqual(positions.toSorted((first, second) => first - second));
});

test('every page says at its head that it is a draft and of a fictional innovation, at its foot whence it comes', async () => {
	const part = await partsOf({ sample: 'Data contoh: inovasi dan daerahnya rekaan.' });
	expect(visibleText(part('word/header1.xml')).trim().split('\n')).toEqual([
		'DRAF. Periksa dan sesuaikan sebelum dipakai.',
		'Data contoh: inovasi dan daerahnya rekaan.',
	]);
	const foot = part('word/footer1.xml');
	expect(visibleText(foot)).toContain('Dibuat dari panduan Antre Kenanga, ditinjau 1 Juli 2026.');
	expect(foot).toMatch(/Halaman .*PAGE.* dari .*NUMPAGES/s);
});

test('headings carry the styles of headings, and tables repeat their heads', async () => {
	const body = (await partsOf())('word/document.xml');
	expect(body.match(/<w:pStyle w:val="Heading[123]"\/>/g)).toEqual([
		'<w:pStyle w:val="Heading1"/>',
		'<w:pStyle w:val="Heading2"/>',
		'<w:pStyle w:val="Heading3"/>',
	]);
	expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1);
});

test('every list counts from its own beginning', async () => {
	const body = (await partsOf())('word/document.xml');
	const lists = [...body.matchAll(/<w:ilvl w:val="0"\/><w:numId w:val="(\d+)"\/>/g)].map((match) => match[1]);
	// Two clauses of the first article are one list; the other five lists are five more.
	expect(lists).toHaveLength(7);
	expect(new Set(lists).size).toBe(6);
	expect(lists[0]).toBe(lists[1]);
});

test('alternatives of a point stand below it, with boxes', async () => {
	const items = [{ text: 'Pembiayaan (pilih salah satu):', choices: ['Oleh penerima.', 'Bersama.'] }];
	const body = (await partsOf({ blocks: [{ kind: 'list', marks: 'clause', items }] }))('word/document.xml');
	expect(visibleText(body).trim().split('\n')).toEqual([
		'Pembiayaan (pilih salah satu):',
		'Oleh penerima.',
		'Bersama.',
	]);
	const lists = [...body.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map((match) => match[1]);
	expect([lists[0] === lists[1], lists[1] === lists[2]]).toEqual([false, true]);
});

test('tables say their widths in twips, and the cells of a row fill the width between the margins', async () => {
	const body = (await partsOf())('word/document.xml');
	const grids = [...body.matchAll(/<w:tblGrid>(.*?)<\/w:tblGrid>/g)].map(([, grid = '']) =>
		[...grid.matchAll(/w:w="(\d+)"/g)].reduce((sum, [, width]) => sum + Number(width), 0),
	);
	// A4 is 11,906 twips wide; 3 cm and 2.5 cm of it are margins.
	expect(grids).toEqual([8787, 8787, 8787]);
	expect(body).not.toContain('w:type="pct"');
});

test('a sheet in landscape is as wide as A4 is long', async () => {
	const size = (keys: Parameters<typeof aPaper>[0]) =>
		partsOf(keys).then((part) => /<w:pgSz[^>]*>/.exec(part('word/document.xml'))?.[0] ?? '');
	expect(await size({ landscape: true })).toMatch(/w:w="16838".*w:h="11906".*w:orient="landscape"/);
	expect(await size({})).toMatch(/w:w="11906".*w:h="16838"/);
});

test('the file is in Indonesian and names nobody', async () => {
	const part = await partsOf();
	expect(part('word/styles.xml')).toContain('w:lang w:val="id-ID"');
	expect(part('docProps/core.xml')).toContain(
		'<dc:title>Nota Kesepakatan Replikasi &lt;Antre&gt; &amp; Daftar</dc:title><dc:language>id-ID</dc:language>',
	);
	expect(part('docProps/core.xml')).not.toMatch(/creator|lastModifiedBy|created/);
});

test('the same paper gives the same bytes', async () => {
	const [first, second] = [await docxFile(aPaper()), await docxFile(aPaper())];
	expect(first).toEqual(second);
});
