import { expect, test } from 'vitest';
import { proseText, proseWithFullAddresses } from './prose-text.ts';

test('prose becomes lines of words; nothing in it is taken for a tag twice', () => {
	const html =
		'<h2 id="hasil">Hasil</h2><p>Waktu &#x3C; 5 menit &#x26; <b>gratis</b>.<br>Baru</p><ul><li>a</li>\n<li>b &lt;script></li></ul>';
	expect(proseText(html)).toBe('Hasil\nWaktu < 5 menit & gratis.\nBaru\na\nb <script>');
	expect(proseText('<p title="a > b">c</p><table><tr><td>1</td><td>2</td></tr></table>')).toBe('c\n1 2');
	expect(proseText('&amp;lt; &tidakdikenal;')).toBe('&lt; &tidakdikenal;');
	expect(proseText('')).toBe('');
});

test('addresses in prose lead to the right place from anywhere', () => {
	const page = 'https://a.example/etalase/inovasi/kota-a/antre/';
	const html =
		'<a href="/etalase/istilah/#iga">a</a><a href="#hasil">b</a><a href="mailto:a@b.example">c</a><a href="https://c.example/?a=1&#x26;b=2">d</a><img src="/etalase/media/x-480.webp" srcset="/etalase/media/x-480.webp 480w, /etalase/media/x-960.webp 960w">';
	expect(proseWithFullAddresses(html, page)).toBe(
		'<a href="https://a.example/etalase/istilah/#iga">a</a><a href="https://a.example/etalase/inovasi/kota-a/antre/#hasil">b</a><a href="mailto:a@b.example">c</a><a href="https://c.example/?a=1&#x26;b=2">d</a><img src="https://a.example/etalase/media/x-480.webp" srcset="https://a.example/etalase/media/x-480.webp 480w, https://a.example/etalase/media/x-960.webp 960w">',
	);
});
