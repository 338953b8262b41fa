import { expect, test } from 'vitest';
import { publishedRubric } from '../../../tests/builders/published-rubric.ts';
import { aRubric } from '../../../tests/builders/rubric.ts';
import { aReference, aSite, aSnapshot } from '../../../tests/builders/snapshot.ts';
import { methodText as text } from '../copy/method.ts';
import { methodPage, methodPageOf, methodParams, methodSections } from './method-page.ts';
import { methodsPage } from './methods-page.ts';

const years = [2023, 2024, 2025, 2026, 2027];
const rubrics = years.map((year) => publishedRubric(`iid-${String(year)}`));
const snapshot = aSnapshot({ rubrics });
const pageOf = (year: number) => methodPageOf(`iid-${String(year)}`, snapshot);

test('every rubric has a page, and an unknown one is refused', () => {
	expect(methodParams(snapshot).map(({ params }) => params.rubric)).toEqual(rubrics.map(({ id }) => id));
	expect(() => methodPageOf('iid-1999', snapshot)).toThrow('iid-1999');
});

test('a page says its status, its version, its letter and that it is never changed', () => {
	const page = pageOf(2026);
	expect(page.status).toBe('Berlaku');
	expect(page.facts.map((fact) => fact.text)).toEqual([
		'Aturan tahun yang sedang dinilai.',
		'1',
		'Surat Kepala BSKDN 400.10.11/1887/BSKDN, Lampiran I dan II, 29 April 2026',
		'0 sampai 100',
		'2 aspek, 8 variabel, 36 indikator',
		text.used,
	]);
	expect(page.frozen).toBe(text.frozen);
	expect(page.letterNote).toContain('belum dibaca');
	expect(page.cited.map(({ anchor }) => anchor)).toEqual(['sumber-simonda', 'sumber-inovahub']);
});

test('an announced rubric may still change, and only the rubric of the site is used for its figures', () => {
	const page = pageOf(2027);
	expect([page.status, page.frozen]).toEqual(['Diumumkan', text.announced]);
	expect(page.facts.map((fact) => fact.text)).not.toContain(text.used);
});

test('the contents name every section that the page has, and no other', () => {
	const ids = Object.values(methodSections);
	expect(pageOf(2026).contents.map(({ id }) => id)).toEqual(ids);
	const bare = methodPage(aRubric(), aSnapshot({ rubrics: [aRubric()] }));
	const lacking: readonly string[] = [
		methodSections.difference,
		methodSections.unknowns,
		methodSections.remarks,
	];
	expect(bare.contents.map(({ id }) => id)).toEqual(ids.filter((id) => !lacking.includes(id)));
});

test('a page that cannot promise a formula and rows does not', () => {
	expect(pageOf(2026).lead).toBe(text.pageLead('2026'));
	expect(pageOf(2027).lead).toBe(text.pageLead('2027'));
	expect(pageOf(2023).lead).toBe(text.partialLead('2023'));
	expect(pageOf(2025).lead).toBe(text.partialLead('2025'));
	expect(pageOf(2025).frame.description).toBe(text.partialLead('2025'));
});

test('a page leads to the years beside it, and to the terms that the glossary has', () => {
	expect(pageOf(2026).neighbours.map(({ path }) => path)).toEqual([
		'/metodologi/iid-2025/',
		'/metodologi/iid-2027/',
	]);
	const term = { id: 'sid', term: 'Satuan Inovasi Daerah', spellings: [], meaning: 'Arti.', sources: [] };
	const known = { ...snapshot, reference: aReference({ glossary: [term] }) };
	expect(methodPageOf('iid-2026', known).terms).toEqual([
		{ label: 'Satuan Inovasi Daerah', path: '/istilah/#sid' },
	]);
});

test('every source that a part cites stands in the list of sources', () => {
	for (const year of years) {
		const page = pageOf(year);
		const listed = new Set(page.sources.map(({ anchor }) => anchor));
		const cited = [...JSON.stringify(page).matchAll(/"anchor":"(sumber-[^"]+)"/g)].map(([, id]) => id);
		expect(cited.filter((id) => id === undefined || !listed.has(id))).toEqual([]);
	}
});

test('all rubrics are listed, newest first, each with what of it is known', () => {
	const { entries } = methodsPage(snapshot);
	expect(entries.map(({ year, status }) => [year, status])).toEqual([
		['2027', 'Diumumkan'],
		['2026', 'Berlaku'],
		['2025', 'Lampau'],
		['2024', 'Lampau'],
		['2023', 'Lampau'],
	]);
	const knowledge = (year: string) =>
		entries
			.find((entry) => entry.year === year)
			?.knowledge.map(({ text: words, extent }) => `${extent}: ${words}`);
	expect(knowledge('2027')).toEqual([
		'some: 2 dari 5 tetapan diketahui',
		...Array<string>(4).fill('none: belum ada data'),
	]);
	expect(knowledge('2026')).toEqual([
		'all: lengkap',
		'all: 20 baris dengan bobot',
		'all: 20 baris dengan bobot',
		'all: lengkap',
		'all: 1 Januari 2024 sampai 31 Desember 2025',
	]);
	expect(knowledge('2025')).toEqual([
		'none: belum ada data',
		'none: belum ada data',
		'some: 20 baris tanpa bobot',
		'some: sebagian batas diketahui',
		'none: belum ada data',
	]);
	expect(knowledge('2024')?.at(-1)).toBe('some: sebagian diketahui');
});

test('names without rows or bounds are some knowledge', () => {
	const rubric = aRubric({
		spd: { rows: null, names: ['Visi', 'Misi'], sources: [] },
		predicates: ['Inovatif'],
	});
	const [entry] = methodsPage(aSnapshot({ rubrics: [rubric] })).entries;
	expect(entry?.knowledge.map(({ extent, text: words }) => `${extent}: ${words}`)).toEqual([
		'none: belum ada data',
		'some: 2 nama indikator',
		'none: belum ada data',
		'some: namanya saja',
		'none: belum ada data',
	]);
});

test('the list says which rubric the figures use, and what else can be computed', () => {
	const { entries } = methodsPage({ ...snapshot, site: aSite({ rubric: 'iid-2026' }) });
	expect(entries.map(({ meaning, computable }) => `${meaning} ${computable}`)).toEqual([
		'Belum berlaku; di situs ini hanya untuk proyeksi. Yang belum diumumkan diisi dengan anggapan kami.',
		'Dipakai untuk semua hitungan di situs ini. Indeks dapat dihitung.',
		'Aturan tahun yang sudah lewat, disimpan agar hasil tahun itu dapat dibaca. Indeks tidak dapat dihitung.',
		'Aturan tahun yang sudah lewat, disimpan agar hasil tahun itu dapat dibaca. Indeks tidak dapat dihitung.',
		'Aturan tahun yang sudah lewat, disimpan agar hasil tahun itu dapat dibaca. Dapat dihitung bila daerah menyatakan bagian yang tidak diketahui, dengan sumber.',
	]);
});
