import { expect, test } from 'vitest';
import { aComputedRegion, anEligible, eligibleInServices } from '../../../tests/builders/computed-region.ts';
import type { RegionKeys } from '../../../tests/builders/record.ts';
import type { InnovationRecord, Snapshot } from '../../domain/catalogue/snapshot.ts';
import { catalogueViews } from '../catalogue-views.ts';
import { regionIndexPageOf } from './region-index-page.ts';

function compositionOf(snapshot: Snapshot) {
	const { composition } = regionIndexPageOf('kota-arunika', catalogueViews(snapshot));
	if (composition === undefined) throw new Error('Nothing to show');
	return composition;
}

const composition = compositionOf(aComputedRegion());

test('the three blocks stand with their maxima and shares, and the share of their sum is the index', () => {
	expect(composition.blocks.map(({ points, maximum, share }) => [points, maximum, share])).toEqual([
		['8,00', 'dari 63', '12,70%'],
		['17,50', 'dari 111', '15,77%'],
		['1,90', 'dari 76', '2,50%'],
		['27,40', 'dari 250', '10,96%'],
	]);
	expect(composition.blocks.map(({ verified }) => verified)).toEqual([
		'terverifikasi 6,00',
		'terverifikasi 0,00',
		'terverifikasi 1,90',
		'terverifikasi 7,90',
	]);
	expect(composition.lead).toContain('dibagi 250');
});

test('a term leads to the glossary where the glossary has it, and nowhere else', () => {
	const snapshot = aComputedRegion();
	const glossary = [{ id: 'spd', term: 'SPD', spellings: [], meaning: 'Bagian indeks.', sources: [] }];
	const { blocks } = compositionOf({ ...snapshot, reference: { ...snapshot.reference, glossary } });
	expect(blocks.map(({ term }) => term)).toEqual(['/istilah/#spd', undefined, undefined, undefined]);
});

test('the picture of the blocks shows the same figures', () => {
	const [verified, claimed, open] = composition.blocksChart.series.map(({ values }) => values);
	expect([verified, claimed, open]).toEqual([
		[6, 0, 1.9],
		[2, 17.5, 0],
		[55, 93.5, 74.1],
	]);
	expect(composition.blocksChart.note).toContain('bukan nilai resmi');
});

test('all rows of the SPD are listed, with their states counted', () => {
	expect(composition.spd?.rows).toHaveLength(20);
	expect(composition.spd?.states).toBe(
		'Klaim unit, belum diverifikasi: 1; Belum terisi: 18; Terverifikasi: 1',
	);
	expect(composition.spd?.rows.find(({ number }) => number === '12')).toMatchObject({
		state: 'terverifikasi',
		points: '6,00 dari 6,00',
		checked: 'Inspektorat, 1 Oktober 2026',
		unsupported: true,
	});
});

test('innovations that count come first, each group from the most mature, with the sum that the index takes', () => {
	const weak = anEligible('lemah', 'pangan', {
		assessments: {
			'iid-2026': {
				'16': { level: 1 },
				'17': { level: 1 },
				'32': { level: 1 },
				'33': { level: 1 },
				'35': { level: 1 },
			},
		},
	});
	const trial = anEligible('uji', 'kesehatan', { stage: 'uji-coba' });
	const [counted, others] = compositionOf(aComputedRegion({ more: [weak, trial] })).innovations?.groups ?? [];
	expect(counted?.heading).toBe('Dihitung (6)');
	expect(counted?.innovations.at(0)).toMatchObject({
		claimed: '42,00',
		verified: 'terverifikasi 0,00',
		reasons: [],
	});
	// 3 + 2 + 2 + 3 + 4 = 14.
	expect(counted?.innovations.at(-1)).toMatchObject({ label: 'Inovasi lemah', claimed: '14,00' });
	expect(counted?.innovations.at(-1)?.basicService).toBeUndefined();
	// 210 + 14 = 224; 224 / 12 = 18,666…
	expect(counted?.sums.map(({ label, claimed }) => [label, claimed])).toEqual([
		['Jumlah kematangan', '224,00'],
		['Rerata (dibagi 12)', '18,67'],
	]);
	expect(others).toMatchObject({
		heading: 'Tidak dihitung (1)',
		innovations: [
			{
				label: 'Inovasi uji',
				path: '/inovasi/kota-arunika/uji/',
				basicService: 'Pelayanan dasar: Urusan kesehatan',
				reasons: ['Tahapannya uji coba; yang dihitung hanya tahapan penerapan.'],
			},
		],
		sums: [],
	});
});

test('an innovation that the region does not submit says so', () => {
	const region: RegionKeys = {
		assessments: { 'iid-2026': { spd: { '1': { level: 2 } }, submitted: ['pendidikan'] } },
	};
	const groups = compositionOf(aComputedRegion({ region })).innovations?.groups;
	expect(groups?.map(({ heading }) => heading)).toEqual(['Dihitung (1)', 'Tidak dihitung (4)']);
	expect(groups?.[1]?.innovations[0]?.reasons).toEqual(['Tidak ada dalam daftar yang diajukan daerah.']);
});

test('the count score is worked out in words, with the services that are represented', () => {
	expect(composition.count?.sentences).toEqual([
		'5 inovasi dihitung × 0,38 poin = 1,90 poin.',
		'Syaratnya terpenuhi: 5 urusan pelayanan dasar terwakili, paling sedikit 5.',
	]);
	expect(composition.count?.services.map(({ represented }) => represented)).toEqual([
		true,
		true,
		true,
		true,
		true,
		false,
	]);
	expect(composition.count?.services[0]).toMatchObject({
		name: 'Urusan pendidikan',
		words: 'terwakili, 1 inovasi',
	});
});

test('with too few services the score is 0, and the words say what is lost', () => {
	const { count } = compositionOf(aComputedRegion({ innovations: eligibleInServices(4) }));
	expect(count?.sentences).toEqual([
		'4 inovasi dihitung × 0,38 poin = 1,52 poin.',
		'Hanya 4 urusan pelayanan dasar yang terwakili, sedangkan syaratnya 5. Karena itu skornya 0,00 dan 1,52 poin tidak didapat.',
	]);
});

test('without a represented service, or without an innovation that counts, the words say that instead', () => {
	const sentences = (innovations: readonly InnovationRecord[]) =>
		compositionOf(aComputedRegion({ innovations })).count?.sentences;
	expect(sentences([anEligible('pangan', 'pangan')])?.[1]).toBe(
		'Belum ada urusan pelayanan dasar yang terwakili, sedangkan syaratnya 5. Karena itu skornya 0,00 dan 0,38 poin tidak didapat.',
	);
	expect(sentences([anEligible('uji', 'sosial', { stage: 'uji-coba' })])).toEqual([
		'Belum ada inovasi yang dihitung, jadi skornya 0,00.',
	]);
});

test('beyond 200 innovations the words name the cap', () => {
	const many = Array.from({ length: 201 }, (_, index) =>
		anEligible(
			`nomor-${String(index)}`,
			['pendidikan', 'kesehatan', 'perumahan', 'ketenteraman', 'sosial'][index % 5] ?? '',
		),
	);
	const { count } = compositionOf(aComputedRegion({ innovations: many }));
	expect(count?.sentences[0]).toBe(
		'201 inovasi dihitung, yang diberi poin paling banyak 200: 200 × 0,38 = 76,00 poin.',
	);
});

test('the spread of maturity is a table and a picture of it', () => {
	const { spread } = composition;
	expect(spread?.chart.tableId).toBe('tabel-sebaran');
	expect(spread?.classes.filter(({ claimed }) => claimed !== '0')).toEqual([
		{ label: '40–49', claimed: '5', verified: '0' },
	]);
	expect(spread?.classes[0]).toEqual({ label: '0–9', claimed: '0', verified: '5' });
});
