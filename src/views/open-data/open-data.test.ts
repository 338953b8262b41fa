import { expect, test } from 'vitest';
import { aContest, anEdition } from '../../../tests/builders/contest.ts';
import { publishedRubric } from '../../../tests/builders/published-rubric.ts';
import { anInnovation, aRegion, aReplication } from '../../../tests/builders/record.ts';
import { aReference, aSite, aSnapshot } from '../../../tests/builders/snapshot.ts';
import { publishedSnapshot } from '../../domain/catalogue/published-snapshot.ts';
import type { Snapshot } from '../../domain/catalogue/snapshot.ts';
import { csvFile, jsonFile } from './data-text.ts';
import { dataWorkbook } from './data-workbook.ts';
import { datasets, openData } from './open-data.ts';
import { regionFile, regionFileParams } from './region-file.ts';
import { stampOf } from './stamp.ts';

const magelang = aRegion({
	id: 'kota-magelang',
	data: { code: '33.71', name: 'Kota Magelang', sample: false },
});
const datago = anInnovation({ id: 'kota-magelang/datago', data: { title: 'DataGO', sample: false } });

const site = (parts: Partial<Snapshot> = {}) =>
	aSnapshot({
		rubrics: [publishedRubric('iid-2026')],
		regions: [aRegion(), magelang],
		innovations: [anInnovation(), datago],
		...parts,
	});

function setOf(id: string, snapshot: Snapshot, kind: 'real' | 'samples' = 'real') {
	const filled = openData(snapshot)[kind].find(({ dataset }) => dataset.id === id);
	if (filled === undefined) throw new Error(`No set ${id}.`);
	return filled;
}

const ids = (id: string, snapshot: Snapshot, kind: 'real' | 'samples' = 'real') =>
	setOf(id, snapshot, kind).rows.map((row) => row['id']);

test('samples stand in sets of their own, and nowhere when the site hides them', () => {
	expect(ids('inovasi', site())).toEqual(['kota-magelang/datago']);
	expect(ids('inovasi', site(), 'samples')).toEqual(['kota-arunika/antre-daring']);
	const hidden = publishedSnapshot(site({ site: aSite({ showSamples: false }) }));
	expect(openData(hidden).samples).toEqual([]);
	expect(ids('daerah', hidden)).toEqual(['kota-magelang']);
});

test('what nobody has said is null, and a count of records here may be 0', () => {
	expect(setOf('inovasi', site()).rows[0]).toMatchObject({
		unit: null,
		bentuk: null,
		tanggal_penerapan: null,
		mitra: [],
		jumlah_sumber: 0,
		replikasi_terkonfirmasi: 0,
	});
	expect(setOf('indeks', site()).rows[0]).toMatchObject({
		indeks_diklaim: null,
		predikat_diklaim: null,
		inovasi_dihitung: null,
		keterangan: expect.stringContaining('bukan nilai resmi Kemendagri'),
	});
});

test('a replication with a sample on one side is a sample', () => {
	const replications = [
		aReplication({ id: 'kota-arunika/datago', data: { origin: { innovation: 'kota-magelang/datago' } } }),
	];
	expect(setOf('replikasi', site({ replications })).rows).toEqual([]);
	expect(setOf('replikasi', site({ replications }), 'samples').rows).toMatchObject([
		{ asal_id: 'kota-magelang/datago', penerima: 'Kota Arunika', kedudukan: 'klaim-replikator' },
	]);
});

test('an entry has a row for each of its results, or one without', () => {
	const entries = [
		{ innovation: 'kota-magelang/datago', results: [{ stage: 'seleksi', award: 'Top 99', score: '88.25' }] },
		{ title: 'Kompor Sekam', author: 'SMK' },
		{ title: 'Kompor sekam' },
	];
	const snapshot = site({ contests: [aContest()], editions: [anEdition({ entries })] });
	expect(setOf('hasil-lomba', snapshot).rows).toMatchObject([
		{ id: 'kipp/2021/kota-magelang-datago/seleksi', karya: 'DataGO', tahap: 'Seleksi', nilai: 88.25 },
		{ id: 'kipp/2021/kompor-sekam', hasil: null, pembuat: 'SMK' },
		{ id: 'kipp/2021/kompor-sekam-2', hasil: null },
	]);
});

test('every id is there once in its set, also where years have several figures', () => {
	const figure = (score: number) => ({ score, source: { title: 'Berita' } });
	const result = { year: 2021, scale: '0-100', standing: 'resmi', ...figure(55.83) } as const;
	const region = aRegion({
		id: 'kota-magelang',
		data: {
			code: '33.71',
			name: 'Kota Magelang',
			sample: false,
			results: [{ ...result, conflicts: [figure(56)] }],
		},
	});
	expect(setOf('hasil-resmi', site({ regions: [region], innovations: [] })).rows).toMatchObject([
		{ id: 'kota-magelang/2021', angka_lain: false, skor: 55.83 },
		{ id: 'kota-magelang/2021-2', angka_lain: true, skor: 56 },
	]);
});

test('a region of the list is known by its code as text, and by its page where it has one', () => {
	const listed = {
		level: 'kota',
		provinceCode: '33',
		population: 121526,
		latitude: -7,
		longitude: 110,
	} as const;
	const reference = aReference({
		regions: [
			{ ...listed, code: '33.71', name: 'Kota Magelang' },
			{ ...listed, code: '33.10', name: 'Kabupaten Klaten', level: 'kabupaten' },
		],
	});
	expect(setOf('wilayah', site({ reference })).rows).toMatchObject([
		{
			id: 'kota-magelang',
			kode_kemendagri: '33.71',
			alamat: 'https://etalase.example/daerah/kota-magelang/',
		},
		{ id: 'kabupaten-klaten', kode_kemendagri: '33.10', luas_km2: null, alamat: null },
	]);
});

test('CSV quotes codes, leaves days and figures bare, keeps formulas from running, and ends in the stamp', () => {
	const innovations = [
		anInnovation({
			id: 'kota-magelang/datago',
			data: { title: '=1+1 "</script>"', sample: false, aliases: ['A', 'B'], dates: { trial: '2021' } },
		}),
	];
	const snapshot = site({ innovations, commit: '0f4c' });
	const [header = '', line = ''] = csvFile(setOf('inovasi', snapshot), stampOf(snapshot)).split('\r\n');
	expect(header).toMatch(/^\uFEFF"id","alamat","judul".*"ekspor_rubrik","ekspor_rubrik_versi",/);
	expect(line).toContain(`"'=1+1 ""</script>""",,"A; B"`);
	expect(line).toContain('"Kota Magelang","33.71"');
	expect(line).toContain(',"2021",,');
	expect(line).toContain(',2026-03-25,"Bappeda"');
	expect(line).toMatch(/,"iid-2026",1,2026-11-01,"0f4c","CC BY 4.0","Bappeda",false$/);
});

test('JSON has the stamp above the rows and a line for each', () => {
	const snapshot = site();
	const text = jsonFile(setOf('inovasi', snapshot, 'samples'), stampOf(snapshot));
	expect(text.split('\n')).toHaveLength(4);
	expect(JSON.parse(text)).toMatchObject({
		rubrik: 'iid-2026',
		commit: null,
		kumpulan: 'inovasi',
		contoh: true,
		data: [{ id: 'kota-arunika/antre-daring', nama_lain: [] }],
	});
});

test('a workbook types its cells and says that samples are samples', () => {
	const snapshot = site();
	const [data, explanation] = dataWorkbook(setOf('inovasi', snapshot, 'samples'), stampOf(snapshot));
	expect(data?.rows[1]).toContainEqual({ type: 'text', value: '99.71' });
	expect(data?.rows[1]).toContainEqual({ type: 'day', value: '2026-03-25' });
	expect(data?.rows[1]).toContainEqual({ type: 'flag', value: false });
	expect(JSON.stringify(explanation)).toContain('rekaan');
});

test('each region with rows offers its own part, samples as samples', () => {
	expect(regionFileParams(site()).map(({ props }) => props)).toEqual([
		{ region: 'kota-arunika', set: 'inovasi' },
		{ region: 'kota-magelang', set: 'inovasi' },
	]);
	expect(regionFile(site(), 'kota-arunika', 'inovasi')).toMatch(/,true\r\n$/);
	expect(regionFile(site(), 'kota-magelang', 'inovasi')).not.toContain('Antre Daring');
});

test('sets have different names, and no column comes twice with the stamp', () => {
	expect(new Set(datasets.map(({ id }) => id)).size).toBe(datasets.length);
	for (const { columns } of datasets) {
		expect(columns[0]?.key).toBe('id');
		for (const { key } of columns) expect(key).toMatch(/^(?!ekspor_)[a-z0-9]+(?:_[a-z0-9]+)*$/);
	}
});
