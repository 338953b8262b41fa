import { expect, test } from 'vitest';
import { robotMay, robotRules } from './robots.ts';

const may = (text: string, path: string) => robotMay(robotRules(text, 'EtalaseInovasi'), path);

test('without a rule everything is allowed', () => {
	expect(may('', '/a')).toBe(true);
	expect(may('<html>bukan robots.txt</html>', '/a')).toBe(true);
	expect(may('User-agent: *\nDisallow:\n', '/a')).toBe(true);
});

test('the longest rule decides, and of two alike the one that allows', () => {
	const text = 'User-agent: *\r\nDisallow: /dokumen # semua\r\nAllow: /dokumen/umum\r\n';
	expect(may(text, '/dokumen/rahasia')).toBe(false);
	expect(may(text, '/dokumen/umum/a')).toBe(true);
	expect(may('User-agent: *\nDisallow: /a\nAllow: /a\n', '/a')).toBe(true);
});

test('rules for this robot stand in for those for all, wherever they are and however it is written', () => {
	const text =
		'User-agent: *\nDisallow: /\n\nUser-agent: Lain\nUser-agent: etalaseinovasi\nDisallow: /x\nCrawl-delay: 2\n';
	expect(may(text, '/a')).toBe(true);
	expect(may(text, '/x')).toBe(false);
	expect(robotRules(text, 'EtalaseInovasi').delay).toBe(2);
	expect(may('User-agent: EtalaseInovasi\n\nUser-agent: *\nDisallow: /\n', '/a')).toBe(false);
});

test.each([
	['/*.pdf$', '/a/b.pdf', false],
	['/*.pdf$', '/a/b.pdf?x=1', true],
	['/a*c', '/abbc/d', false],
	['/a*c', '/abb', true],
	['/a$', '/a', false],
	['/a$', '/ab', true],
	['/*?sesi=', '/p?sesi=1', false],
])('`Disallow: %s` of %s', (rule, path, expected) => {
	expect(may(`User-agent: *\nDisallow: ${rule}\n`, path)).toBe(expected);
});
