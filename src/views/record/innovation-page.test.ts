import { expect, test } from 'vitest';
import { anAgency, anInnovation, type InnovationKeys } from '../../../tests/builders/record.ts';
import { aSnapshot } from '../../../tests/builders/snapshot.ts';
import { catalogueViews } from '../catalogue-views.ts';
import { innovationPageOf, innovationParams } from './innovation-page.ts';

type Innovation = ReturnType<typeof anInnovation>;

const pageOf = (innovation: Innovation, others: readonly Innovation[] = []) =>
	innovationPageOf(
		innovation.id,
		catalogueViews(
			aSnapshot({
				agencies: [anAgency({ id: 'kota-arunika/rsud', data: { name: 'RSUD Arunika' } })],
				innovations: [innovation, ...others],
			}),
		),
	);

const pageWith = (data: InnovationKeys) => pageOf(anInnovation({ data }));

const section = (text: string, depth = 2) => ({ depth, id: text.toLowerCase().replaceAll(' ', '-'), text });

test('a record that says only what it must shows nothing that nobody said', () => {
	const page = pageOf(anInnovation());
	expect(page).toMatchObject({
		badges: [],
		improvements: [],
		pictures: [],
		unknowns: [],
		related: [],
		missingSections: 'Uraian inovasi ini belum ada data.',
	});
	for (const part of ['notice', 'use', 'video', 'maturity', 'shortName'] as const) {
		expect(page[part]).toBeUndefined();
	}
	expect(page.owner).toEqual([{ label: 'Kota Arunika', path: '/daerah/kota-arunika/' }]);
});

test.each([
	[true, 'a sample'],
	[false, 'no sample'],
])('the page of a record with sample: %s is labelled %s', (sample) => {
	expect(pageWith({ sample }).frame.sample).toBe(sample);
});

test.each([
	[
		{ state: 'berhenti', since: '2024-02', cause: 'Anggaran habis.' },
		'Inovasi ini berhenti sejak Februari 2024.',
	],
	[{ state: 'berhenti', cause: 'Anggaran habis.' }, 'Inovasi ini sudah berhenti.'],
	[
		{ state: 'berubah-nama', newName: 'SIAP', cause: 'Anggaran habis.' },
		'Inovasi ini sekarang bernama SIAP.',
	],
	[{ state: 'berubah-nama', cause: 'Anggaran habis.' }, 'Inovasi ini sudah berubah nama.'],
] as const)('%j is said at the top, with its cause', (status, text) => {
	expect(pageWith({ status }).notice).toEqual({ text, cause: 'Anggaran habis.' });
});

test('a cause that nobody recorded is not invented', () => {
	expect(pageWith({ status: { state: 'berhenti' } }).notice?.cause).toBeUndefined();
});

test('a record that goes on has no notice', () => {
	expect(pageWith({ status: { state: 'berjalan', since: '2020' } }).notice).toBeUndefined();
});

test('citizens see the facts that are known, in a fixed order, with steps and the address', () => {
	const use = { where: 'Loket 3', who: 'Warga', how: ['Datang.'], link: 'https://antre.example/' };
	expect(pageWith({ use }).use).toEqual({
		facts: [
			{ label: 'Untuk siapa', text: 'Warga' },
			{ label: 'Di mana', text: 'Loket 3' },
		],
		steps: ['Datang.'],
		link: 'https://antre.example/',
	});
});

test('sections of the form that the prose lacks are named as unknown', () => {
	const prose = (...headings: readonly string[]) => ({
		html: '',
		headings: headings.map((text) => section(text)),
		wordCounts: Object.fromEntries(headings.map((text) => [text, 12])),
	});
	const some = pageOf(anInnovation({ prose: prose('Latar belakang', 'Tujuan', 'Manfaat') }));
	expect(some.missingSections).toBe('Bagian yang belum ada data: Rancang bangun dan Hasil.');
	const all = pageOf(
		anInnovation({ prose: prose('Latar belakang', 'Rancang bangun', 'Tujuan', 'Manfaat', 'Hasil') }),
	);
	expect(all.missingSections).toBeUndefined();
});

test('only sections, not their parts, are in the contents', () => {
	const headings = [section('Hasil'), section('Tahun pertama', 3)];
	const page = pageOf(anInnovation({ prose: { html: '<h2>Hasil</h2>', headings, wordCounts: {} } }));
	expect(page.contents).toEqual([section('Hasil')]);
	expect(page.proseHtml).toBe('<h2>Hasil</h2>');
});

test('a picture has its widths, its caption with its credit, and no caption when there is none', () => {
	const loket = { path: 'innovations/kota-arunika/loket.jpg', width: 600, height: 400, digest: 'a1' };
	const images = [
		{ file: './loket.jpg', alt: 'Loket.', caption: 'Loket baru.', credit: 'Diskominfo' },
		{ file: './loket.jpg' },
		{ file: './hilang.jpg', alt: 'Hilang.' },
	];
	const { pictures } = pageOf(anInnovation({ media: { './loket.jpg': loket }, data: { images } }));
	const file = { width: 600, height: 400, digest: 'a1', widths: [480, 600] };
	expect(pictures).toEqual([
		{ ...file, alt: 'Loket.', caption: 'Loket baru. Diskominfo' },
		{ ...file, alt: '', caption: undefined },
	]);
});

test('a short name that only repeats the title is left out', () => {
	expect(pageWith({ title: 'ANTRE', shortName: 'ANTRE' }).shortName).toBeUndefined();
	expect(pageWith({ title: 'Antre Daring', shortName: 'ANTRE' }).shortName).toBe('ANTRE');
});

test('the frame names page, region, review, image and the way to the page', () => {
	const { frame } = pageOf(
		anInnovation({ id: 'kota-arunika/antre', data: { title: 'Antre', affair: 'kependudukan' } }),
	);
	expect(frame).toMatchObject({
		title: 'Antre – Kota Arunika',
		path: '/inovasi/kota-arunika/antre/',
		shareImage: '/kartu/inovasi/kota-arunika/antre.png',
		modified: '2026-03-25',
		provenance: {
			editUrl: 'https://git.example/etalase/_edit/main/content/innovations/kota-arunika/antre.mdx',
			reviewed: { on: '25 Maret 2026', by: 'Bappeda' },
		},
	});
	expect(frame.breadcrumbs.map(({ path }) => path)).toEqual([
		'/inovasi/',
		'/inovasi/urusan/kependudukan/',
		'/inovasi/kota-arunika/antre/',
	]);
});

test('structured data cites the sources that have an address, and is about an affair only when one is named', () => {
	const sources = [{ title: 'Berita', url: 'https://media.example/a' }, { title: 'Buku' }];
	const { structured } = pageWith({ sources, agency: 'rsud' }).frame;
	expect(structured).toMatchObject({
		citation: ['https://media.example/a'],
		creator: { name: 'RSUD Arunika', areaServed: 'Kota Arunika' },
	});
	expect(structured).not.toHaveProperty('about');
	expect(pageWith({ affair: 'kependudukan' }).frame.structured).toMatchObject({ about: 'Kependudukan' });
});

test('at most three related records are shown', () => {
	const antre = (slug: string) =>
		anInnovation({ id: `kota-arunika/${slug}`, data: { affair: 'kependudukan' } });
	const { related } = pageOf(antre('a'), ['b', 'c', 'd', 'e'].map(antre));
	expect(related.map(({ path }) => path)).toEqual([
		'/inovasi/kota-arunika/b/',
		'/inovasi/kota-arunika/c/',
		'/inovasi/kota-arunika/d/',
	]);
});

test('every record has a page, and no other id has one', () => {
	const views = catalogueViews(aSnapshot({ innovations: [anInnovation({ id: 'kota-arunika/antre' })] }));
	expect(innovationParams(views)).toEqual([
		{ params: { region: 'kota-arunika', innovation: 'antre' }, props: { id: 'kota-arunika/antre' } },
	]);
	expect(() => innovationPageOf('kota-arunika/lain', views)).toThrow('kota-arunika/lain');
});

test('a heading without words under it is a missing section', () => {
	const prose = { html: '<h2>Hasil</h2>', headings: [section('Hasil')], wordCounts: { Hasil: 0, Tujuan: 3 } };
	expect(pageOf(anInnovation({ prose })).missingSections).toBe(
		'Bagian yang belum ada data: Latar belakang, Rancang bangun, Manfaat, dan Hasil.',
	);
});
