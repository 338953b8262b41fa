import { describe, expect, test } from 'vitest';
import { dataAndProse, fileText, problemsIn, type Said } from './form-engine.ts';

const said: Said = {
	kind: 'inovasi',
	region: 'kota-arunika',
	name: 'loket',
	data: {
		title: 'Loket "Pagi": {a} <b> ]]> </script> ---',
		summary: 'Satu\tdua.',
		sample: true,
		reviewed: { on: '2026-03-25', by: 'Bappeda' },
	},
	typed: [
		{ heading: 'Tujuan', text: '---\nKurang dari <5 menit, {mereka}.\r\nimport x' },
		{ heading: 'Hasil', text: ' ' },
	],
	today: '2026-11-22',
};

describe('the file that a form makes', () => {
	test('says exactly what was typed, whatever signs are in it, and nothing that was not', () => {
		const text = fileText(said);
		expect(dataAndProse(text).data).toEqual(said.data);
		expect(text).toContain('## Tujuan\n\n\\---\nKurang dari \\<5 menit, \\{mereka\\}.\n import x');
		expect(text).not.toContain('Hasil');
		expect(problemsIn(said)).toEqual([]);
	});

	test('is the published one with only the change when it is a correction', () => {
		const original =
			'---\n# catatan\ntitle: "Lama"   # tetap\nsummary: Satu.\nreviewed: { on: "2026-03-25", by: A }\n---\n\nTeks.\n';
		const data = { title: 'Lama', summary: 'Dua.', reviewed: { on: '2026-03-25', by: 'A' } };
		expect(fileText({ ...said, data, typed: [], original })).toBe(original.replace('Satu.', 'Dua.'));
	});

	test('is told what the check would tell: dates to come, no source, a picture without words', () => {
		const data = {
			title: 'Loket',
			summary: 'Satu.',
			reviewed: { on: '2027-01-01', by: 'A' },
			images: [{ file: './loket/a.jpg' }],
		};
		expect(problemsIn({ ...said, data }).map(({ code, path }) => [code, path.join('.')])).toEqual([
			['tanggal-mendatang', 'reviewed.on'],
			['sumber-tidak-ada', 'sources'],
			['gambar-tanpa-teks', 'images.0.alt'],
		]);
	});

	test('names an empty field without words about YAML', () => {
		const [first] = problemsIn({
			...said,
			data: { summary: 'Satu.', reviewed: { on: '2026-03-25', by: 'A' } },
		});
		expect(first).toMatchObject({ code: 'isian-wajib', path: ['title'], message: 'Isian ini wajib.' });
	});
});
