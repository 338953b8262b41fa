import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	anAgency,
	anInnovation,
	aRegion,
	type InnovationKeys,
	type RegionKeys,
} from '../../../tests/builders/record.ts';
import { publishedRubric } from '../../../tests/builders/published-rubric.ts';
import { aSnapshot } from '../../../tests/builders/snapshot.ts';
import { catalogueViews } from '../catalogue-views.ts';
import { bookEntry } from './book-entry.ts';
import { bookPageOf, bookParams } from './book-page.ts';

const agency = (id: string, category: 'dinas' | 'kecamatan' | 'badan', name: string) =>
	anAgency({ id: `kota-arunika/${id}`, data: { category, name } });

const innovation = (id: string, data: InnovationKeys) => anInnovation({ id: `kota-arunika/${id}`, data });

const views = (region: RegionKeys = {}, asOf = '2026-11-22') =>
	catalogueViews(
		aSnapshot({
			asOf,
			rubrics: [publishedRubric('iid-2026')],
			regions: [aRegion({ data: region })],
			agencies: [
				agency('utara', 'kecamatan', 'Kecamatan Utara'),
				agency('bappeda', 'badan', 'Bappeda'),
				agency('dinkes', 'dinas', 'Dinas Kesehatan'),
			],
			innovations: [
				innovation('tanpa-unit', { title: 'Tanpa Unit', dates: { trial: '2025' } }),
				innovation('ronda', { title: 'Ronda', agency: 'utara', dates: { implementation: '2026-02' } }),
				innovation('antre-2', { title: 'Antre 10', agency: 'dinkes' }),
				innovation('antre-1', {
					title: 'Antre 2',
					agency: 'dinkes',
					dates: { trial: '2024-05' },
					status: { state: 'berhenti', since: '2026', cause: 'Anggaran habis.' },
				}),
			],
		}),
	);

const titles = (book: ReturnType<typeof bookPageOf>) =>
	book.entries.map(({ number, title }) => [number, title]);

test('innovations stand by category and name of their unit, then by title, numbered from 1; without a unit they come last', () => {
	const book = bookPageOf('kota-arunika', 2026, views());
	expect(titles(book)).toEqual([
		[1, 'Antre 2'],
		[2, 'Antre 10'],
		[3, 'Ronda'],
		[4, 'Tanpa Unit'],
	]);
	expect(book.byAgency.map(({ label, entries }) => [label, entries.map(({ number }) => number)])).toEqual([
		['Dinas Kesehatan', [1, 2]],
		['Kecamatan Utara', [3]],
		['Unit pemilik belum ada data', [4]],
	]);
	expect(book.cover).toMatchObject({ region: 'Kota Arunika', year: '2026', count: '4 inovasi dari 2 unit' });
});

test('the book of an earlier year has what had begun by then, and says that it is told as it is today', () => {
	const book = bookPageOf('kota-arunika', 2025, views({ books: [{ year: 2025 }] }));
	expect(titles(book)).toEqual([
		[1, 'Antre 2'],
		[2, 'Tanpa Unit'],
	]);
	const edition = book.imprint.find(({ label }) => label === 'Edisi')?.text ?? '';
	expect(edition).toContain('sampai dengan 2025');
	expect(edition).toContain('keadaan per 22 November 2026');
	expect(edition).toContain('1 inovasi yang tahun mulainya belum diketahui');
	expect(book.index.number).toBeUndefined();
	expect(book.index.note).toContain('2025');
});

test('there is a book of the present year and of those that the region names, and none without anything to tell', () => {
	const years = (region: RegionKeys) => bookParams(views(region)).map(({ params }) => params.year);
	expect(years({})).toEqual(['2026']);
	expect(years({ books: [{ year: 2024 }, { year: 2026 }] })).toEqual(['2026', '2024']);
	const empty = catalogueViews(aSnapshot({ asOf: '2026-11-22', regions: [aRegion()] }));
	expect(bookParams(empty)).toEqual([]);
});

test('what stopped is told with its cause, and an absent foreword leaves no page', () => {
	const book = bookPageOf('kota-arunika', 2026, views());
	expect(book.lessons).toEqual([
		{
			number: 1,
			anchor: 'inovasi-1',
			title: 'Antre 2',
			owner: 'Dinas Kesehatan',
			text: 'Inovasi ini berhenti sejak 2026.',
			cause: 'Anggaran habis.',
		},
	]);
	expect(book.foreword).toBeUndefined();
	const text = 'Satu.\n\nDua.\n';
	const written = views({ books: [{ year: 2026, foreword: { text, signedBy: 'Bappeda' } }] });
	expect(bookPageOf('kota-arunika', 2026, written).foreword).toMatchObject({
		paragraphs: ['Satu.', 'Dua.'],
		signedBy: 'Bappeda',
	});
});

test('a book from public sources says that no government published it', () => {
	expect(bookPageOf('kota-arunika', 2026, views()).cover.notOfficial).toContain('Bukan terbitan');
	expect(bookPageOf('kota-arunika', 2026, views({ recordsFrom: 'unit' })).cover.notOfficial).toBeUndefined();
});

test('every figure of the index comes with the words that it is a simulation', () => {
	const book = bookPageOf('kota-arunika', 2026, views());
	for (const words of [book.cover.simulation, book.index.label]) {
		expect(words).toContain('bukan nilai resmi Kemendagri');
	}
});

test('a record of any length gets one page, and what is left out is admitted', () => {
	const sentence = fc.constantFrom(
		'Warga datang.',
		'Petugas mencatat setiap permohonan yang masuk pada hari itu.',
		'Apa lagi?',
	);
	const prose = fc.array(sentence, { maxLength: 150 });
	fc.assert(
		fc.property(prose, prose, (background, design) => {
			const html = `<h2>Latar belakang</h2><p>${background.join(' ')}</p><h2>Rancang bangun</h2><p>${design.join(' ')}</p>`;
			const record = innovation('panjang', {});
			const numbered = { number: 1, innovation: { ...record, prose: { ...record.prose, html } } };
			const { sections, cut } = bookEntry(numbered, views());
			const kept = sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)).join(' ');
			const all = [...background, ...design].join(' ');
			expect(cut).toBe(kept !== all);
			if (all.length > 9000) expect(cut).toBe(true);
		}),
		{ numRuns: 30 },
	);
});
