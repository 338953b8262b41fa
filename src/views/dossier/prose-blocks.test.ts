import { expect, test } from 'vitest';
import { htmlTree, wordsOf } from './html-tree.ts';
import { proseBlocks } from './prose-blocks.ts';

const file = { path: 'innovations/kota-arunika/antre/loket.jpg', width: 800, height: 600 };

const blocksIn = (html: string) =>
	proseBlocks(`<h2 id="t">Tujuan</h2>${html}`, {
		picture: (address) => (address === '/media/ab-800.webp' ? file : undefined),
		address: (href) => new URL(href, 'https://etalase.example/').href,
	}).get('Tujuan');

const step = (title: string, body: string) =>
	`<div class="step"><p class="step-title">${title}</p><p class="step-facts">Kader · 2 menit</p>${body}</div>`;

test('steps that follow each other are one numbered list, with who does it and how', () => {
	const html = `${step('Memesan', '<p>Pilih jam.</p>')}\n${step('Tiba', '<p>Tunjukkan kode.</p><ul><li>KTP</li></ul>')}<p>Selesai.</p>${step('Ulang', '')}`;
	expect(blocksIn(html)).toEqual([
		{
			kind: 'list',
			marks: 'number',
			items: [
				{ title: 'Memesan', text: 'Kader · 2 menit\nPilih jam.' },
				{ title: 'Tiba', text: 'Kader · 2 menit\nTunjukkan kode.\n• KTP' },
			],
		},
		{ kind: 'paragraph', text: 'Selesai.', align: 'justify' },
		{ kind: 'list', marks: 'number', items: [{ title: 'Ulang', text: 'Kader · 2 menit' }] },
	]);
});

test('a figure before and after is a table of two columns below what was measured', () => {
	const html =
		'<figure class="before-after-figure"><figcaption>Waktu (sumber: survei)</figcaption><dl class="before-after">' +
		'<div><dt>Sebelum</dt><dd>142 menit</dd></div><div><dt>Sesudah</dt><dd>&lt; 61 menit</dd></div></dl></figure>';
	expect(blocksIn(html)).toEqual([
		{
			kind: 'table',
			caption: 'Waktu (sumber: survei)',
			head: ['Sebelum', 'Sesudah'],
			rows: [['142 menit', '< 61 menit']],
		},
	]);
});

test('a note is a frame with its title, a table a table, and points keep the points below them', () => {
	const html =
		'<aside class="note note-pelajaran"><p class="note-title">Pelajaran</p><p>Mulai <em>kecil</em>.</p></aside>' +
		'<table><thead><tr><th>Ukuran</th><th>2025</th></tr></thead><tbody><tr><td>Pasien</td><td>700</td></tr></tbody></table>' +
		'<ol><li><p>Satu</p><ul><li>a</li></ul></li></ol><h3>Dasar</h3>';
	expect(blocksIn(html)).toEqual([
		{ kind: 'box', title: 'Pelajaran', lines: ['Mulai kecil.'] },
		{ kind: 'table', head: ['Ukuran', '2025'], rows: [['Pasien', '700']] },
		{ kind: 'list', marks: 'number', items: [{ text: 'Satu', items: ['a'] }] },
		{ kind: 'paragraph', text: 'Dasar', align: 'left', bold: true },
	]);
});

test('pictures stand where they are written, with what they show; the caption of a gallery below its last', () => {
	const image = '<img src="/media/ab-800.webp" alt="Loket &quot;A&quot;" width="800">';
	const picture = { kind: 'picture', ...file, alt: 'Loket "A"', caption: undefined };
	expect(blocksIn(`<p>${image}</p><p><img src="/media/lain-1.webp" alt="Hilang"></p>`)).toEqual([picture]);
	const gallery = `<figure class="gallery"><div class="gallery-items">${image}${image}</div><figcaption>Dua loket</figcaption></figure>`;
	expect(blocksIn(gallery)).toEqual([picture, { ...picture, caption: 'Dua loket' }]);
});

test('a video and a download say their address in full, because paper has no links', () => {
	const html =
		'<p class="download"><a href="/berkas/ab/sop.pdf" download>SOP</a> (PDF, 8 kB)</p>' +
		'<p class="video-link"><a href="https://video.example/1?a=1&#x26;b=2">Tonton video: Antre</a></p>';
	expect(blocksIn(html)).toEqual([
		{ kind: 'paragraph', text: 'SOP (PDF, 8 kB): https://etalase.example/berkas/ab/sop.pdf', align: 'left' },
		{ kind: 'paragraph', text: 'Tonton video: Antre: https://video.example/1?a=1&b=2', align: 'left' },
	]);
});

test('words keep signs that look like tags, and lines that the author broke', () => {
	expect(wordsOf(htmlTree('<p title="a > b">Turun  &#x3C; 5<br>lalu <b>naik</b> &amp; turun</p>'))).toBe(
		'Turun < 5\nlalu naik & turun',
	);
});
