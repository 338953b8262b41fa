import { expect, test } from 'vitest';
import { aPaper } from '../../tests/builders/kit-paper.ts';
import { officeFaults, visibleText } from '../../tests/support/office-file.ts';
import { docxFile } from './docx-file.ts';
import type { PrintedPicture } from './docx-pictures.ts';
import { officeParts, officePictures } from './office-package.ts';

const block = { kind: 'picture', path: 'a/loket.png', width: 3000, height: 1000, alt: 'Loket <A>' } as const;
const paper = aPaper({
	blocks: [block, { kind: 'box', title: 'Pelajaran', lines: ['Mulai kecil.'] }, block],
});
const picture: PrintedPicture = { type: 'png', bytes: new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]) };
const written = () => docxFile(paper, new Map([[block.path, picture]]));

test('a picture is in the file byte for byte, as wide as the text and in its proportions', async () => {
	const file = await written();
	expect(officeFaults(file)).toEqual([]);
	expect([...officePictures(file).values()]).toEqual([picture.bytes]);
	const body = officeParts(file).get('word/document.xml') ?? '';
	const [, width, height] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(body) ?? [];
	// 15.5 centimetres are 5,580,000 of the format's units.
	expect(Number(width) / 5_580_000).toBeCloseTo(1, 2);
	expect(Number(width) / Number(height)).toBeCloseTo(3, 1);
	expect(body).toContain('descr="Loket &lt;A&gt;"');
});

test('the same paper gives the same bytes, whatever was written before, and its drawings have numbers of their own', async () => {
	const first = await written();
	expect(await written()).toEqual(first);
	const ids = [...(officeParts(first).get('word/document.xml') ?? '').matchAll(/<wp:docPr id="(\d+)"/g)];
	expect(new Set(ids.map(([, id]) => id)).size).toBe(2);
});

test('of a picture that is missing, the words remain', async () => {
	const body = officeParts(await docxFile(paper)).get('word/document.xml') ?? '';
	expect(body).not.toContain('<w:drawing>');
	expect(visibleText(body)).toContain('Loket <A>');
});
