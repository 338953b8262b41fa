import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fittedSections, fittedText, linesOfParagraphs } from './fitted-text.ts';
import { oneLine, sentencesOf } from './sentences.ts';

const plain = (text: string, item = false) => ({ text, item });
const texts = (paragraphs: readonly { readonly text: string }[]) => paragraphs.map(({ text }) => text);

test('what does not fit is left out at the end of a sentence', () => {
	// N, 22 times n and the mark, with blanks between them: 18 wide, so each takes one line of 20.
	const sentence = (mark: string) => `N ${Array(22).fill('n').join(' ')} ${mark}x.`;
	const text = `${sentence('A')} ${sentence('B')} ${sentence('C')}`;
	const two = fittedText([plain(text), plain('Akhir.')], 2, 20);
	expect(two).toEqual({ paragraphs: [plain(`${sentence('A')} ${sentence('B')}`)], cut: true });
	expect(fittedText([plain(text), plain('Akhir.')], 4, 20).cut).toBe(false);
});

test('where not even the first sentence fits, nothing is left, and that is said', () => {
	expect(fittedText([plain('Satu kalimat yang panjang sekali tanpa jeda.')], 1, 10)).toEqual({
		paragraphs: [],
		cut: true,
	});
	expect(fittedText([], 0, 10)).toEqual({ paragraphs: [], cut: false });
});

test('a heading that runs into its paragraph does not stay alone', () => {
	const steps = [
		plain('Mendata. Guru mencatat.'),
		{ ...plain('Menjemput. Sembilan guru mendapat tugas di wilayahnya.'), runIn: 'Menjemput.' },
	];
	expect(fittedText(steps, 2, 20)).toEqual({ paragraphs: [plain('Mendata. Guru mencatat.')], cut: true });
	// A short sentence that is no heading may.
	const [first, { text }] = [
		plain('Mendata. Guru mencatat.'),
		plain('Gratis. Sembilan guru mendapat tugas di wilayahnya.'),
	];
	expect(texts(fittedText([first, plain(text)], 2, 20).paragraphs)).toEqual([first.text, 'Gratis.']);
});

const word = fc.constantFrom(
	'warga',
	'Datang',
	'ke',
	'No.',
	'5',
	'selesai.',
	'Tunggu!',
	'dll.',
	'pelayananterpadusatupintu',
);
const paragraph = fc.record({
	text: fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => words.join(' ')),
	item: fc.boolean(),
});
const paragraphs = fc.array(paragraph, { maxLength: 6 });

test('what is kept is the beginning in its order, whole sentences, within its lines, and a cut is admitted', () => {
	fc.assert(
		fc.property(paragraphs, fc.nat({ max: 30 }), fc.integer({ min: 8, max: 40 }), (all, lines, width) => {
			const { paragraphs: kept, cut } = fittedText(all, lines, width);
			const whole = oneLine(texts(all).join(' '));
			const shown = texts(kept).join(' ');
			expect(whole.startsWith(shown)).toBe(true);
			expect(cut).toBe(shown !== whole);
			expect(linesOfParagraphs(kept, width)).toBeLessThanOrEqual(lines);
			for (const [index, { text }] of kept.entries()) {
				const sentences = sentencesOf(all[index]?.text ?? '');
				expect(sentencesOf(text)).toEqual(sentences.slice(0, sentencesOf(text).length));
			}
		}),
	);
});

test('sections never take more than their lines together, and none is cut where all fit', () => {
	const sections = fc.array(fc.record({ heading: fc.constantFrom('Latar belakang', 'Hasil'), paragraphs }), {
		maxLength: 5,
	});
	fc.assert(
		fc.property(sections, fc.nat({ max: 80 }), (all, lines) => {
			const space = { lines, width: 30, headingLines: 2, weights: { Hasil: 2 } };
			const fitted = fittedSections(all, space);
			const taken = fitted.reduce((sum, section) => sum + linesOfParagraphs(section.paragraphs, 30), 0);
			expect(taken).toBeLessThanOrEqual(Math.max(0, lines - 2 * all.length));
			const needed = all.reduce((sum, section) => sum + linesOfParagraphs(section.paragraphs, 30), 0);
			if (needed <= lines - 2 * all.length) expect(fitted.some(({ cut }) => cut)).toBe(false);
			expect(fitted.map(({ heading }) => heading)).toEqual(all.map(({ heading }) => heading));
		}),
	);
});
