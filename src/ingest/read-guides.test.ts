import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from './read-content.ts';

const everything = {
	folder: resolve('tests/sites/everything/content'),
	fallbackFolder: resolve('content'),
	base: '/',
	asOf: '2026-11-01',
};

/** A copy of the site that uses every key, in which one text of one file is another. */
async function readChanged(file: string, from: string, to: string) {
	const folder = mkdtempSync(join(tmpdir(), 'etalase-changed-'));
	try {
		cpSync('tests/sites/everything/content', folder, { recursive: true });
		const path = join(folder, file);
		const text = readFileSync(path, 'utf8');
		expect(text).toContain(from);
		writeFileSync(path, text.replace(from, to));
		const { snapshot } = await readContent({ ...everything, folder });
		const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
		return { guides: idsOf(snapshot.guides), replications: idsOf(snapshot.replications) };
	} finally {
		rmSync(folder, { recursive: true });
	}
}

test('guides and replications are read with their files', async () => {
	const { snapshot, issues } = await readContent(everything);
	expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
	expect(snapshot.guides.map(({ id, prose }) => [id, prose.headings.map(({ text }) => text)])).toEqual([
		[
			'kota-arunika/antre-daring',
			['Sebelum mulai', 'Apa yang harus sama', 'Apa yang boleh berubah', 'Pelajaran'],
		],
	]);
	expect(Object.keys(snapshot.guides[0]?.documents ?? {})).toEqual(['./antre-daring/perwali.pdf']);
	expect(Object.keys(snapshot.guides[0]?.media ?? {})).toEqual(['./antre-daring/mesin.png']);
	expect(snapshot.replications.map(({ id, regionId }) => [id, regionId])).toEqual([
		['kabupaten-fajar/antre-fajar', 'kabupaten-fajar'],
		['kabupaten-fajar/antre-fajar-lagi', 'kabupaten-fajar'],
		['kota-uji/kartu-sehat', 'kota-uji'],
	]);
});

test.each([
	['its own mistake', 'guides/kota-arunika/antre-daring.mdx', 'models:', 'modelss:', 3],
	['a mistake in its prose', 'guides/kota-arunika/antre-daring.mdx', 'Warna dan nama.', '{warna}', 3],
	['a mistake in its innovation', 'innovations/kota-arunika/antre-daring.mdx', 'title:', 'titel:', 1],
])('a guide is left out for %s', async (_, file, from, to, replications) => {
	const left = await readChanged(file, from, to);
	expect(left.guides).toEqual([]);
	// What names the innovation goes with it; what names one elsewhere stays.
	expect(left.replications).toHaveLength(replications);
});

test.each([
	['its own mistake', 'replications/kabupaten-fajar/antre-fajar.yaml', 'state: minat', 'state: niat'],
	['a mistake in the file of its region', 'regions/kabupaten-fajar.yaml', 'summary:', 'sumary:'],
])('a replication is left out for %s, and the guide stays', async (_, file, from, to) => {
	const left = await readChanged(file, from, to);
	expect(left.replications).not.toContain('kabupaten-fajar/antre-fajar');
	expect(left.replications).toContain('kota-uji/kartu-sehat');
	expect(left.guides).toEqual(['kota-arunika/antre-daring']);
});

test('a guide has a store of rendered prose of its own, because it has the id of its innovation', async () => {
	const { snapshot } = await readContent({
		...everything,
		renderedProse: { guides: () => ({ html: '<p>dari simpanan</p>', headings: [], wordCounts: {} }) },
	});
	expect(snapshot.guides[0]?.prose.html).toBe('<p>dari simpanan</p>');
	expect(snapshot.innovations[0]?.prose.html).not.toBe('<p>dari simpanan</p>');
});
