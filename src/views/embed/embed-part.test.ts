import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { anAgency, anInnovation, type InnovationKeys } from '../../../tests/builders/record.ts';
import { aSite, aSnapshot } from '../../../tests/builders/snapshot.ts';
import { catalogueViews } from '../catalogue-views.ts';
import { agencyEmbed, innovationEmbed, regionEmbed } from './embed-part.ts';
import { oEmbedOf } from './oembed.ts';

const id = 'kota-arunika/antre';

function viewsWith(data: InnovationKeys = {}) {
	const site = aSite({ baseUrl: 'https://daerah.example/etalase' });
	const innovations = [anInnovation({ id, data: { title: 'Antre', agency: 'disdukcapil', ...data } })];
	return catalogueViews(aSnapshot({ site, agencies: [anAgency()], innovations }));
}

const embedWith = (data?: InnovationKeys) => innovationEmbed(id, 'kota-arunika', viewsWith(data));

test('the badge is offered as HTML and Markdown, with full addresses and what it says in words', () => {
	const spoken = 'Antre. Kematangan inovasi: belum ada data. Data contoh.';
	const badge = 'https://daerah.example/etalase/lencana/inovasi/kota-arunika/antre.svg';
	const page = 'https://daerah.example/etalase/inovasi/kota-arunika/antre/';
	expect(embedWith().badge).toMatchObject({ path: '/lencana/inovasi/kota-arunika/antre.svg', alt: spoken });
	expect(embedWith().badge.snippets.map(({ code }) => code)).toEqual([
		`<a href="${page}"><img src="${badge}" alt="${spoken}" height="32" style="max-width:100%"></a>`,
		`[![${spoken}](${badge})](${page})`,
	]);
});

test('the card is offered as a frame, with a script beside it, and as a quotation without either', () => {
	const { card } = embedWith({ improvements: [] });
	expect(card?.path).toBe('/sematan/inovasi/kota-arunika/antre/');
	expect(card?.snippets.map(({ code }) => code)).toEqual([
		'<iframe src="https://daerah.example/etalase/sematan/inovasi/kota-arunika/antre/" title="Kartu inovasi: Antre" width="100%" height="340" loading="lazy" style="max-width:512px;border:0"></iframe>',
		'<script src="https://daerah.example/etalase/sematan/kartu.js" async></script>',
		[
			'<blockquote cite="https://daerah.example/etalase/inovasi/kota-arunika/antre/">',
			'<p><a href="https://daerah.example/etalase/inovasi/kota-arunika/antre/"><strong>Antre</strong></a><br>Dinas Kependudukan dan Pencatatan Sipil, Kota Arunika</p>',
			'<p>Warga mengambil nomor antrean dari rumah.</p>',
			'<p>Sumber: Etalase Inovasi. Data contoh</p>',
			'</blockquote>',
		].join('\n'),
	]);
});

test('agencies and regions offer their badge alone', () => {
	const views = viewsWith();
	expect(agencyEmbed('kota-arunika/disdukcapil', 'kota-arunika', views)).toMatchObject({
		badge: { path: '/lencana/unit/kota-arunika/disdukcapil.svg' },
	});
	const region = regionEmbed('kota-arunika', views);
	expect(region.badge.path).toBe('/lencana/daerah/kota-arunika.svg');
	expect(region.card).toBeUndefined();
});

const hostile = `]]></iframe><script>alert("1")</script> & 'x' [a](b) \`c\``;
const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', htmlEntities: true });

test('names that try to be markup stay names in everything that is pasted', () => {
	const { badge, card } = embedWith({ title: hostile, summary: hostile });
	const codes = [...badge.snippets, ...(card?.snippets ?? [])].map(({ code }) => code);
	expect(codes.filter((code) => code.includes('<script>'))).toEqual([]);
	const [frame, , quote] = card?.snippets ?? [];
	expect(parser.parse(frame?.code.replace(' loading', ' data-loading') ?? '')).toMatchObject({
		iframe: { title: `Kartu inovasi: ${hostile}` },
	});
	expect(parser.parse(quote?.code.replace('<br>', '<br/>') ?? '')).toMatchObject({
		blockquote: { p: [{ a: { strong: hostile } }, hostile, expect.any(String)] },
	});
	// Nothing of the name may close the brackets of the picture.
	const markdown = badge.snippets[1]?.code ?? '';
	expect(markdown).toContain(String.raw`\]\]\>\</iframe\>`);
	expect(markdown).toContain(String.raw`\[a\](b) \`c\``);
});

test('oEmbed tells what version 1.0 asks of a rich answer, and a whole thumbnail', () => {
	const answer = oEmbedOf(id, viewsWith({ title: hostile }));
	expect(answer).toEqual({
		type: 'rich',
		version: '1.0',
		title: hostile,
		author_name: 'Dinas Kependudukan dan Pencatatan Sipil, Kota Arunika',
		provider_name: 'Etalase Inovasi',
		provider_url: 'https://daerah.example/etalase/',
		cache_age: 86_400,
		thumbnail_url: 'https://daerah.example/etalase/kartu/inovasi/kota-arunika/antre.png',
		thumbnail_width: 1200,
		thumbnail_height: 630,
		html: expect.stringMatching(
			/^<iframe src="https:\/\/daerah\.example\/etalase\/sematan\/inovasi\/kota-arunika\/antre\/" title="[^"<>]*" /,
		),
		width: 512,
		height: 340,
	});
});
