import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { helpBlocks, issuesOfExample } from '../support/help-example.ts';

const codes = readdirSync('content/help').map((file) => file.replace(/\.mdx$/, ''));

const units =
	'complete: false\nagencies:\n  - { id: disdukcapil, name: Dinas A, category: dinas }\n  - { id: puskesmas-utara, name: Puskesmas Utara, category: puskesmas }\n';

/** What an example leaves out because every reader knows it is there. */
const frames: Readonly<Record<string, Parameters<typeof issuesOfExample>[1]>> = {
	'catatan-masih-ada': { beside: { 'innovations/kota-arunika/antre-daring.mdx': '' } },
	'contoh-tidak-cocok': { without: ['sample'] },
	// No number of anybody stands in the repository, not even as a warning.
	'data-pribadi': { digit: '4' },
	'front-matter-tidak-ada': { isReal: true, isWhole: true },
	'isian-wajib': { without: ['summary'] },
	'judul-ganda': { beside: { 'agencies/kota-arunika.yaml': units } },
	'pengecualian-tidak-terpakai': {
		beside: {
			'innovations/kota-arunika/loket-pagi.mdx': 'use: { where: "WhatsApp 0812-XXXX-X123" }\n',
		},
		digit: '4',
	},
	'sumber-tidak-ada': { isReal: true },
	'sumber-tanpa-alamat': { isReal: true },
};

/** Mistakes that no folder can show, and why. */
const unframed: Readonly<Record<string, string>> = {
	'metadata-gambar': 'a picture that tells where it was taken would have to lie in the repository',
	'catatan-hilang': 'only the history of the repository tells that a file was there',
};

/** Found beside the mistake that an example is about, because the smallest folder lacks what is not its subject. */
const besides = new Set<string>(['nama-berkas']);

test.each(codes)(
	'the help page of `%s` explains, shows a wrong and a right example, and says how to repair',
	(code) => {
		const text = readFileSync(`content/help/${code}.mdx`, 'utf8').replace(/```[\s\S]*?```/g, '');
		const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
		expect(headings.slice(0, 4)).toEqual([
			'Artinya',
			'Contoh yang salah',
			'Contoh yang benar',
			'Cara memperbaiki',
		]);
		expect(helpBlocks(code, 'salah')).not.toEqual([]);
		expect(helpBlocks(code, 'benar')).not.toEqual([]);
	},
);

describe.each(codes.filter((code) => !(code in unframed)))('the examples of `%s`', (code) => {
	test('the wrong one has this mistake', async () => {
		const issues = await issuesOfExample(helpBlocks(code, 'salah'), frames[code]);
		expect(issues.map((issue) => issue.code)).toContain(code);
	});

	test('the right one has no mistake', async () => {
		const issues = await issuesOfExample(helpBlocks(code, 'benar'), frames[code]);
		expect(
			issues
				.filter((issue) => !besides.has(issue.code))
				.map(({ code: found, file, message }) => `${found} ${file} ${message}`),
		).toEqual([]);
	});
});
