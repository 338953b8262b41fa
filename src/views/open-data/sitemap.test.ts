import { strictXml } from '../../../tests/support/strict-xml.ts';
import { expect, test } from 'vitest';
import { robotsText, sitemapFiles } from './sitemap.ts';
import { xmlText } from './xml-text.ts';

const site = 'https://a.example/etalase/';

test('pages stand in the order of their addresses, with the day of their change where it is known', () => {
	const [file] = sitemapFiles(site, [
		{ address: `${site}inovasi/`, modified: '2026-10-30' },
		{ address: site },
		{ address: `${site}?a=1&b=<2>` },
	]);

	expect(strictXml(file?.text ?? '')).toMatchObject({
		urlset: {
			url: [{ loc: site }, { loc: `${site}?a=1&b=<2>` }, { loc: `${site}inovasi/`, lastmod: '2026-10-30' }],
		},
	});
});

test('more pages than one file may hold are told in parts', () => {
	const entries = ['a', 'b', 'c'].map((name) => ({ address: `${site}${name}/` }));
	const files = sitemapFiles(site, entries, 2);
	expect(files.map(({ name }) => name)).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml']);
	expect(files[0]?.text).toContain(`<loc>${site}sitemap-2.xml</loc>`);
	expect(files[2]?.text).toContain(`<loc>${site}c/</loc>`);
	for (const { text } of files) strictXml(text);
});

test('robots are led to the sitemap below the folder of the site', () => {
	expect(robotsText(site)).toContain('\nSitemap: https://a.example/etalase/sitemap.xml\n');
});

test('no text can leave its place in XML, and what XML cannot hold is left out', () => {
	expect(xmlText(`<b> & "dua" 'satu' ]]>`)).toBe('&lt;b&gt; &amp; &quot;dua&quot; &apos;satu&apos; ]]&gt;');
	expect(xmlText('a\u0000b\u000bc\u001fd\ufffee\ud800f\tg\nh😀')).toBe('abcde\ufffdf\tg\nh😀');
});
