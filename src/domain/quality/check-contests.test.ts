import { describe, expect, test } from 'vitest';
import { aContest, anEdition } from '../../../tests/builders/contest.ts';
import { someEntries } from '../../../tests/builders/entries.ts';
import { anInnovation, aRegion } from '../../../tests/builders/record.ts';
import { aReference } from '../../../tests/builders/snapshot.ts';
import { checkContests } from './check-contests.ts';
import { checkEntries } from './check-entries.ts';
import type { Entries } from './entries.ts';
import { knownRegions } from './known-region.ts';

const arunika = aRegion({ id: 'kota-arunika', data: { code: '99.71', name: 'Kota Arunika' } });
const listed = { level: 'kota', provinceCode: '33', population: 1, latitude: 0, longitude: 0 } as const;
const reference = aReference({ regions: [{ ...listed, code: '33.71', name: 'Kota Magelang' }] });
const sources = [{ title: 'Berita', url: 'https://berita.example/' }];
const datago = anInnovation({ id: 'kota-magelang/datago', data: { sample: false, sources } });
const antre = anInnovation({ id: 'kota-arunika/antre' });

function found(parts: Partial<Entries>): readonly string[] {
	const entries = someEntries({ reference, regions: [arunika], innovations: [datago, antre], ...parts });
	return checkContests(entries, knownRegions(entries)).map(
		({ code, file, path }) => `${file} ${path.join('.')} ${code}`,
	);
}

/** Mistakes of one edition of a known contest. */
function inEdition(data: Parameters<typeof anEdition>[0], contest: Parameters<typeof aContest>[0] = {}) {
	return found({ contests: [aContest(contest)], editions: [anEdition(data)] }).map((line) =>
		line.replace('contests/kipp/2021.yaml ', ''),
	);
}

describe('the judging of a stage', () => {
	const stages = [
		{ id: 'naskah', name: 'Naskah' },
		{ id: 'penetapan', name: 'Penetapan' },
	];
	const naskah = { stage: 'naskah', jurors: 3 };

	test('is of a known stage, and there is one', () => {
		expect(inEdition({ stages, judgings: [naskah, naskah, { stage: 'lapangan', jurors: 3 }] })).toEqual([
			'judgings.2.stage rujukan-tidak-dikenal',
			'judgings.1 id-ganda',
		]);
	});

	test('ends the way of who did not pass, and is decided by a known criterion', () => {
		const results = [{ stage: 'naskah', passed: false, decidedBy: 'guna' }, { stage: 'penetapan' }];
		expect(inEdition({ stages, entries: [{ title: 'Pompa', results }] })).toEqual([
			'entries.0.results.0.decidedBy rujukan-tidak-dikenal',
			'entries.0.results.0.passed nilai-tidak-sah',
		]);
	});
});

describe('a contest', () => {
	test('of a known region and an edition of it that names known things are no problem', () => {
		const contest = aContest({ scope: 'daerah', region: 'kota-magelang' });
		const edition = anEdition({
			groups: [{ id: 'umum', name: 'Umum' }],
			criteria: [
				{ id: 'baru', name: 'Kebaruan', weight: '60' },
				{ id: 'manfaat', name: 'Manfaat', weight: '40' },
			],
			tieOrder: ['baru'],
			entries: [
				{
					innovation: 'kota-magelang/datago',
					group: 'umum',
					results: [{ stage: 'seleksi', award: 'Top 99' }],
				},
				{ title: 'Pompa', region: '33.71' },
			],
		});
		expect(found({ contests: [contest], editions: [edition] })).toEqual([]);
	});

	test('of a region that no list knows is named', () => {
		const contest = aContest({ scope: 'daerah', region: 'kota-magelan' });
		expect(found({ contests: [contest] })).toEqual(['contests/kipp.yaml region daerah-tidak-dikenal']);
	});

	test('of a sample region is a sample, and no other is', () => {
		const sample = aContest({ scope: 'daerah', region: 'kota-arunika' });
		const real = aContest({ sample: true }, 'iga');
		expect(found({ contests: [sample, real] })).toEqual([
			'contests/kipp.yaml sample contoh-tidak-cocok',
			'contests/iga.yaml sample contoh-tidak-cocok',
		]);
	});

	test('and an edition need a source, samples do not', () => {
		const contest = aContest({ sources: [] });
		const edition = anEdition({ sources: [] });
		expect(found({ contests: [contest], editions: [edition] })).toEqual([
			'contests/kipp.yaml sources sumber-tidak-ada',
			'contests/kipp/2021.yaml sources sumber-tidak-ada',
		]);
	});
});

describe('an edition', () => {
	test('needs the file of its contest, unless that file has mistakes of its own', () => {
		const editions = [anEdition()];
		expect(found({ editions })).toEqual(['contests/kipp/2021.yaml  rujukan-tidak-dikenal']);
		expect(found({ editions, contestIds: new Set(['kipp']) })).toEqual([]);
	});

	test('names only groups, categories, stages and criteria that it defines', () => {
		const entry = { title: 'Pompa', group: 'x', category: 'x', results: [{ stage: 'x' }] };
		const passed = { value: 3, parts: [{ group: 'x', value: 3 }] };
		const stages = [{ id: 'seleksi', name: 'Seleksi', passed }];
		expect(inEdition({ stages, tieOrder: ['x'], entries: [entry] })).toEqual([
			'tieOrder.0 rujukan-tidak-dikenal',
			'stages.0.passed.parts.0.group rujukan-tidak-dikenal',
			'entries.0.group rujukan-tidak-dikenal',
			'entries.0.category rujukan-tidak-dikenal',
			'entries.0.results.0.stage rujukan-tidak-dikenal',
		]);
	});

	test('has stages that end after they begin and follow each other', () => {
		const stages = [
			{ id: 'a', name: 'A', from: '2021-03', until: '2021-02' },
			{ id: 'b', name: 'B', from: '2021-03-05' },
			{ id: 'c', name: 'C', from: '2021-02-01' },
		];
		expect(inEdition({ stages })).toEqual([
			'stages.0.until tanggal-bertentangan',
			'stages.2.from tanggal-bertentangan',
		]);
	});

	test('has weights for all criteria or for none, and they make 100', () => {
		const criteria = (...all: readonly (string | undefined)[]) =>
			all.map((weight, index) => ({
				id: `k${String(index)}`,
				name: 'K',
				...(weight !== undefined && { weight }),
			}));
		expect(inEdition({ criteria: criteria('33.33', '66.67') })).toEqual([]);
		expect(inEdition({ criteria: criteria(undefined, undefined) })).toEqual([]);
		expect(inEdition({ criteria: criteria('50', undefined) })).toEqual(['criteria.1 nilai-tidak-sah']);
		expect(inEdition({ criteria: criteria('50', '49.99') })).toEqual(['criteria nilai-tidak-sah']);
	});

	test('has entries that exist, of the kind that the contest judges', () => {
		expect(inEdition({ entries: [{ innovation: 'kota-magelang/datag' }] })).toEqual([
			'entries.0.innovation rujukan-tidak-dikenal',
		]);
		expect(inEdition({ entries: [{ title: 'Pompa', region: '33.99' }] })).toEqual([
			'entries.0.region kode-daerah-tidak-dikenal',
		]);
		// A work whose name no source tells is known by its region.
		expect(inEdition({ entries: [{ region: '33.71' }] })).toEqual([]);
		expect(inEdition({ entries: [{ region: '33.71' }] }, { subject: 'daerah' })).toEqual([]);
		expect(inEdition({ entries: [{ title: 'Pompa' }] }, { subject: 'daerah' })).toEqual([
			'entries.0 nilai-tidak-sah',
		]);
	});

	test('never mixes real and fictional entries', () => {
		expect(inEdition({ entries: [{ innovation: 'kota-arunika/antre' }] })).toEqual([
			'entries.0 contoh-tidak-cocok',
		]);
		expect(inEdition({ entries: [{ title: 'Pompa', region: '99.71' }] })).toEqual([
			'entries.0 contoh-tidak-cocok',
		]);
	});

	test('names the same work once in a group and category, and may name it in another', () => {
		const groups = [
			{ id: 'umum', name: 'Umum' },
			{ id: 'khusus', name: 'Khusus' },
		];
		const entries = [
			{ title: 'Pompa' },
			{ title: 'Pompa', group: 'umum' },
			{ title: 'Pompa', group: 'umum' },
		];
		expect(inEdition({ groups, entries })).toEqual(['entries.2 id-ganda']);
	});

	test('uses each id of a list once', () => {
		const stages = [
			{ id: 'seleksi', name: 'Seleksi' },
			{ id: 'seleksi', name: 'Seleksi' },
		];
		const entries = someEntries({ contests: [aContest()], editions: [anEdition({ stages })] });
		expect(checkEntries(entries).map(({ code, path }) => `${path.join('.')} ${code}`)).toEqual([
			'stages.1.id id-ganda',
		]);
	});
});
