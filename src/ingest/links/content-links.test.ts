import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ContentLink } from '../../domain/links/link-look.ts';
import { contentLinks } from './content-links.ts';
import { wantedLooks } from './wanted-looks.ts';

const folder = mkdtempSync(join(tmpdir(), 'tautan-'));

const files = {
	'regions/kota-magelang.yaml': `code: '33.71'
name: Kota Magelang
summary: Kota.
reviewed: { on: '2026-01-01', by: Kantor }
`,
	'innovations/kota-magelang/datago.mdx': `---
title: DataGo
summary: Data.
use:
  link: https://datago.kota.go.id/masuk(1)
assessments:
  iid-2026:
    '16':
      level: 1
      evidence:
        - title: SK
          url: https://jdih.kota.go.id/sk.pdf
          date: 2023-04
          sha256: ${'a'.repeat(64)}
salah: Kunci yang tidak dikenal, lihat http://kota.go.id/lama, katanya.
sources:
  - title: Berita
    url: https://berita.kota.go.id/1
    note: Lihat juga https://berita.kota.go.id/2.
reviewed: { on: '2026-01-01', by: Kantor }
---

## Latar belakang

Lihat [berita](https://berita.kota.go.id/1), (https://id.wikipedia.org/wiki/Tidar_(gunung)) dan
**https://rekaan.example/a**. <Video url="https://video.kota.go.id/v?a=1&b=2" judul="V" />
`,
	'evidence.yaml': `seen:
  - { url: 'https://jdih.kota.go.id/lama.pdf', state: mati, on: '2026-01-01' }
`,
};

let links: readonly ContentLink[];

beforeAll(() => {
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	}
	links = contentLinks(folder);
});

afterAll(() => rmSync(folder, { recursive: true }));

test('every address of fields and prose is found once per place, with its line', () => {
	expect(links.map(({ url, line, field }) => [url, line, field])).toEqual([
		['https://datago.kota.go.id/masuk(1)', 5, 'Tautan layanan'],
		['https://jdih.kota.go.id/sk.pdf', 12, 'Alamat bukti'],
		['http://kota.go.id/lama', 15, undefined],
		['https://berita.kota.go.id/1', 18, 'Alamat sumber'],
		['https://berita.kota.go.id/2', 19, 'Catatan sumber'],
		['https://berita.kota.go.id/1', 25, undefined],
		['https://id.wikipedia.org/wiki/Tidar_(gunung)', 25, undefined],
		['https://rekaan.example/a', 26, undefined],
		['https://video.kota.go.id/v?a=1&b=2', 26, undefined],
	]);
});

test('a link knows its region, whether it is evidence, and the date beside it', () => {
	expect(links[1]).toMatchObject({
		file: 'innovations/kota-magelang/datago.mdx',
		region: { id: 'kota-magelang', name: 'Kota Magelang' },
		evidence: { sha256: 'a'.repeat(64) },
		date: '2023-04',
		skipped: false,
	});
	expect(links[3]?.evidence).toBeUndefined();
	expect(links.find(({ url }) => url.includes('.example'))?.skipped).toBe(true);
});

test('each address is wanted once: those never seen first, then the longest unseen, none seen lately', () => {
	const looks = new Map(
		[
			{ url: 'https://berita.kota.go.id/1', at: 500 },
			{ url: 'https://berita.kota.go.id/2', at: 100 },
			{ url: 'http://kota.go.id/lama', at: 1000 },
		].map((look) => [look.url, { ...look, state: 'hidup' as const }]),
	);
	const wanted = wantedLooks(links, looks, 600);
	expect(wanted.map(({ url }) => url)).toEqual([
		'https://datago.kota.go.id/masuk(1)',
		'https://jdih.kota.go.id/sk.pdf',
		'https://id.wikipedia.org/wiki/Tidar_(gunung)',
		'https://video.kota.go.id/v?a=1&b=2',
		'https://berita.kota.go.id/2',
		'https://berita.kota.go.id/1',
	]);
	expect(wanted.filter(({ wantsDigest }) => wantsDigest)).toHaveLength(1);
});
