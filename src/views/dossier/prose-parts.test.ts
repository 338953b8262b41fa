import { expect, test } from 'vitest';
import { proseParts } from './prose-parts.ts';

const of = (html: string, heading: string) =>
	proseParts(html).find((part) => part.heading === heading)?.lines;
const line = (text: string) => ({ text, heading: false });

test('the five parts of the form are there, written or not, in their order', () => {
	const html = '<h2 id="a">Hasil</h2><p>Turun &lt; 5.</p><h2>Pelajaran</h2><p>Mulai kecil.</p>';
	expect(proseParts(html)).toEqual([
		{ heading: 'Latar belakang', lines: [] },
		{ heading: 'Rancang bangun', lines: [] },
		{ heading: 'Tujuan', lines: [] },
		{ heading: 'Manfaat', lines: [] },
		{ heading: 'Hasil', lines: [line('Turun < 5.')] },
		{ heading: 'Pelajaran', lines: [line('Mulai kecil.')] },
	]);
});

test('points, headings and cells stay apart', () => {
	const html =
		'<h2>Tujuan</h2><h3 id="x">Cara kerja</h3><ul><li>Satu</li><li><p>Dua</p></li></ul>' +
		'<table><thead><tr><th>Ukuran</th><th>2025</th></tr></thead><tbody><tr><td>Pasien</td><td>700</td></tr></tbody></table>';
	expect(of(html, 'Tujuan')).toEqual([
		{ text: 'Cara kerja', heading: true },
		line('• Satu'),
		line('• Dua'),
		line('Ukuran | 2025'),
		line('Pasien | 700'),
	]);
});

test('words before the first heading come first, and no prose is five empty parts', () => {
	expect(proseParts('<p>Awal.</p><h2>Hasil</h2><p>A.</p>')[0]).toEqual({
		heading: '',
		lines: [line('Awal.')],
	});
	expect(proseParts('').map(({ lines }) => lines.length)).toEqual([0, 0, 0, 0, 0]);
});
