import { expect, test } from 'vitest';
import { aPaper } from '../../tests/builders/kit-paper.ts';
import { officeFaults, visibleText } from '../../tests/support/office-file.ts';
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

test('points below a point are lettered, alternatives have a box to tick', async () => {
	const part = await partsOf();
	const body = part('word/document.xml');
	const depthOf = (text: string) =>
		/w:ilvl w:val="(\d)"/.exec(
			body.slice(body.lastIndexOf('<w:p>', body.indexOf(text)), body.indexOf(text)),
		)?.[1];
	expect(['Ayat pertama', 'butir b.', 'Pilihan dua.'].map(depthOf)).toEqual(['0', '1', '2']);
	const clauses =
		part('word/numbering.xml')
			.split('<w:abstractNum ')
			.find((own) => own.includes('(%1)')) ?? '';
	expect([...clauses.matchAll(/<w:lvlText w:val="([^"]*)"/g)].map(([, mark]) => mark).slice(0, 3)).toEqual([
		'(%1)',
		'%2.',
		'☐',
	]);
});

test('a title and a sentence that announces something stay with what follows', async () => {
	const body = (await partsOf())('word/document.xml');
	const paragraphs = body.split('</w:p>');
	const stays = (text: string) => paragraphs.find((own) => own.includes(text))?.includes('<w:keepNext/>');
	expect(['Lampiran', 'Ayat pertama:', 'Ayat kedua'].map(stays)).toEqual([true, true, true]);
	expect(['Pada hari ini', 'butir a;'].map(stays)).toEqual([false, false]);
	// What is signed stands on the page of the signatures.
	const blocks = [{ kind: 'paragraph' as const, text: 'Demikian.' }, ...aPaper().blocks.slice(-1)];
	const signed = (await partsOf({ blocks }))('word/document.xml');
	expect(signed.split('</w:p>')[0]).toContain('<w:keepNext/>');
});

test('text that holds an address or a dotted line is not justified', async () => {
	const blocks = ['Biasa.', 'Lihat https://asal.example/panduan', 'selaku …………, di'].map((text) => ({
		kind: 'paragraph' as const,
		text,
	}));
	const body = (await partsOf({ blocks }))('word/document.xml');
	expect([...body.matchAll(/<w:jc w:val="(\w+)"\/>/g)].map(([, own]) => own)).toEqual([
		'both',
		'left',
		'left',
	]);
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
