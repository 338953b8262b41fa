import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commentLength, postedComment, siteAddressIn } from './posted-comment.ts';

const parts = { commit: 'abcdef0123456789', allowed: ['https://etalase.example/'] };
const visible = (report: string) => postedComment(report, parts).replaceAll('\u2060', '|');

test('words, lists, code and headings of a report stay, and the comment says where it comes from', () => {
	const comment = postedComment('# Laporan\n\n### Bagian\n\n- **A**: `1` → `3`\n', parts);
	expect(comment).toMatch(/^<!-- laporan-perubahan-isi -->\n_Laporan otomatis untuk komit `abcdef0123`/);
	expect(comment).toContain('\n# Laporan\n\n### Bagian\n\n- **A**: `1` → `3`\n');
});

test('links lead to the site and nowhere else', () => {
	expect(visible('([bantuan](<https://etalase.example/bantuan/x/>))')).toContain(
		'([bantuan](<https://etalase.example/bantuan/x/>))',
	);
	expect(
		visible('[a](<https://jahat.example/>) [b](https://jahat.example) [c]: https://jahat.example'),
	).toContain('[a]|(&lt;https:|//jahat.example/>) [b]|(https:|//jahat.example) [c]|: https:|//jahat.example');
	expect(visible('<https://etalase.example.jahat.example/>')).toContain('&lt;https:|//etalase.example.jahat');
});

test('HTML, mentions, references and commands of a forge have no effect', () => {
	expect(visible('<img src=x> @semua #12 !3 ![x](y)\n/merge\n  /approve')).toContain(
		'&lt;img src=x> @|semua #|12 !|3 !|[x]|(y)\n|/merge\n  |/approve',
	);
});

test('a second mark in a report is no mark', () => {
	expect(postedComment('<!-- laporan-perubahan-isi -->', parts).match(/<!--/g)).toHaveLength(1);
});

test('whatever a report holds, the comment fits and has no HTML but its mark', () => {
	fc.assert(
		fc.property(fc.string({ maxLength: 2000 }), (report) => {
			const comment = postedComment(report, parts);
			expect(comment.slice(comment.indexOf('\n'))).not.toMatch(/<(?!https:\/\/etalase\.example\/)|@[a-z]/i);
		}),
		{ numRuns: 50 },
	);
	expect(postedComment('a b c\n'.repeat(20_000), parts).length).toBeLessThanOrEqual(commentLength);
	expect(postedComment('@a '.repeat(30_000), parts)).toContain('Sisanya terlalu panjang');
});

test('the address of the site is read where it stands plainly', () => {
	expect(siteAddressIn('name: A\nbaseUrl: https://etalase.example/sub/ # alamat\n')).toBe(
		'https://etalase.example/sub/',
	);
	expect(siteAddressIn("baseUrl: 'https://etalase.example'")).toBe('https://etalase.example/');
	expect(siteAddressIn('baseUrl: >-\n  https://etalase.example/')).toBeUndefined();
});
