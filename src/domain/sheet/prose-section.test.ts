import { expect, test } from 'vitest';
import { proseHeadings } from '../../schema/innovation.ts';
import { proseSections, withSection } from './prose-section.ts';

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
