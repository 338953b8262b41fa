import { expect, test } from 'vitest';
import { proseSections } from './prose-text.ts';

const plain = (text: string, item = false) => ({ text, item });

test('running text is kept by section, without its markup', () => {
	const html = [
		'<p>Sebelum judul apa pun.</p>',
		'<h2 id="a">Latar <em>belakang</em></h2>',
		'<p>Warga\nmenunggu <strong>dua jam</strong>.<br>Lama.</p><p></p>',
		'<h2 id="b">Hasil</h2><h3 id="c">Angka</h3><p>Turun.</p>',
		'<ul><li>Satu</li><li><p>Dua</p></li><li>Tiga<ul><li>Empat</li></ul></li></ul>',
	].join('\n');
	expect(proseSections(html)).toEqual([
		{ heading: 'Latar belakang', paragraphs: [plain('Warga menunggu dua jam. Lama.')] },
		{
			heading: 'Hasil',
			paragraphs: [plain('Turun.'), ...['Satu', 'Dua', 'Tiga', 'Empat'].map((text) => plain(text, true))],
		},
	]);
});

test('bold words with which a paragraph begins are known as its heading', () => {
	const html =
		'<h2>Hasil</h2><p><strong>Menjemput.</strong> Guru <strong>datang</strong>.</p><p>Lalu <strong>pulang.</strong></p>';
	expect(proseSections(html)).toEqual([
		{
			heading: 'Hasil',
			paragraphs: [{ ...plain('Menjemput. Guru datang.'), runIn: 'Menjemput.' }, plain('Lalu pulang.')],
		},
	]);
});

test('pictures, tables, boxes of figures and links to videos are left out', () => {
	const html = [
		'<h2>Hasil</h2>',
		'<figure><img src="a.webp" alt="a > b"><figcaption><p>Keterangan</p></figcaption></figure>',
		'<table><tbody><tr><td>1</td></tr></tbody></table><dl><div><dt>Sebelum</dt><dd>2</dd></div></dl>',
		'<p class="video-link"><a href="https://a.example/">Tonton</a></p><p>Tinggal ini.</p>',
	].join('');
	expect(proseSections(html)).toEqual([{ heading: 'Hasil', paragraphs: [plain('Tinggal ini.')] }]);
});

test('characters that HTML writes otherwise are themselves again', () => {
	expect(proseSections('<h2>Hasil</h2><p>3 &#x3C; 5 &amp; "7" &#62; 6, &nbsp;&tidakada;</p>')).toEqual([
		{ heading: 'Hasil', paragraphs: [plain('3 < 5 & "7" > 6, &tidakada;')] },
	]);
});
