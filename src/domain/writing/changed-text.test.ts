import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { changedText, dataAndProse, recordText, writtenYaml } from './content-text.ts';
import { innovationSchema } from '../../schema/innovation.ts';
import { siteSchema } from '../../schema/site.ts';

const old = `---
# Judul dipilih bersama puskesmas.
title:   "Antre Puskesmas"   # nama resmi
summary: >-
  Pasien memegang jam periksa,
  bukan nomor urut.
aliases: [antre, 'antrean']

# Angka dari laporan.
improvements:
  - kind: lebih-cepat
    measure: Waktu tunggu
    unit: menit
    before: { value: 90, period: 2023 }
    after: { value: 25, period: "2024" } # turun
    source: &laporan
      title: Laporan
      date: 2024-02
  - kind: lebih-mudah
    measure: Datang
    unit: kali
    after: { value: 1, period: 2024 }
    source: *laporan
sources:
  - *laporan
reviewed:
  on: 2026-03-25
  by: Dinas
---

## Latar belakang

{ bukan kode }  \\
--- <b>
`;

function data(): Record<string, unknown> {
	return z.record(z.string(), z.unknown()).parse(dataAndProse(old).data);
}

test('a changed value leaves comments, quotes, order and spaces of everything else', () => {
	const changed = changedText(old, { data: { ...data(), title: 'Antre: Puskesmas' } });
	expect(changed).toBe(old.replace('"Antre Puskesmas"   # nama', "'Antre: Puskesmas'   # nama"));
});

test('a long text replaces a folded one as a folded one', () => {
	const summary =
		'Pasien memegang jam periksa dan bukan lagi nomor urut, sehingga datang sesaat sebelum gilirannya tiba saja.';
	const changed = changedText(old, { data: { ...data(), summary: `${summary} Tetap ada jatah.` } });
	expect(changed).toContain(
		'summary: >-\n  Pasien memegang jam periksa dan bukan lagi nomor urut, sehingga datang sesaat sebelum gilirannya tiba saja. Tetap\n  ada jatah.\naliases:',
	);
});

test('a new key stands where the order of the data wants it, a removed one goes with its lines', () => {
	const { aliases: _, ...rest } = data();
	const { title, ...others } = rest;
	const changed = changedText(old, { data: { title, shortName: 'Antre', ...others } });
	expect(changed).toBe(
		old
			.replace('# nama resmi\n', '# nama resmi\nshortName: Antre\n')
			.replace("aliases: [antre, 'antrean']\n", ''),
	);
});

test('a list in brackets is written anew in brackets, a number inside braces in its place', () => {
	const changed = changedText(old.replace('value: 90', 'value: 80'), {
		data: { ...data(), aliases: ['antre', 'antrean', 'nomor, urut'] },
	});
	expect(changed).toBe(old.replace("[antre, 'antrean']", "[ antre, antrean, 'nomor, urut' ]"));
});

test('an entry of a list is added, changed or removed without its neighbours', () => {
	const { sources: _, ...rest } = data();
	const source = { title: 'Laporan', date: '2024-02' };
	const added = changedText(old, { data: { ...rest, sources: [source, { title: 'Berita', date: 2025 }] } });
	expect(added).toBe(
		old.replace('  - *laporan\nreviewed', '  - *laporan\n  - title: Berita\n    date: 2025\nreviewed'),
	);
	expect(changedText(added, { data: data() })).toBe(old);
});

test('what a reference stands for is written out where only the reference changes', () => {
	const changed = changedText(old, { data: { ...data(), sources: [{ title: 'Berita' }] } });
	expect(changed).toBe(old.replace('sources:\n  - *laporan', 'sources:\n  - title: Berita'));
});

test('what a name in YAML stands for changes where it is written, and the others are written out', () => {
	const before = data();
	const [first, second] = z.array(z.record(z.string(), z.unknown())).parse(before['improvements']);
	const changed = changedText(old, {
		data: {
			...before,
			improvements: [{ ...first, source: { title: 'Laporan', date: '2024-03' } }, second],
		},
	});
	expect(changed).toBe(
		old
			.replace('date: 2024-02', 'date: 2024-03')
			.replace('    source: *laporan', '    source:\n      title: Laporan\n      date: 2024-02')
			.replace('  - *laporan', '  - title: Laporan\n    date: 2024-02'),
	);
});

test('a year may stay a number where the form has it as text', () => {
	const text = JSON.stringify(data()).replace('"period":2023', '"period":"2023"');
	expect(changedText(old, { data: JSON.parse(text) })).toBe(old);
});

test('the prose is replaced alone, with the line breaks of the file', () => {
	const changed = changedText(old, { data: data(), prose: '\n## Tujuan\n\nBaru.\n\n' });
	expect(changed).toBe(`${old.slice(0, old.indexOf('## Latar'))}## Tujuan\n\nBaru.\n`);
	const windows = changedText(old.replaceAll('\n', '\r\n'), { data: data(), prose: '## Tujuan\n\nBaru.' });
	expect(windows).toBe(changed.replaceAll('\n', '\r\n'));
});

test('prose is added to a file that had none', () => {
	expect(changedText('---\ntitle: A\n---\n', { data: { title: 'A' }, prose: 'Isi.' })).toBe(
		'---\ntitle: A\n---\n\nIsi.\n',
	);
});

test('a byte order mark stays, in a file of YAML alone as well', () => {
	expect(
		changedText('\uFEFFcomplete: true\r\nagencies: []\r\n', { data: { complete: false, agencies: [] } }),
	).toBe('\uFEFFcomplete: false\r\nagencies: []\r\n');
});

test('with a schema, defaults that stand in the file stay and new ones are not written', () => {
	const file = '---\ntitle: A\nsample: false\nsummary: B\nreviewed: { on: 2026-03-25, by: Dinas }\n---\n';
	const wanted = innovationSchema.parse({ ...Object(dataAndProse(file).data), title: 'C' });
	expect(changedText(file, { schema: innovationSchema, data: wanted })).toBe(
		file.replace('title: A', 'title: C'),
	);
});

test('YAML that cannot be read is written anew', () => {
	expect(dataAndProse('---\ntitle: [\n---\n\nIsi.\n')).toEqual({ data: undefined, prose: 'Isi.' });
	expect(changedText('---\ntitle: [\n---\n\nIsi.\n', { data: { title: 'A' } })).toBe(
		'---\ntitle: A\n---\n\nIsi.\n',
	);
});

test('written YAML has the order of the schema, long text folded and quotes only where needed', () => {
	const summary =
		'Pasien memegang jam periksa, bukan nomor urut, sehingga tidak perlu datang pagi-pagi hanya untuk mengambil nomor.';
	const written = writtenYaml(innovationSchema, {
		reviewed: { by: 'Dinas: Kesehatan', on: '2026-03-25' },
		aliases: [],
		summary: `${summary} Itu saja.`,
		sample: false,
		dates: { development: { note: 'yes', on: '2024' }, trial: '2023-08' },
		title: '- Antre #1',
		partners: ['null', 'Warga "Kenanga"'],
	});
	expect(written).toBe(`title: '- Antre #1'
summary: >-
  ${summary}
  Itu saja.
partners:
  - 'null'
  - Warga "Kenanga"
dates:
  trial: 2023-08
  development:
    on: '2024'
    note: 'yes'
reviewed:
  on: 2026-03-25
  by: 'Dinas: Kesehatan'
`);
	expect(recordText(innovationSchema, { title: 'A' }, '')).toBe('---\ntitle: A\n---\n');
});

test('keys that the schema does not know stay, after those that it knows', () => {
	expect(writtenYaml(siteSchema, { lain: [], tagline: 'B', name: 'A' })).toBe(
		'name: A\ntagline: B\nlain: []\n',
	);
});
