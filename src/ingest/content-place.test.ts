import { expect, test } from 'vitest';
import { contentPlace, isPicture } from './content-place.ts';

test.each([
	['site.yaml', { kind: 'site' }],
	['regions/kota-magelang.yaml', { kind: 'region', regionId: 'kota-magelang' }],
	['agencies/kota-magelang.yaml', { kind: 'agencies', regionId: 'kota-magelang' }],
	[
		'innovations/kota-magelang/datago.mdx',
		{ kind: 'innovation', id: 'kota-magelang/datago', regionId: 'kota-magelang', slug: 'datago' },
	],
	['innovations/kota-magelang/datago/loket.jpg', { kind: 'asset' }],
	[
		'guides/kota-magelang/datago.mdx',
		{ kind: 'guide', id: 'kota-magelang/datago', regionId: 'kota-magelang', slug: 'datago' },
	],
	['guides/kota-magelang/datago/perwali.docx', { kind: 'asset' }],
	[
		'replications/kota-magelang/apik.yaml',
		{ kind: 'replication', id: 'kota-magelang/apik', regionId: 'kota-magelang', slug: 'apik' },
	],
	['contests/kipp.yaml', { kind: 'contest', contestId: 'kipp' }],
	['contests/kipp/2021.yaml', { kind: 'edition', id: 'kipp/2021', contestId: 'kipp', slug: '2021' }],
	['agenda/2026.yaml', { kind: 'agenda', year: 2026 }],
	['reference/affairs.yaml', { kind: 'reference', list: 'affairs' }],
	['reference/regions.csv', { kind: 'region-list' }],
	['rubrics/iid-2026.yaml', { kind: 'rubric', rubricId: 'iid-2026' }],
	['pages/tentang.mdx', { kind: 'page' }],
	['help/isian-wajib.mdx', { kind: 'help' }],
	['README.md', { kind: 'ignored' }],
	['innovations/.DS_Store', { kind: 'ignored' }],
])('%s is known by its path', (path, place) => {
	expect(contentPlace(path)).toEqual(place);
});

test.each([
	['catatan.txt', 'Berkas `catatan.txt` tidak dikenal'],
	['inovasi/a.mdx', 'Folder `inovasi` tidak dikenal'],
	[
		'panduan/a.mdx',
		'`guides`, `replications`, `contests`, `agenda`, `reference`, `rubrics`, `pages`, atau `help`',
	],
	['regions/kota-magelang.yml', 'hanya memuat berkas `<daerah>.yaml`'],
	['regions/Kota.yaml', 'ID daerah `Kota` tidak sah'],
	['regions/urusan.yaml', 'sudah dipakai situs'],
	['innovations/tema/a.mdx', 'sudah dipakai situs'],
	['innovations/a.mdx', 'di folder daerahnya'],
	['innovations/kota/a.md', 'bukan naskah inovasi'],
	['innovations/kota/A B.mdx', 'tidak sah'],
	['guides/a.mdx', '`guides/<daerah>/<inovasi>.mdx`'],
	['guides/kota/a.md', 'bukan naskah panduan'],
	['guides/tema/a.mdx', 'sudah dipakai situs'],
	['guides/kota/a/kode.svg', 'SVG'],
	['replications/a.yaml', '`<daerah penerima>/<catatan>.yaml`'],
	['replications/kota/a.yml', '`<daerah penerima>/<catatan>.yaml`'],
	['replications/kota/a/surat.pdf', '`<daerah penerima>/<catatan>.yaml`'],
	['replications/tema/a.yaml', 'sudah dipakai situs'],
	['replications/kota/A B.yaml', 'lalu `.yaml`'],
	['innovations/kota/a/kode.svg', 'SVG'],
	['innovations/kota/a/kode.html', 'tidak dapat dipakai'],
	['innovations/kota/a/dua kata.jpg', 'tidak dapat dipakai'],
	['reference/daftar.yaml', 'hanya memuat `regions.csv`'],
	['contests/kipp/2021/a.yaml', '`<lomba>.yaml` dan `<lomba>/<edisi>.yaml`'],
	['contests/kipp.yml', '`<lomba>.yaml` dan `<lomba>/<edisi>.yaml`'],
	['contests/KIPP/2021.yaml', 'Nama `KIPP` tidak sah'],
	['agenda/26.yaml', '`<tahun>.yaml`'],
	['rubrics/iid-26.yaml', 'hanya memuat berkas `iid-<tahun>.yaml`'],
	['rubrics/lama/iid-2026.yaml', 'hanya memuat berkas `iid-<tahun>.yaml`'],
	['help/Isian.mdx', 'hanya memuat berkas `.mdx`'],
])('%s is misplaced', (path, words) => {
	expect(contentPlace(path)).toEqual({ kind: 'misplaced', message: expect.stringContaining(words) });
});

test('an SVG is not a picture that can be shown', () => {
	expect([isPicture('a/b.PNG'), isPicture('a/b.svg'), isPicture('a/b.pdf')]).toEqual([true, false, false]);
});
