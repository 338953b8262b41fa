import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asWritten, flowingText } from './flowing-text.ts';

test('lines of a paragraph and of an item of a list run on, and each paragraph and item is a line of its own', () => {
	expect(flowingText('Satu dua\ntiga.\n\n1. Hitung\n   ulang.\n2. Kunci.\n- Dua\n  baris')).toBe(
		'Satu dua tiga.\n\n1. Hitung ulang.\n2. Kunci.\n- Dua baris',
	);
});

test('code, tables, quotations, components, headings and line breaks that were meant stay', () => {
	for (const text of [
		'```\na\nb\n\nc\n```\nSesudah',
		'| a | b |\n| - | - |\n| 1 | 2 |',
		'a | b\n--- | ---\n1 | 2',
		'> satu\n> dua',
		'<Catatan jenis="pelajaran">\n\nSatu.\n\n</Catatan>',
		'### Judul\nteks',
		'satu  \ndua',
		'satu\\\ndua',
	]) {
		expect(flowingText(text)).toBe(text);
	}
});

const line = fc.constantFrom(
	'satu',
	'- dua',
	'1. tiga',
	'  empat',
	'',
	'```',
	'> lima',
	'| a |',
	'# b',
	'enam  ',
);
const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));

test('what flows already stays as it is, and no word is lost', () => {
	fc.assert(
		fc.property(text, (written) => {
			const flowing = flowingText(written);
			expect(flowingText(flowing)).toBe(flowing);
			expect(flowing.split(/\s+/)).toEqual(written.split(/\s+/));
		}),
	);
});

test('paragraphs that say the same are as they were written, and what was typed anew is as it was typed', () => {
	const before = 'Satu dua\ntiga.\n\nEmpat\nlima.';
	expect(asWritten(flowingText(before), before)).toBe(before);
	expect(asWritten('Satu dua tiga.\n\nBaru dan\npanjang.\n\nEmpat lima.', before)).toBe(
		'Satu dua\ntiga.\n\nBaru dan\npanjang.\n\nEmpat\nlima.',
	);
});

test('text that was not touched is never changed', () => {
	fc.assert(
		fc.property(text, (written) => {
			expect(flowingText(asWritten(flowingText(written), written))).toBe(flowingText(written));
		}),
	);
});
