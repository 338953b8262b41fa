import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { handbookText } from '../../src/ingest/handbook/handbook-text.ts';
import { handbookOf, handbookPictureSizes } from '../../src/ingest/handbook/read-handbook.ts';
import * as chromeWords from '../../src/views/copy/chrome.ts';
import * as sectionWords from '../../src/views/copy/form-sections.ts';
import * as formWords from '../../src/views/copy/form.ts';

const contributing = readFileSync('CONTRIBUTING.md', 'utf8');

test('part 1 of CONTRIBUTING is the handbook: every part in the contents once, every anchor, picture and description there', async () => {
	const { groups, introHtml } = handbookOf(contributing, {
		base: '/',
		sitePaths: new Set(['/usul/']),
		pictureSizes: await handbookPictureSizes(),
	});
	const parts = groups.flatMap((group) => group.parts);
	expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
	expect(groups.map((group) => group.title)).toEqual(['Jalan menulis', 'Menulis dengan baik', 'Rujukan']);
	const html = [introHtml, ...parts.map((part) => part.html)].join('');
	const shown = new Set(
		[...html.matchAll(/<img src="\/(panduan\/[^"]+)"/g)].map(([, file]) => `public/${String(file)}`),
	);
	expect([...shown].sort()).toEqual([...(await handbookPictureSizes()).keys()].sort());
	expect(parts.filter(({ description }) => description === '')).toEqual([]);
	// Forges show links relative to the file; the site has no such files.
	expect([...html.matchAll(/href="(?!\/|https:)[^"]*"/g)]).toEqual([]);
});

test('the buttons that the handbook names are called so in the form', () => {
	const { parts } = handbookText(contributing);
	const { text = '' } = parts.find(({ id }) => id === 'menulis-lewat-formulir') ?? {};
	const bold = [...text.matchAll(/\*\*(.+?)\*\*/g)].map(([, name]) => String(name));
	// The others begin a fact or a question.
	const buttons = bold.filter((name) => !/[:?]$/.test(name));
	const words = JSON.stringify([formWords, sectionWords, chromeWords]);
	expect(buttons.length).toBeGreaterThan(5);
	expect(buttons.filter((name) => !words.includes(`"${name}"`))).toEqual([]);
});
