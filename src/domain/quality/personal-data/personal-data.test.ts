import { describe, expect, it } from 'vitest';
import { personalDataIn } from './personal-data.ts';

const regionCodes = new Set(['33.71', '64.08']);
const found = (text: string) =>
	personalDataIn(text, { regionCodes }).map(({ kind, start, end, shown }) => ({
		kind,
		written: text.slice(start, end),
		shown,
	}));

describe('personal data in a text', () => {
	it('is shown by its last digits only, in the message too', () => {
		const [nik] = personalDataIn('NIK 3371011503929999 milik warga', { regionCodes });
		expect(nik?.shown).toBe('…9999');
		expect(JSON.stringify(nik)).not.toMatch(/\d{5}/);
		expect(nik?.message).toBe(
			'Ini tampak seperti NIK (berakhir …9999). Hapus nomor itu. Bila perlu contoh, tulis "16 angka NIK".',
		);
	});

	it('is told with its place in the text as it was written, in whatever digits', () => {
		expect(found('Warga 🙂 ３３７１.０１.１５０３９２.９９９９')).toEqual([
			{ kind: 'nik', written: '３３７１.０１.１５０３９２.９９９９', shown: '…9999' },
		]);
	});

	it('is a KK only when the words say so and the day is not that of a woman', () => {
		expect(found('No. KK: 3371011503179999')[0]?.kind).toBe('kk');
		expect(found('No. KK: 3371015503179999')[0]?.kind).toBe('nik');
	});

	it('is found in numbers of a regency whose code has changed since', () => {
		expect(found('NIK 6404011503929999')[0]?.kind).toBe('nik');
	});

	it('is told in the order of the text', () => {
		const text = 'Surel siti.aminah@gmail.com, WA 0812-3456-7890, NIK 3371014103929999';
		expect(found(text).map(({ kind }) => kind)).toEqual(['surel', 'telepon', 'nik']);
		expect(found(text)[0]?.shown).toBe('s…@gmail.com');
	});
});
