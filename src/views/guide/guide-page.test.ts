import { expect, test } from 'vitest';
import {
	aGuide,
	anInnovation,
	aRegion,
	aReplication,
	type GuideKeys,
} from '../../../tests/builders/record.ts';
import { aSnapshot } from '../../../tests/builders/snapshot.ts';
import { catalogueViews } from '../catalogue-views.ts';
import { guidePageOf, guideParams } from './guide-page.ts';
import { innovationPageOf } from '../record/innovation-page.ts';

const id = 'kota-arunika/antre-daring';

const viewsWith = (data: GuideKeys, more: Parameters<typeof aSnapshot>[0] = {}) =>
	catalogueViews(aSnapshot({ innovations: [anInnovation()], guides: [aGuide({ data })], ...more }));

const pageWith = (data: GuideKeys) => guidePageOf(id, viewsWith(data));

const figures = (data: GuideKeys) =>
	Object.fromEntries(pageWith(data).glance.map(({ label, figure }) => [label, figure]));

const cost = { unit: 'buah', priceYear: 2026, basis: 'perkiraan', item: 'Layar' } as const;

test('a guide that says only what it must has no figure that nobody wrote', () => {
	const page = pageWith({});
	expect(page.glance.map(({ figure }) => figure)).toEqual(Array.from({ length: 5 }, () => undefined));
	expect(page.costs).toBeUndefined();
	expect(page.contact).toBeUndefined();
	expect(page.timelines.wide.byOrder).toBe(true);
	expect(page.missingSections).toBe(
		'Bagian yang belum ada data: Sebelum mulai, Apa yang harus sama, Apa yang boleh berubah, dan Pelajaran.',
	);
});

test('the time is the longest chain of steps, in working days and begun weeks', () => {
	const steps = [
		{ id: 'a', title: 'Catat', days: { min: 4, max: 10 } },
		{ id: 'b', title: 'Latih', days: { min: 2, max: 6 }, after: ['a'] },
		{ id: 'c', title: 'Umumkan', days: { min: 1, max: 1 } },
	];
	const [time] = pageWith({ phases: [{ phase: 'persiapan', steps }] }).glance;
	expect(time?.figure).toBe('6–16 hari kerja');
	expect(time?.notes).toEqual([
		'Kira-kira 2–4 pekan kerja (lima hari sepekan), bila setiap langkah dimulai begitu langkah sebelumnya selesai.',
	]);
});

test('a time that leaves steps out is a lower bound, and their ends are not known', () => {
	const steps = [
		{ id: 'a', title: 'Catat', days: { min: 4, max: 4 } },
		{ id: 'b', title: 'Latih', after: ['a'] },
		{ id: 'c', title: 'Umumkan', days: { min: 1, max: 1 }, after: ['b'] },
	];
	const page = pageWith({ phases: [{ phase: 'persiapan', steps }] });
	expect(page.glance[0]).toMatchObject({ figure: 'Paling sedikit 5 hari kerja' });
	expect(page.glance[0]?.notes[1]).toBe('Lama 1 dari 3 langkah belum ada data dan belum ikut dihitung.');
	expect(page.steps.phases[0]?.steps.map(({ end }) => end)).toEqual(['4', undefined, undefined]);
	expect(page.steps.phases[0]?.steps.map(({ days }) => days)).toEqual(['4 hari', undefined, '1 hari']);
});

test('costs are for one of what they grow with: 2 × 500 + 3 × 100 in the first year, 300 in each that follows', () => {
	const costs = [
		{ ...cost, frequency: 'sekali', quantity: 2, unitCost: 500, scalesWith: 'puskesmas' },
		{ ...cost, frequency: 'per-tahun', quantity: 3, unitCost: 100, scalesWith: 'daerah' },
	] as const;
	const page = pageWith({ costs: [...costs] });
	expect(page.glance[1]).toMatchObject({
		figure: 'Rp1.300',
		notes: [
			'Untuk satu daerah (tetap) dan satu puskesmas.',
			'Sekali Rp1.000, ditambah biaya setahun.',
			'2 dari 2 baris adalah perkiraan.',
		],
	});
	expect(page.glance[2]?.figure).toBe('Rp300');
	expect(page.costs?.units).toEqual([
		{ driver: 'satu daerah (tetap)', once: undefined, yearly: 'Rp300' },
		{ driver: 'satu puskesmas', once: 'Rp1.000', yearly: undefined },
	]);
});

test('without a yearly cost the first year is a lower bound and the following ones are unknown, not free', () => {
	const costs = [{ ...cost, frequency: 'sekali', quantity: 1, unitCost: 500, scalesWith: 'daerah' }] as const;
	expect(figures({ costs: [...costs] })).toMatchObject({
		'Biaya tahun pertama': 'Paling sedikit Rp500',
		'Biaya per tahun sesudahnya': undefined,
	});
});

test('lines of costs stand by how often they are paid, and name a source by its number', () => {
	const source = { title: 'Rincian', url: 'https://rincian.example/' };
	const sourced = { ...cost, basis: 'sumber', source } as const;
	const costs = [
		{ ...sourced, frequency: 'per-tahun', quantity: 12, unitCost: 800, scalesWith: 'daerah' },
		{ ...cost, frequency: 'sekali', quantity: 0.5, unitCost: 100, scalesWith: 'kelurahan' },
		{ ...sourced, frequency: 'sekali', quantity: 2, unitCost: 100, scalesWith: 'daerah' },
	] as const;
	const view = pageWith({ costs: [...costs] }).costs;
	expect(view?.groups.map(({ label, rows }) => [label, rows.map(({ number }) => number)])).toEqual([
		['Sekali bayar', [2, 3]],
		['Setiap tahun', [1]],
	]);
	expect(view?.groups[0]?.rows[0]).toMatchObject({
		calculation: '0,5 buah × Rp100',
		year: 'harga 2026',
		scales: 'satu kelurahan',
		amount: 'Rp50',
		estimate: true,
		source: undefined,
	});
	expect(view?.groups[0]?.rows[1]).toMatchObject({ source: 1, estimate: false });
	expect(view?.sources.map(({ title }) => title)).toEqual(['Rincian']);
});

test('what no step states is said once, and what some state is asked of each', () => {
	const steps = [
		{ id: 'a', title: 'Catat', who: 'Puskesmas' },
		{ id: 'b', title: 'Latih', proof: 'Daftar hadir' },
	];
	const { stated, unstated } = pageWith({ phases: [{ phase: 'persiapan', steps }] }).steps;
	expect([...stated]).toEqual(['who', 'proof']);
	expect(unstated).toBe('Belum ada data bagi langkah mana pun: lama dan hasil.');
});

test('staff are counted in persons, and as full posts when every share is known', () => {
	const staff = [
		{ role: 'Loket', count: 2, share: 60 },
		{ role: 'Pengelola', count: 1, share: 20 },
	];
	expect(pageWith({ staff }).glance[3]).toMatchObject({
		figure: '3 orang',
		notes: ['Setara 1,4 petugas penuh waktu.'],
	});
	const unsaid = [...staff, { role: 'Kader', count: 8 }];
	expect(pageWith({ staff: unsaid }).glance[3]).toMatchObject({
		figure: '11 orang',
		notes: ['Bagian waktu 1 peran belum ada data.'],
	});
});

test('musts come before helps, with what can be measured in words', () => {
	const page = pageWith({
		prerequisites: [
			{ id: 'kader', text: 'Ada kader.', need: 'membantu' },
			{
				id: 'warga',
				text: 'Kota kecil.',
				need: 'wajib',
				condition: { kind: 'penduduk', max: 200000 },
				substitute: 'Mulai di satu kecamatan.',
			},
		],
	});
	expect(page.prerequisites).toMatchObject([
		{
			id: 'warga',
			need: 'Wajib',
			condition: 'Penduduk: paling banyak 200.000 orang',
			substitute: 'Mulai di satu kecamatan.',
		},
		{ id: 'kader', need: 'Membantu', condition: undefined },
	]);
	expect(page.glance[4]?.figure).toBe('1 syarat');
});

test('a replication that only its adopter records is its claim, with the cause of its stop', () => {
	const states = [
		{ state: 'berjalan', on: '2025-03' },
		{ state: 'berhenti', on: '2025-12', cause: 'Sinyal putus.' },
	] as const;
	const tirta = aRegion({
		id: 'kabupaten-tirta-kencana',
		data: { code: '99.01', name: 'Kabupaten Tirta Kencana' },
	});
	const views = viewsWith(
		{},
		{ regions: [aRegion(), tirta], replications: [aReplication({ data: { states: [...states] } })] },
	);
	expect(guidePageOf(id, views).adopters).toMatchObject([
		{
			name: 'Kabupaten Tirta Kencana',
			path: '/daerah/kabupaten-tirta-kencana/',
			standing: 'Klaim replikator',
			state: 'Berhenti sejak Desember 2025',
			stopped: true,
			cause: 'Sinyal putus.',
		},
	]);
});

test('a region that only the owner names is a claim without a state', () => {
	const replicatedBy = [{ name: 'RSUD Muara', since: '2024' }];
	const views = viewsWith({}, { innovations: [anInnovation({ data: { replicatedBy } })] });
	expect(guidePageOf(id, views).adopters).toMatchObject([
		{ name: 'RSUD Muara', path: undefined, standing: 'Klaim asal', state: undefined, stopped: false },
	]);
});

test('the end of the page lists the sources of single facts too, each once', () => {
	const source = { title: 'Pedoman', url: 'https://pedoman.example/' };
	const page = pageWith({ sources: [source], models: [{ kind: 'mandiri', source }], terms: { source } });
	expect(page.frame.provenance?.sources.map(({ title }) => title)).toEqual(['Pedoman']);
});

test('the innovation links to its guide, one without a guide to none', () => {
	const path = `/inovasi/${id}/replikasi/`;
	expect(innovationPageOf(id, viewsWith({})).guide).toBe(path);
	expect(pageWith({}).frame).toMatchObject({ path, sample: true });
	expect(innovationPageOf(id, viewsWith({}, { guides: [] })).guide).toBeUndefined();
});

test('there is a page for each guide, and asking for another fails', () => {
	const views = viewsWith({});
	expect(guideParams(views)).toEqual([
		{ params: { region: 'kota-arunika', innovation: 'antre-daring' }, props: { id } },
	]);
	expect(() => guidePageOf('kota-arunika/lain', views)).toThrow('kota-arunika/lain');
});
