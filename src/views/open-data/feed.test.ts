import type { AnySchemaObject } from 'ajv';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { publishedRubric } from '../../../tests/builders/published-rubric.ts';
import { anInnovation, aRegion } from '../../../tests/builders/record.ts';
import { aSite, aSnapshot } from '../../../tests/builders/snapshot.ts';
import { schemaFaults } from '../../../tests/support/schema-faults.ts';
import { strictXml } from '../../../tests/support/strict-xml.ts';
import type { Snapshot } from '../../domain/catalogue/snapshot.ts';
import { removalFileSchema } from '../../schema/removal.ts';
import { feedLinks } from './feed-links.ts';
import { jsonFeedOf, rssOf } from './feed-formats.ts';
import { feedOf, feedParams } from './feed.ts';

const hostile = `Antre <b>& "dua"</b> ]]> </script> &amp; 'satu' 😀`;
const region = aRegion({
	id: 'kota-magelang',
	data: { code: '33.71', name: 'Kota Magelang', sample: false },
});

const { removed: removals } = removalFileSchema.parse({
	removed: [
		{
			address: '/inovasi/kota-magelang/lama/',
			title: hostile,
			on: '2026-10-30',
			reason: hostile,
			movedTo: '/inovasi/kota-magelang/berhenti/',
			affairs: ['kependudukan'],
		},
	],
});

function aReal(slug: string, data: Parameters<typeof anInnovation>[0] = {}) {
	return anInnovation({ ...data, id: `kota-magelang/${slug}`, data: { sample: false, ...data.data } });
}

function snapshotWith(parts: Partial<Snapshot> = {}): Snapshot {
	return aSnapshot({
		site: aSite({ baseUrl: 'https://a.example/etalase' }),
		rubrics: [publishedRubric('iid-2026')],
		regions: [region, aRegion()],
		innovations: [
			aReal('berhenti', {
				data: { title: 'SIAP', status: { state: 'berhenti', since: '2024-02', cause: 'Habis.' } },
			}),
			aReal('jalan', { data: { title: hostile, summary: hostile, affair: 'kependudukan' } }),
			anInnovation(),
		],
		removals,
		...parts,
	});
}

const site = feedOf({ kind: 'situs' }, snapshotWith());

test('items say in plain words what happened, the newest first, and fiction is not among them', () => {
	expect(site.items.map(({ id, on }) => [id, on])).toEqual([
		['/inovasi/kota-magelang/lama/#ditarik', '2026-10-30'],
		['/inovasi/kota-magelang/berhenti/#berhenti', '2026-03-25'],
		['/inovasi/kota-magelang/jalan/#ditinjau-2026-03-25', '2026-03-25'],
	]);
	expect(site.items[0]?.text).toBe(
		`Ditarik: ${hostile} Sekarang di https://a.example/etalase/inovasi/kota-magelang/berhenti/`,
	);
	expect(site.items[1]?.text).toContain('Berhenti sejak Februari 2024: Habis.');
	expect(site.items[1]?.title).toBe('Berhenti: SIAP (Kota Magelang)');
	expect(site.description).toContain('tanggal adalah hari tinjauan terakhir');
	expect(site.description).toContain('rubrik iid-2026');
});

test('the site, real regions and named affairs have feeds; each has what concerns it', () => {
	const snapshot = snapshotWith();
	expect(feedParams(snapshot).map(({ params }) => params.feed)).toEqual([
		'perubahan',
		'daerah/kota-magelang',
		'urusan/kependudukan',
	]);
	const affair = feedOf({ kind: 'urusan', id: 'kependudukan' }, snapshot);
	expect(affair.items.map(({ address }) => address)).toEqual([
		'https://a.example/etalase/inovasi/kota-magelang/lama/',
		'https://a.example/etalase/inovasi/kota-magelang/jalan/',
	]);
	expect(feedLinks({ kind: 'daerah', id: 'kota-arunika' }, snapshot)).toEqual([]);
	expect(feedLinks({ kind: 'daerah', id: 'kota-magelang' }, snapshot).map(({ path }) => path)).toEqual([
		'/data/umpan/daerah/kota-magelang.xml',
		'/data/umpan/daerah/kota-magelang.json',
	]);
});

test('a feed holds fifty items, and the same input gives the same bytes', () => {
	const many = snapshotWith({
		innovations: Array.from({ length: 60 }, (_, place) => aReal(`a${String(place)}`)),
	});
	expect(feedOf({ kind: 'situs' }, many).items).toHaveLength(50);
	expect(rssOf(feedOf({ kind: 'situs' }, snapshotWith()))).toBe(rssOf(site));
	expect(jsonFeedOf(feedOf({ kind: 'situs' }, snapshotWith()))).toBe(jsonFeedOf(site));
});

test('RSS is well formed whatever titles say, and has what RSS 2.0 requires', () => {
	const rfc822 = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;
	expect(strictXml(rssOf(site))).toMatchObject({
		rss: {
			'@version': '2.0',
			channel: {
				title: 'Etalase Inovasi: perubahan catatan',
				link: 'https://a.example/etalase/',
				description: expect.stringContaining('Tanpa data contoh'),
				language: 'id',
				lastBuildDate: 'Sun, 01 Nov 2026 05:00:00 GMT',
				'atom:link': { '@href': 'https://a.example/etalase/data/umpan/perubahan.xml', '@rel': 'self' },
				item: [
					{
						title: `Ditarik: ${hostile} (Kota Magelang)`,
						link: 'https://a.example/etalase/inovasi/kota-magelang/lama/',
						guid: { '@isPermaLink': 'false', '#text': '/inovasi/kota-magelang/lama/#ditarik' },
						pubDate: expect.stringMatching(rfc822),
						// Escaped once more, because readers take a description for HTML.
						description: expect.stringContaining('Antre &lt;b&gt;&amp; &quot;dua&quot;&lt;/b&gt; ]]&gt;'),
					},
					{ pubDate: 'Wed, 25 Mar 2026 05:00:00 GMT' },
					{ title: `Ditinjau: ${hostile} (Kota Magelang)` },
				],
			},
		},
	});
});

test('a feed without items is a feed all the same', () => {
	const empty = feedOf({ kind: 'situs' }, snapshotWith({ innovations: [], removals: [] }));
	expect(strictXml(rssOf(empty))).toMatchObject({ rss: { channel: { title: expect.any(String) } } });
});

test('JSON Feed fits its schema, and keeps every letter of a title', () => {
	const schema: AnySchemaObject = JSON.parse(readFileSync('tests/support/json-feed-1.1.schema.json', 'utf8'));
	const feed: unknown = JSON.parse(jsonFeedOf(site));
	expect(schemaFaults(schema, feed)).toEqual([]);
	expect(feed).toMatchObject({
		feed_url: 'https://a.example/etalase/data/umpan/perubahan.json',
		_etalase: { rubrik: 'iid-2026', per_tanggal: '2026-11-01', commit: null, lisensi: 'CC BY 4.0' },
		items: [
			{ title: `Ditarik: ${hostile} (Kota Magelang)`, date_published: '2026-10-30T12:00:00+07:00' },
			{ url: 'https://a.example/etalase/inovasi/kota-magelang/berhenti/' },
			{},
		],
	});
});
