import { expect, test } from 'vitest';
import { publishedRubric } from '../../../tests/builders/published-rubric.ts';
import { anInnovation, aRegion, type InnovationKeys } from '../../../tests/builders/record.ts';
import { aRubric, aRubricRow } from '../../../tests/builders/rubric.ts';
import { aSite, aSnapshot } from '../../../tests/builders/snapshot.ts';
import type { Snapshot } from '../../domain/catalogue/snapshot.ts';
import { sidRowNumbers } from '../../schema/assessment.ts';
import { maturityView, noMaturityText } from './maturity.ts';

const rubrics = ['iid-2023', 'iid-2025', 'iid-2026', 'iid-2027'].map(publishedRubric);
const verified = { by: 'Inspektorat', on: '2026-05', digest: 'a' };
const allRows = Object.fromEntries(sidRowNumbers.map((number) => [number, { level: 1 }]));

interface Given {
	readonly data?: InnovationKeys;
	readonly held?: readonly string[];
	readonly words?: number;
	readonly snapshot?: Partial<Snapshot>;
}

function viewOf({ data = {}, held = [], words = 300, snapshot = {} }: Given) {
	const innovation = anInnovation({
		data: { stage: 'penerapan', dates: { implementation: '2024-05' }, ...data },
		verified: { 'iid-2026': held },
		prose: { html: '', headings: [], wordCounts: { 'Rancang bangun': words } },
	});
	return maturityView(innovation, aSnapshot({ rubrics, ...snapshot }));
}

const with2026 = (rows: object, rest: InnovationKeys = {}): InnovationKeys => ({
	...rest,
	assessments: { 'iid-2026': rows },
});

test('the score is a simulation of one rubric, claimed and verified apart', () => {
	// 3 × 2 + 2 × 3, of which the first is verified.
	const rows = { '16': { level: 2, verified }, '18': { level: 3 } };
	expect(viewOf({ data: with2026(rows), held: ['16'] })).toMatchObject({
		label: 'Simulasi menurut rubrik Indeks Inovasi Daerah 2026, bukan nilai resmi Kemendagri.',
		rubric: {
			title: 'Indeks Inovasi Daerah 2026',
			version: 'versi 1',
			method: { path: '/metodologi/iid-2026/' },
		},
		score: { claimed: '12,00', verified: '6,00', maximum: '111,00' },
		filled: { count: '2 dari 20 baris terisi', states: '1 terverifikasi dan 1 masih klaim' },
		derivation: { claimedTerms: '3\u00a0×\u00a02 + 2\u00a0×\u00a03', verifiedTerms: '3\u00a0×\u00a02' },
	});
});

test('all rows of the rubric are shown in its order, those that are unfilled are named first', () => {
	const { '21': _, '30': __, ...rows } = allRows;
	const view = viewOf({ data: with2026(rows) });
	expect(view?.rows.map(({ number }) => number)).toEqual([...sidRowNumbers]);
	expect(view?.unfilled).toEqual([
		{ number: '21', name: 'Integrasi program dan kegiatan inovasi dalam RKPD', id: 'baris-21' },
		{ number: '30', name: 'Layanan Terintegrasi', id: 'baris-30' },
	]);
	expect(view?.mandatory).toEqual({ verdict: 'Semua baris wajib terisi.', missing: [] });
});

test('an innovation that meets every condition counts', () => {
	expect(viewOf({ data: with2026(allRows) })?.standing).toEqual({
		verdict: 'Ya. Syarat yang diketahui terpenuhi.',
		reasons: [],
		unchecked: undefined,
		index: { label: 'Indeks Kota Arunika', path: '/daerah/kota-arunika/indeks/' },
	});
});

test('every reason against an innovation is said, and the mandatory rows that are missing', () => {
	const { '35': _, ...rows } = allRows;
	const data = with2026(rows, { stage: 'uji-coba', dates: { implementation: '2022' } });
	const view = viewOf({ data, words: 299 });
	expect(view?.standing).toMatchObject({
		verdict: 'Tidak, karena:',
		reasons: [
			'Tahapannya uji coba; yang dihitung hanya tahapan penerapan.',
			'Diterapkan 2022, di luar jendela penerapan, tanpa pengembangan di dalamnya.',
			'Rancang bangun 299 kata; paling sedikit 300 kata.',
			'Baris wajib belum terisi: 35.',
		],
	});
	expect(view?.mandatory).toEqual({
		verdict: 'Belum terisi:',
		missing: [{ number: '35', name: 'Video inovasi daerah', id: 'baris-35' }],
	});
});

test('an innovation that its region does not submit does not count, though nothing is against it', () => {
	const region = (submitted: string[]) => aRegion({ data: { assessments: { 'iid-2026': { submitted } } } });
	const verdict = (submitted: string[]) =>
		viewOf({ data: with2026(allRows), snapshot: { regions: [region(submitted)] } })?.standing?.verdict;
	expect(verdict(['lain'])).toMatch(/^Tidak\. Syarat terpenuhi, tetapi daerah tidak menyebutnya/);
	expect(verdict(['antre-daring'])).toMatch(/^Ya\./);
});

test('without rows in the rubric of the site, the latest that can be computed is shown and named', () => {
	const assessments = { 'iid-2023': { '16': { level: 1 } }, 'iid-2025': { '16': { level: 2 } } };
	const view = viewOf({ data: { assessments } });
	expect(view).toMatchObject({
		otherRubric:
			'Belum ada isian menurut rubrik Indeks Inovasi Daerah 2026. Yang ditampilkan adalah isian menurut rubrik Indeks Inovasi Daerah 2023.',
		// Weight 3 × 1.
		score: { claimed: '3,00' },
	});
	expect(view?.standing?.unchecked).toBe(
		'Tidak diperiksa karena rubrik ini tidak mengetahuinya: panjang Rancang bangun dan baris wajib.',
	);
});

test('a rubric of unknown weights shows its rows and says what is missing instead of a score', () => {
	const view = viewOf({ data: { assessments: { 'iid-2025': { '16': { level: 2 } } } } });
	expect(view).toMatchObject({
		missing: 'Baris atau bobot SID rubrik ini tidak ditemukan di sumber publik.',
		filled: { count: '1 dari 20 baris terisi', states: '1 masih klaim' },
		mandatory: { verdict: 'Rubrik ini tidak menyebut baris mana yang wajib.', missing: [] },
	});
	expect(view?.rows).toHaveLength(20);
	for (const part of ['score', 'standing', 'derivation'] as const) expect(view?.[part]).toBeUndefined();
});

test('a rubric that does not even name its rows shows those that are filled by their numbers', () => {
	const rubric = aRubric({ id: 'iid-2022', year: 2022, status: 'lampau' });
	const data = { assessments: { 'iid-2022': { '33': { level: 2 }, '17': { level: 1 } } } };
	const view = viewOf({ data, snapshot: { rubrics: [rubric] } });
	expect(view?.filled.count).toBe('2 baris terisi');
	expect(view?.rows.map(({ name, level }) => [name, level?.text])).toEqual([
		['Baris 17', 'Parameter 1 dari 3'],
		['Baris 33', 'Parameter 2 dari 3'],
	]);
});

test('by an announced rubric the score is a projection from the rows of the one before', () => {
	const snapshot = { site: aSite({ rubric: 'iid-2027' }) };
	const view = viewOf({ data: with2026({ '16': { level: 2 } }), snapshot });
	expect(view?.label).toMatch(
		/^Proyeksi menurut aturan Indeks Inovasi Daerah 2027 .* Indeks Inovasi Daerah 2026/,
	);
	expect(view?.otherRubric).toBeUndefined();
	expect(view?.derivation?.inputs.map(({ file }) => file)).toEqual([
		'innovations/kota-arunika/antre-daring.mdx',
		'rubrics/iid-2027.yaml',
		'rubrics/iid-2026.yaml',
	]);
});

test('a record that answers no row has no maturity, and the sentence about it accuses nobody', () => {
	expect(viewOf({})).toBeUndefined();
	expect(viewOf({ data: with2026({}) })).toBeUndefined();
	const sentence = (recordsFrom: 'unit' | 'sumber-terbuka') =>
		noMaturityText(anInnovation(), aSnapshot({ rubrics, regions: [aRegion({ data: { recordsFrom } })] }));
	expect(sentence('sumber-terbuka')).toBe(
		'Isian baris penilaian Indeks Inovasi Daerah 2026: belum ada catatan di etalase ini.',
	);
	expect(sentence('unit')).toBe('Belum mengisi baris penilaian Indeks Inovasi Daerah 2026.');
});

test('a row whose weight is known next to one that is not gives no score', () => {
	const rows = [aRubricRow({ weight: '3' }), aRubricRow({ number: '17' })];
	const rubric = aRubric({ sid: { rows, sources: [] } });
	const view = viewOf({ data: with2026({ '16': { level: 2 } }), snapshot: { rubrics: [rubric] } });
	expect(view?.rows.map(({ points }) => points)).toEqual(['6,00 dari 9,00', undefined]);
	expect(view?.score).toBeUndefined();
});
