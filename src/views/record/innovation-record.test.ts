import { expect, test } from 'vitest';
import { anInnovation, aRegion, type InnovationKeys } from '../../../tests/builders/record.ts';
import { aSnapshot } from '../../../tests/builders/snapshot.ts';
import { improvementViews, recordView } from './innovation-record.ts';
import { labelLookup } from '../label-lookup.ts';

function viewOf(data: InnovationKeys, region = aRegion()) {
	const snapshot = aSnapshot({ regions: [region] });
	return recordView(anInnovation({ data }), snapshot, labelLookup(snapshot));
}

const valuesOf = (data: InnovationKeys, label: string) =>
	viewOf(data).known.find((row) => row.label === label)?.values;

test('a record that says only its title has one known line, and names all others as unknown', () => {
	const { known, unknown } = viewOf({ title: 'Antre' });
	expect(known).toEqual([{ label: 'Nama inovasi', values: [{ text: 'Antre' }] }]);
	expect(unknown).toEqual([
		'Nama lain',
		'Tahapan',
		'Inisiator',
		'Jenis',
		'Bentuk',
		'Urusan utama',
		'Urusan lain yang beririsan',
		'Tema',
		'Program daerah',
		'Mulai uji coba',
		'Mulai penerapan',
		'Pengembangan terbaru',
		'Mitra',
		'Mengandung pembaruan',
		'Memberi manfaat',
		'Tidak membebani',
		'Kewenangan daerah',
		'Dapat direplikasi',
		'Anggaran',
		'Kekayaan intelektual',
		'Penghargaan',
		'Status',
	]);
});

test('no line is both known and unknown, and none is lost', () => {
	const { known, unknown } = viewOf({ type: 'digital', partners: ['PKK'], dates: { trial: '2021' } });
	expect(known.map(({ label }) => label)).toEqual(['Nama inovasi', 'Jenis', 'Mulai uji coba', 'Mitra']);
	expect(unknown).toHaveLength(23 - 4);
});

test('a budget of zero rupiah is known, and is zero', () => {
	expect(valuesOf({ budget: [{ year: 2024, amount: 0 }] }, 'Anggaran')).toEqual([
		{ text: '2024: Rp0', url: undefined },
	]);
});

test('a figure or award is linked to its source, and says only what is known of it', () => {
	const url = 'https://media.example/a';
	const source = { title: 'Berita', url };
	const data = {
		budget: [{ year: 2024, amount: 12_500_000, fund: 'APBD', source }],
		awards: [{ name: 'Top 45', organiser: 'KemenPANRB', year: 2023, source }, { name: 'Juara' }],
		intellectualProperty: [{ kind: 'Hak cipta', number: 'EC01', date: '2022-02', source }],
	};
	expect(valuesOf(data, 'Anggaran')).toEqual([{ text: '2024: Rp12.500.000 (APBD)', url }]);
	expect(valuesOf(data, 'Penghargaan')).toEqual([
		{ text: 'Top 45, KemenPANRB, 2023', url },
		{ text: 'Juara', url: undefined },
	]);
	expect(valuesOf(data, 'Kekayaan intelektual')).toEqual([{ text: 'Hak cipta, EC01, Februari 2022', url }]);
});

test('dates are as exact as written, a development has its note', () => {
	const dates = { trial: '2020', development: { on: '2023-04', note: 'Aplikasi baru' } };
	expect(valuesOf({ dates }, 'Mulai uji coba')).toEqual([{ text: '2020' }]);
	expect(valuesOf({ dates }, 'Pengembangan terbaru')).toEqual([{ text: 'April 2023 (Aplikasi baru)' }]);
});

test('affairs and themes lead to their lists', () => {
	const data = { affair: 'kependudukan', themes: ['digitalisasi-layanan'] };
	expect(valuesOf(data, 'Urusan utama')).toEqual([
		{ text: 'Kependudukan', path: '/inovasi/urusan/kependudukan/' },
	]);
	expect(valuesOf(data, 'Tema')).toEqual([
		{ text: 'Digitalisasi layanan', path: '/inovasi/tema/digitalisasi-layanan/' },
	]);
});

test('a programme tag is named with the programme that it belongs to', () => {
	const tags = [{ id: 'janji-30', title: 'Janji ke-30' }];
	const programmes = [{ id: 'janji', title: '33 janji kerja', text: 'Janji kepala daerah.', tags }];
	const { known } = viewOf({ programmes: ['janji', 'janji-30'] }, aRegion({ data: { programmes } }));
	expect(known.find(({ label }) => label === 'Program daerah')?.values).toEqual([
		{ text: '33 janji kerja' },
		{ text: '33 janji kerja: Janji ke-30' },
	]);
});

test('a stopped record says so in its status', () => {
	expect(valuesOf({ status: { state: 'berhenti' } }, 'Status')).toEqual([{ text: 'Berhenti' }]);
});

const improvement = {
	kind: 'lebih-cepat' as const,
	measure: 'Waktu tunggu',
	unit: 'menit',
	after: { value: 0, period: '2024' },
};

test('a figure before the innovation that nobody measured is absent, not zero', () => {
	const [view] = improvementViews([improvement]);
	expect(view).toMatchObject({ kind: 'Tujuan: lebih cepat', after: { value: '0', period: '2024' } });
	expect(view?.before).toBeUndefined();
	expect(view?.source).toBeUndefined();
});

test('figures before and after keep their periods, their unit and their source', () => {
	const measured = { ...improvement, before: { value: 62.5, period: '2019' }, source: { title: 'Survei' } };
	expect(improvementViews([measured])[0]).toMatchObject({
		unit: 'menit',
		before: { value: '62,5', period: '2019' },
		source: { title: 'Survei' },
	});
});
