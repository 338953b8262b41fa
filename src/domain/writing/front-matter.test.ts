import { expect, test } from 'vitest';
import { splitFrontMatter } from './front-matter.ts';

test('the prose keeps the lines of the file, with the front matter blanked out', () => {
	expect(splitFrontMatter('---\ntitle: A\n---\n\nIsi')).toEqual({
		yaml: 'title: A\n',
		yamlLine: 2,
		prose: '\n\n\n\nIsi',
	});
});

test('a byte order mark and Windows line ends change nothing', () => {
	const split = splitFrontMatter('\uFEFF---\r\ntitle: A\r\n---\r\nIsi\r\n');
	expect(split).toEqual({ yaml: 'title: A\r\n', yamlLine: 2, prose: '\r\n\r\n\r\nIsi\r\n' });
});

test('dashes inside a value or longer lines do not close the front matter', () => {
	const split = splitFrontMatter('---\nnote: |\n  ---\n----\n---x\n---');
	expect(split).toMatchObject({ yaml: 'note: |\n  ---\n----\n---x\n', prose: '\n\n\n\n\n' });
});

test.each([
	['', 'Berkas kosong'],
	['\uFEFF\n \n', 'Berkas kosong'],
	['Isi saja', 'Berkas harus dimulai'],
	[' ---\ntitle: A\n---', 'Berkas harus dimulai'],
	['---\ntitle: A\n', 'Kepala berkas tidak ditutup'],
	['---', 'Kepala berkas tidak ditutup'],
])('%j has a fault that says what to write', (source, fault) => {
	expect(splitFrontMatter(source)).toEqual({ fault: expect.stringContaining(fault), line: 1 });
});

test('an empty front matter is not a fault', () => {
	expect(splitFrontMatter('---\n---\nIsi')).toEqual({ yaml: '', yamlLine: 2, prose: '\n\nIsi' });
});
