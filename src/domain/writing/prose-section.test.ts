import { expect, test } from 'vitest';
import { proseHeadings } from '../../schema/innovation.ts';
import { proseSections, withSection, withTyped } from './prose-section.ts';

const prose = '## Latar belakang\n\nSatu.\n\n```\n## Bukan judul\n```\n\n## Tujuan\n\n- a\n- b\n';

test('a prose is taken apart at its headings, and not inside code', () => {
	expect(proseSections(prose).map(({ heading, text }) => [heading, text])).toEqual([
		['Latar belakang', 'Satu.\n\n```\n## Bukan judul\n```'],
		['Tujuan', '- a\n- b'],
	]);
});

test('a changed section leaves the others as they are', () => {
	expect(withSection(prose, { heading: 'Latar belakang', text: 'Dua.' }, proseHeadings)).toBe(
		'## Latar belakang\n\nDua.\n\n## Tujuan\n\n- a\n- b\n',
	);
	expect(withSection(prose, { heading: 'Tujuan', text: undefined }, proseHeadings)).toBe(
		'## Latar belakang\n\nSatu.\n\n```\n## Bukan judul\n```\n\n',
	);
});

test('a new section comes into its place', () => {
	const headings = (text: string) => proseSections(text).map(({ heading }) => heading);
	const middle = withSection(prose, { heading: 'Rancang bangun', text: 'Baru.' }, proseHeadings);
	expect(headings(middle)).toEqual(['Latar belakang', 'Rancang bangun', 'Tujuan']);
	const last = withSection(prose, { heading: 'Hasil', text: 'Baru.' }, proseHeadings);
	expect(last).toBe(`${prose}\n## Hasil\n\nBaru.\n`);
	expect(withSection('', { heading: 'Hasil', text: 'Baru.' }, proseHeadings)).toBe('## Hasil\n\nBaru.\n');
});

const headings = ['Latar belakang', 'Tujuan', 'Hasil'];
const published =
	'## Latar belakang\n\nDulu *lama*.\n\n## Catatan lain\n\nTetap.\n\n## Hasil\n\n```\n## bukan judul\n```';

/** What a form says that was opened with `before`, after these sections were typed anew. */
function afterTyping(before: string, anew: Readonly<Record<string, string>>): string {
	const sections = proseSections(before);
	const typed = headings.map((heading) => ({
		heading,
		text: anew[heading] ?? sections.find((section) => section.heading === heading)?.text ?? '',
	}));
	return withTyped(before, typed);
}

test('a form in which nothing was typed leaves the prose as it is', () => {
	expect(afterTyping(published, {})).toBe(published);
});

test('only the section that was typed anew changes, and what would be code in it is text', () => {
	expect(afterTyping(published, { Hasil: 'Kini <5 menit.' })).toBe(
		'## Latar belakang\n\nDulu *lama*.\n\n## Catatan lain\n\nTetap.\n\n## Hasil\n\nKini \\<5 menit.\n',
	);
});

test('a section that was empty comes behind the one before it, and one that was emptied goes', () => {
	expect(afterTyping(published, { Tujuan: 'Cepat.', Hasil: ' ' })).toBe(
		'## Latar belakang\n\nDulu *lama*.\n\n## Tujuan\n\nCepat.\n\n## Catatan lain\n\nTetap.\n\n',
	);
	expect(afterTyping('', { Tujuan: 'Cepat.', Hasil: 'Ya.' })).toBe(
		'## Tujuan\n\nCepat.\n\n## Hasil\n\nYa.\n',
	);
});
