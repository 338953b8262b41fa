import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oneLine, sentencesOf } from './sentences.ts';

test.each([
	['', []],
	['Tanpa titik', ['Tanpa titik']],
	['Satu. Dua! Tiga?', ['Satu.', 'Dua!', 'Tiga?']],
	['Ia berkata "cukup." Lalu pulang.', ['Ia berkata "cukup."', 'Lalu pulang.']],
	['Biaya Rp. 5.000 per akta. Dibayar APBD.', ['Biaya Rp. 5.000 per akta.', 'Dibayar APBD.']],
	[
		'Lihat Jl. Melati No. 5 Kec. Utara. Buka pukul 08.00.',
		['Lihat Jl. Melati No. 5 Kec. Utara.', 'Buka pukul 08.00.'],
	],
	['Oleh dr. A. Rahman dkk. Pada 2024.', ['Oleh dr. A. Rahman dkk. Pada 2024.']],
	['1. Bawa KTP. 2. Tunggu.', ['1. Bawa KTP.', '2. Tunggu.']],
	['Naik pada 2025. 12 petugas ikut.', ['Naik pada 2025. 12 petugas ikut.']],
	['Naik pada 2025. Dua belas petugas ikut.', ['Naik pada 2025.', 'Dua belas petugas ikut.']],
	['Baris\n  baru. Tetap\tsatu.', ['Baris baru.', 'Tetap satu.']],
])('the sentences of %j', (text, sentences) => {
	expect(sentencesOf(text)).toEqual(sentences);
});

test('the sentences of any text, one after the other, are the text', () => {
	const piece = fc.constantFrom(
		'Warga',
		'datang',
		'No.',
		'A.',
		'12',
		'3.',
		'dll.',
		'Jl.',
		'selesai.',
		'"Ya."',
		'(lihat',
		'B).',
		'…',
	);
	const text = fc.oneof(
		fc.array(piece).map((words) => words.join(' ')),
		fc.string({ unit: 'grapheme' }),
	);
	fc.assert(
		fc.property(text, (any) => {
			const sentences = sentencesOf(any);
			expect(sentences.join(' ')).toBe(oneLine(any));
			for (const sentence of sentences) expect(sentence).toBe(sentence.trim());
		}),
	);
});
