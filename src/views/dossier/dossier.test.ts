import { expect, test } from 'vitest';
import { publishedRubric } from '../../../tests/builders/published-rubric.ts';
import { anAgency, anInnovation, type InnovationKeys } from '../../../tests/builders/record.ts';
import { aSnapshot } from '../../../tests/builders/snapshot.ts';
import { catalogueViews } from '../catalogue-views.ts';
import type { KitBlock } from '../kit/kit-document.ts';
import { innovationDossier } from './dossier.ts';
import { ministryColumnsCsv, ministryCsv } from './ministry-csv.ts';

function dossierOf(data: InnovationKeys = {}, html = '') {
	const innovation = anInnovation({
		data: { agency: 'disdukcapil', ...data },
		prose: { html, headings: [], wordCounts: {} },
	});
	const rubrics = [publishedRubric('iid-2026')];
	const snapshot = aSnapshot({ innovations: [innovation], agencies: [anAgency()], rubrics });
	const views = catalogueViews(snapshot);
	return { document: innovationDossier(innovation, views), csv: ministryCsv([innovation], true, views) };
}

type Table = Extract<KitBlock, { kind: 'table' }>;

const factsOf = (blocks: readonly KitBlock[]) =>
	blocks
		.flatMap((block) => (block.kind === 'facts' ? block.rows : []))
		.map(({ label, value }) => `${label}: ${value}`);
const tablesOf = (blocks: readonly KitBlock[]) =>
	blocks.filter((block): block is Table => block.kind === 'table');
const pointsOf = (blocks: readonly KitBlock[]) =>
	blocks.flatMap((block) => (block.kind === 'list' ? block.items.map(({ text }) => text) : []));

test('a dossier says what it is, on every page: a working paper, a sample, and where the record is', () => {
	const { document } = dossierOf();
	expect(document).toMatchObject({
		fileName: 'antre-daring',
		draft: 'BERKAS KERJA dari Etalase Inovasi, isi per 1 November 2026 – periksa sebelum dikirim',
		sample: 'DATA CONTOH: inovasi dan daerah rekaan',
		origin: 'Catatan terbaru: https://etalase.example/inovasi/kota-arunika/antre-daring/',
	});
});

test('the profile is in the order of the form, and what is not recorded is named', () => {
	const facts = factsOf(dossierOf({ stage: 'penerapan', type: 'digital' }).document.blocks);
	expect(facts).toContain('Unit pemilik: Dinas Kependudukan dan Pencatatan Sipil');
	const labels = facts.map((fact) => fact.split(':')[0]);
	expect(labels.indexOf('Nama inovasi')).toBeLessThan(labels.indexOf('Tahapan'));
	expect(labels.indexOf('Tahapan')).toBeLessThan(labels.indexOf('Urusan utama'));
	expect(facts).toContain('Tahapan: Penerapan');
	expect(facts).toContain('Urusan utama: belum ada');
});

test('each row has its stated level, its points and its state; evidence its address', () => {
	const evidence = [{ title: 'SK', url: 'https://arunika.example/sk', date: '2024-02' as const }];
	const { document } = dossierOf({ assessments: { 'iid-2026': { '16': { level: 2, evidence } } } });
	const [rows, pieces] = tablesOf(document.blocks);
	expect(rows?.rows).toHaveLength(20);
	expect(rows?.rows[0]).toEqual([
		'16',
		'Regulasi Inovasi Daerah (wajib)',
		'Parameter 2 dari 3: Peraturan Kepala Daerah',
		'6,00 dari 9,00',
		'Klaim unit, belum diverifikasi',
	]);
	// Unfilled is not zero.
	expect(rows?.rows[1]?.slice(2, 4)).toEqual(['belum ada', 'belum ada']);
	expect(pieces?.rows).toEqual([['16', 'SK, Februari 2024', 'https://arunika.example/sk']]);
	expect(document.blocks).toContainEqual({
		kind: 'note',
		text: 'Simulasi menurut rubrik Indeks Inovasi Daerah 2026, bukan nilai resmi Kemendagri.',
	});
});

test('what is missing is a list to tick: fields, parts of the prose, mandatory rows first, rows without evidence', () => {
	const { document } = dossierOf(
		{ assessments: { 'iid-2026': { '19': { level: 1 } } } },
		'<h2>Tujuan</h2><p>Cepat.</p>',
	);
	const points = pointsOf(document.blocks);
	expect(points.find((point) => point.startsWith('Bagian naskah'))).toBe(
		'Bagian naskah: Latar belakang, Rancang bangun, Manfaat, dan Hasil.',
	);
	expect(points.find((point) => point.startsWith('Baris wajib'))).toContain('16 Regulasi Inovasi Daerah');
	expect(points.find((point) => point.startsWith('Baris terisi tanpa bukti'))).toBe(
		'Baris terisi tanpa bukti: 19 Alat Kerja.',
	);
});

test('an innovation without any row says so', () => {
	expect(pointsOf(dossierOf().document.blocks)).toContain('Baris penilaian belum diisi.');
	expect(tablesOf(dossierOf().document.blocks)).toEqual([]);
});

const own = /^(?:latar_belakang|rancang_bangun_kata|parameter_\d+|kematangan_terverifikasi|ekspor_.*)$/;

test('the CSV has a column for each line of the form; unknown cells are empty, and levels are numbers', () => {
	const [head = '', row = ''] = dossierOf({
		title: '=Antre, "Daring"',
		assessments: { 'iid-2026': { '16': { level: 2 }, '33': { value: 600, basis: 'orang' } } },
	}).csv.split('\r\n');
	const columns = head.replace('\uFEFF', '').replaceAll('"', '').split(',');
	expect(columns.slice(0, 7).join(' ')).toBe(
		'id alamat daerah perangkat_daerah nama_inovasi tahapan inisiator',
	);
	// The lines of the form in its order, without what the catalogue adds.
	expect(columns.slice(columns.indexOf('nama_inovasi')).filter((column) => !own.test(column))).toEqual(
		(
			'nama_inovasi tahapan inisiator nama_inisiator jenis bentuk tematik tematik_2020_2022 urusan_utama ' +
			'urusan_beririsan waktu_uji_coba waktu_penerapan pengembangan_terbaru rancang_bangun tujuan manfaat hasil ' +
			'anggaran profil_bisnis haki penghargaan kematangan video klasifikasi koordinat asta_cita klaster_pkpn program_pkpn'
		).split(' '),
	);
	expect(columns.filter((column) => column.startsWith('parameter_'))).toHaveLength(20);
	expect(row).toContain(`"'=Antre, ""Daring"""`);
	expect(row).toMatch(/,2,(?:,){16}3,(?:,){2}0,/);
	// 16 is weight 3 × 2, 33 is weight 3 × 3: 6 + 9; nothing is verified.
	const cells = row.split(',');
	expect(cells).toContain('15');
	expect(row).toMatch(/,true$/);
});

test('every column is explained, with where it is known from', () => {
	const lines = ministryColumnsCsv().trim().split('\r\n');
	expect(lines[0]).toBe('"kolom","judul","keterangan","asal"');
	expect(lines.find((line) => line.startsWith('"tahapan"'))).toContain('https://github.com/riswandiii/iga');
	expect(lines.find((line) => line.startsWith('"id"'))).toContain('Ditambahkan etalase ini');
});
