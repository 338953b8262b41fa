import { expect, test } from 'vitest';
import { publishedRubric } from '../../../tests/builders/published-rubric.ts';
import {
	aGuide,
	anInnovation,
	aRegion,
	aReplication,
	type GuideKeys,
	type InnovationKeys,
} from '../../../tests/builders/record.ts';
import { aSnapshot } from '../../../tests/builders/snapshot.ts';
import { catalogueViews } from '../catalogue-views.ts';
import { comparedInnovationOf } from './compared-innovation.ts';

const id = 'kota-arunika/antre-daring';
const underBase = (path: string) => `/etalase${path}`;

function compared(data: InnovationKeys, guide?: GuideKeys, more: Parameters<typeof aSnapshot>[0] = {}) {
	const guides = guide === undefined ? [] : [aGuide({ data: guide })];
	const snapshot = aSnapshot({ innovations: [anInnovation({ data })], guides, ...more });
	return comparedInnovationOf(id, catalogueViews(snapshot), underBase);
}

/** As the browser gets it: what is unknown is not there at all. */
const written = (...args: Parameters<typeof compared>): unknown =>
	JSON.parse(JSON.stringify(compared(...args)));

test('an innovation without a guide says what its record says, and nothing else', () => {
	expect(written({})).toEqual({
		format: 1,
		id,
		title: 'Antre Daring',
		path: '/etalase/inovasi/kota-arunika/antre-daring/',
		region: 'Kota Arunika',
		owner: 'Kota Arunika',
		sample: true,
		aspects: {
			ringkasan: [{ text: 'Warga mengambil nomor antrean dari rumah.' }],
			kematangan: [
				{ text: 'Isian baris penilaian iid-2026: belum ada catatan di etalase ini.', unknown: true },
			],
		},
	});
});

test('results are told with both figures and both times, and a missing figure before is not made up', () => {
	const after = { value: 3, period: '2026' };
	const lines = compared({
		improvements: [
			{ kind: 'lebih-cepat', measure: 'Tunggu', unit: 'hari', before: { value: 9.5, period: '2023' }, after },
			{ kind: 'lebih-baik', measure: 'Puas', unit: 'persen', after },
		],
	}).aspects.hasil;
	expect(lines).toEqual([
		{ label: 'Tunggu', text: '9,5 menjadi 3 hari', notes: ['2023 dan 2026'] },
		{ label: 'Puas', text: '3 persen', notes: ['2026; sebelumnya belum ada data'] },
	]);
});

test.each<[InnovationKeys, unknown]>([
	[
		{ stage: 'penerapan', dates: { trial: '2023-08', implementation: '2024' } },
		[{ text: 'Penerapan', notes: ['Diuji coba sejak Agustus 2023.', 'Diterapkan sejak 2024.'] }],
	],
	[{ dates: { implementation: '2024' } }, [{ text: 'Diterapkan sejak 2024.' }]],
	[
		{ stage: 'penerapan', status: { state: 'berhenti', since: '2025-02', cause: 'Anggaran habis.' } },
		[
			{
				text: 'Berhenti sejak Februari 2025',
				notes: ['Sebab: Anggaran habis.', 'Tahapan terakhir: Penerapan.'],
			},
		],
	],
	[{}, undefined],
])('the stage of %j', (data, lines) => {
	expect(compared(data).aspects.tahapan).toEqual(lines);
});

test('the maturity is a simulation, claimed and verified apart; without weights it says why there is none', () => {
	const rubrics = ['iid-2025', 'iid-2026'].map(publishedRubric);
	// 3 × 2 + 2 × 3 in hundredths; the rubric allows 111.
	const rows = { '16': { level: 2 }, '18': { level: 3 } } as const;
	const scored = compared({ assessments: { 'iid-2026': rows } }, undefined, { rubrics });
	expect(scored.aspects.kematangan).toEqual([
		{
			text: '12,00 dari 111,00 menurut klaim unit',
			notes: ['0,00 terverifikasi.'],
			basis: 'Simulasi menurut rubrik Indeks Inovasi Daerah 2026, bukan nilai resmi Kemendagri.',
			size: { value: 1200, scale: 'iid-2026', most: 11100 },
		},
	]);
	const unweighed = compared({ assessments: { 'iid-2025': rows } }, undefined, { rubrics });
	expect(unweighed.aspects.kematangan).toEqual([
		{
			text: 'Skor kematangan tidak dapat dihitung.',
			notes: ['Baris atau bobot SID rubrik ini tidak ditemukan di sumber publik.'],
			unknown: true,
		},
	]);
});

const line = {
	item: 'Layar',
	quantity: 2,
	unit: 'buah',
	unitCost: 500,
	priceYear: 2026,
	basis: 'perkiraan',
} as const;

test('the cost is that of the guide: 2 × 500 once and 2 × 500 a year are 2.000 in the first', () => {
	const costs = [
		{ ...line, frequency: 'sekali', scalesWith: 'daerah' },
		{ ...line, frequency: 'per-tahun', scalesWith: 'daerah' },
	] as const;
	const [first, yearly] = compared({}, { costs: [...costs] }).aspects.biaya ?? [];
	expect(first).toMatchObject({
		label: 'Biaya tahun pertama',
		text: 'Rp2.000',
		size: { value: 2000, scale: 'rupiah' },
	});
	expect(yearly).toMatchObject({ label: 'Biaya per tahun sesudahnya', text: 'Rp1.000' });
});

test('costs that grow with other things than the region are not drawn beside others', () => {
	const costs = [
		{ ...line, frequency: 'sekali', scalesWith: 'puskesmas' },
		{ ...line, frequency: 'per-tahun', scalesWith: 'daerah' },
	] as const;
	expect(compared({}, { costs: [...costs] }).aspects.biaya?.[0]?.size).toBeUndefined();
	const onlyOnce = compared({}, { costs: [{ ...line, frequency: 'sekali', scalesWith: 'daerah' }] });
	expect(onlyOnce.aspects.biaya).toMatchObject([{ text: 'Paling sedikit Rp1.000' }]);
	expect(onlyOnce.aspects.biaya?.[0]?.size).toBeUndefined();
});

test('without costs the latest budget stands in, and says that it is not what a replica costs', () => {
	const budget = [
		{ year: 2024, amount: 5 },
		{ year: 2025, amount: 7_000_000, fund: 'APBD' },
	];
	expect(compared({ budget }, {}).aspects.biaya).toEqual([
		{
			label: 'Anggaran 2025',
			text: 'Rp7.000.000',
			notes: ['Anggaran unit pemilik (APBD).', 'Biaya menirunya belum ada data.'],
		},
	]);
});

test('time and staff have sizes; a time that leaves steps out has none', () => {
	const steps = (days: object): GuideKeys => ({
		phases: [
			{
				phase: 'persiapan',
				steps: [
					{ id: 'a', title: 'Catat', days: { min: 4, max: 10 } },
					{ id: 'b', title: 'Latih', after: ['a'], ...days },
				],
			},
		],
	});
	expect(compared({}, steps({ days: { min: 2, max: 6 } })).aspects.waktu).toMatchObject([
		{
			text: '6–16 hari kerja',
			basis: 'Bila setiap langkah dimulai begitu langkah sebelumnya selesai.',
			size: { value: 16, scale: 'hari' },
		},
	]);
	const [open] = compared({}, steps({})).aspects.waktu ?? [];
	expect(open).toMatchObject({ text: 'Paling sedikit 4–10 hari kerja', size: undefined });
	const staff = [
		{ role: 'Petugas', count: 2, share: 50 },
		{ role: 'Kurir', count: 1, share: 100 },
	];
	expect(compared({}, { staff }).aspects.petugas).toEqual([
		{ text: '3 orang', notes: ['Setara 2 petugas penuh waktu.'], size: { value: 3, scale: 'orang' } },
	]);
});

test('the musts come first, with their ids of the guide', () => {
	const prerequisites = [
		{ id: 'kurir', text: 'Ada kurir.', need: 'membantu', substitute: 'Pakai pos.' },
		{ id: 'loket', text: 'Ada loket.', need: 'wajib' },
	] as const;
	expect(written({}, { prerequisites: [...prerequisites] })).toMatchObject({
		guide: '/etalase/inovasi/kota-arunika/antre-daring/replikasi/',
		prerequisites: [
			{ id: 'loket', text: 'Ada loket.', must: true },
			{ id: 'kurir', text: 'Ada kurir.', must: false, substitute: 'Pakai pos.' },
		],
	});
});

test('who has taken it over is told with standing and state, also when it stopped', () => {
	const regions = [
		aRegion(),
		aRegion({ id: 'kabupaten-tirta-kencana', data: { code: '99.01', name: 'Kabupaten Tirta Kencana' } }),
	];
	const states = [
		{ state: 'berjalan', on: '2024' },
		{ state: 'berhenti', on: '2025', cause: 'Petugas pindah.' },
	] as const;
	const replications = [aReplication({ data: { states: [...states] } })];
	expect(compared({}, undefined, { regions, replications }).aspects.peniru).toEqual([
		{
			text: 'Kabupaten Tirta Kencana',
			notes: ['Klaim replikator; Berhenti sejak 2025'],
			details: ['Sebab: Petugas pindah.'],
		},
	]);
});

test('terms are told as far as the guide states them', () => {
	expect(compared({}, { terms: { reReplication: 'tidak-boleh' } }).aspects.ketentuan).toEqual([
		{ label: 'Replikasi lanjutan oleh penerima', text: 'Tidak boleh' },
	]);
	expect(compared({}, {}).aspects.ketentuan).toBeUndefined();
});

test('an id that nobody has is refused', () => {
	expect(() => comparedInnovationOf('kota-a/b', catalogueViews(aSnapshot()), underBase)).toThrow('kota-a/b');
});
