import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import type { ContentLink, LinkLook } from '../../domain/links/link-look.ts';
import { linkReportJson, linkReportText } from './link-report.ts';

const place = { file: 'innovations/kota-magelang/datago.mdx', line: 12, skipped: false };
const region = { id: 'kota-magelang', name: 'Kota Magelang' };
const links: readonly ContentLink[] = [
	{ ...place, url: 'https://a.go.id/', line: 3, region, field: 'Alamat sumber' },
	{ ...place, url: 'https://b.go.id/b', region, field: 'Alamat sumber', date: '2023-04-27' },
	{ ...place, url: 'https://b.go.id/b', line: 60, region },
	{ ...place, url: 'https://c.go.id/c.pdf', region, field: 'Alamat bukti', evidence: { sha256: 'aa' } },
	{ ...place, url: 'https://d.go.id/d', line: 40, region },
	{ url: 'https://e.go.id/', file: 'agenda/2026.yaml', line: 9, skipped: false, field: 'Halaman' },
	{ url: 'https://f.go.id/', file: 'agenda/2026.yaml', line: 10, skipped: false, field: 'Halaman' },
	{ url: 'https://x.example/', file: 'agenda/2026.yaml', line: 11, skipped: true, field: 'Halaman' },
	{ ...place, url: 'https://g.go.id/g.pdf', line: 50, region, field: 'Alamat bukti', evidence: {} },
];
const looks = new Map<string, LinkLook>(
	(
		[
			{ url: 'https://a.go.id/', state: 'hidup' },
			{ url: 'https://b.go.id/b', state: 'mati', status: 404 },
			{ url: 'https://c.go.id/c.pdf', state: 'hidup', status: 200, sha256: 'bb' },
			{ url: 'https://d.go.id/d', state: 'pindah', status: 200, movedTo: 'https://d.go.id/e' },
			{ url: 'https://e.go.id/', state: 'menolak-robot', status: 403 },
			{ url: 'https://g.go.id/g.pdf', state: 'hidup', sha256: 'cc' },
		] as const
	).map((look) => [look.url, { ...look, at: 0 }]),
);
const dayOf = () => '2026-06-01';

test('the report says by region and file what to write instead', () => {
	expect(linkReportText(links, looks, { folder: 'content', dayOf })).toBe(`Kota Magelang
  https://b.go.id/b
    [mati] Tidak ada lagi. Tulis alamat barunya; bila tidak ada, arsipnya: https://web.archive.org/web/20230427/https://b.go.id/b (jawaban 404, dilihat 1 Juni 2026)
      content/innovations/kota-magelang/datago.mdx:12  Alamat sumber
      content/innovations/kota-magelang/datago.mdx:60  Naskah
  https://d.go.id/d
    [pindah] Pindah. Tulis: https://d.go.id/e (jawaban 200, dilihat 1 Juni 2026)
      content/innovations/kota-magelang/datago.mdx:40  Naskah
  Bukti: https://c.go.id/c.pdf
    [hidup] Berkas bukti bukan lagi yang sidiknya dicatat. Baca isinya, lalu tulis \`sha256: bb\` bila masih mendukung. (jawaban 200, dilihat 1 Juni 2026)
      content/innovations/kota-magelang/datago.mdx:12  Alamat bukti

Isi bersama
  https://e.go.id/
    [menolak robot] Situs itu menolak pemeriksaan otomatis. Buka sendiri di peramban; bila terbuka, tidak ada yang perlu diubah. (jawaban 403, dilihat 1 Juni 2026)
      content/agenda/2026.yaml:9  Halaman

Sidik bukti yang belum dicatat
  Bila \`sha256\` ditulis pada bukti, perubahan berkasnya kelak ketahuan. Tulis hanya sesudah isinya dibaca.
  innovations/kota-magelang/datago.mdx:50  https://g.go.id/g.pdf
    sha256: cc

3 hidup, 1 pindah, 1 mati, 1 menolak robot, 1 dilewati, 1 belum dilihat; disebut di 9 tempat.
`);
});

test('nothing to repair is said', () => {
	expect(linkReportText([], looks, { folder: '', dayOf })).toContain(
		'Tidak ada tautan yang perlu diperbaiki.',
	);
});

test('for machines every address has its places, and what is unknown is null', () => {
	const { links: rows } = z
		.object({ links: z.array(z.unknown()) })
		.parse(JSON.parse(linkReportJson(links, looks, dayOf)));
	expect(rows).toHaveLength(8);
	expect(rows[1]).toMatchObject({ state: 'mati', status: 404, movedTo: null, seen: '2026-06-01' });
	expect(rows[5]).toMatchObject({ state: null, seen: null, places: [{ region: null, advice: null }] });
});
