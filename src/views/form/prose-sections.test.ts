import { describe, expect, test } from 'vitest';
import { proseSections, proseWith } from './prose-sections.ts';

const headings = ['Latar belakang', 'Tujuan', 'Hasil'] as const;
const prose =
	'## Latar belakang\n\nDulu *lama*.\n\n## Catatan lain\n\nTetap.\n\n## Hasil\n\n```\n## bukan judul\n```';

const typed = (texts: Readonly<Record<string, string>>) =>
	headings.map((heading) => ({ heading, text: texts[heading] ?? '' }));

describe('prose under headings', () => {
	test('is taken apart and put together again as it was', () => {
		const texts = proseSections(prose, headings);
		expect(texts).toEqual({
			'Latar belakang': 'Dulu *lama*.',
			Tujuan: '',
			Hasil: '```\n## bukan judul\n```',
		});
		expect(proseWith(prose, typed(texts))).toBe(prose);
	});

	test('changes only the section that was typed anew, and keeps those with other headings', () => {
		const texts = { ...proseSections(prose, headings), Hasil: 'Kini <5 menit.' };
		expect(proseWith(prose, typed(texts))).toBe(
			'## Latar belakang\n\nDulu *lama*.\n\n## Catatan lain\n\nTetap.\n\n## Hasil\n\nKini \\<5 menit.',
		);
	});

	test('a section that was empty comes in the order of the headings, and one that was emptied goes', () => {
		const texts = { ...proseSections(prose, headings), Tujuan: 'Cepat.', Hasil: '' };
		expect(proseWith(prose, typed(texts))).toBe(
			'## Latar belakang\n\nDulu *lama*.\n\n## Catatan lain\n\nTetap.\n\n## Tujuan\n\nCepat.',
		);
	});

	test('a new text begins with what was typed', () => {
		expect(proseWith('', typed({ Tujuan: 'Cepat.', Hasil: 'Ya.' }))).toBe(
			'## Tujuan\n\nCepat.\n\n## Hasil\n\nYa.',
		);
	});
});
