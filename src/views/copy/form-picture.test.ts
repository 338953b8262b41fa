import { expect, test } from 'vitest';
import { formPictureText } from './form-picture.ts';

test.each([
	[
		{ hid: true, from: 6_234_000, to: 479_600 },
		'Data kamera (tempat, waktu, nama) dibuang; dikecilkan dari 6,2 MB menjadi 480 kB.',
	],
	[{ hid: true, from: 40_000, to: 41_000 }, 'Data kamera (tempat, waktu, nama) dibuang.'],
	[{ hid: false, from: 3_000_000, to: 900_000 }, 'Dikecilkan dari 3 MB menjadi 900 kB.'],
])('a picture that was changed so, %j, says what was done', (change, words) => {
	expect(formPictureText.changed(change)).toBe(words);
});
