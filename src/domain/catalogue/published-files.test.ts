import { expect, test } from 'vitest';
import { aGuide, anInnovation } from '../../../tests/builders/record.ts';
import { aSnapshot } from '../../../tests/builders/snapshot.ts';
import { publishedFiles } from './published-files.ts';

const picture = { path: 'innovations/kota-a/antre/loket.jpg', width: 600, height: 400, digest: 'a1' };
const paper = { path: 'innovations/kota-a/antre/sk.pdf', name: 'sk.pdf', bytes: 9, digest: 'b2' };

test('a picture is published in each of its widths, a document as it is', () => {
	const antre = anInnovation({ media: { './loket.jpg': picture }, documents: { './sk.pdf': paper } });
	expect(publishedFiles(aSnapshot({ innovations: [antre] }))).toEqual([
		{ path: picture.path, address: '/media/a1-480.webp', width: 480 },
		{ path: picture.path, address: '/media/a1-600.webp', width: 600 },
		{ path: paper.path, address: '/berkas/b2/sk.pdf' },
	]);
});

test('a file that two records use, or that lies in two places, is published once', () => {
	const copy = { ...paper, path: 'innovations/kota-b/pasar/sk.pdf' };
	const innovations = [
		anInnovation({ id: 'kota-a/antre', documents: { './sk.pdf': paper, './antre/../sk.pdf': paper } }),
		anInnovation({ id: 'kota-b/pasar', documents: { './sk.pdf': copy } }),
	];
	expect(publishedFiles(aSnapshot({ innovations })).map(({ address }) => address)).toEqual([
		'/berkas/b2/sk.pdf',
	]);
});

test('a site without pictures and documents publishes no files', () => {
	expect(publishedFiles(aSnapshot({ innovations: [anInnovation()] }))).toEqual([]);
});

test('the documents of a guide are published like those of its innovation, and once when both have the same', () => {
	const guide = { path: 'guides/kota-a/antre/sop.docx', name: 'sop.docx', bytes: 9, digest: 'c3' };
	const innovations = [anInnovation({ documents: { './sk.pdf': paper } })];
	const guides = [aGuide({ documents: { './sk.pdf': paper, './sop.docx': guide } })];
	expect(publishedFiles(aSnapshot({ innovations, guides })).map(({ address }) => address)).toEqual([
		'/berkas/b2/sk.pdf',
		'/berkas/c3/sop.docx',
	]);
});
