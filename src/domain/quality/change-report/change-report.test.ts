import { expect, test } from 'vitest';
import {
	aComputedRegion,
	anEligible,
	eligibleInServices,
	mandatoryRows,
} from '../../../../tests/builders/computed-region.ts';
import { aState, anIssue } from '../../../../tests/builders/content-state.ts';
import { anAgency, anInnovation } from '../../../../tests/builders/record.ts';
import { aReference, aSnapshot } from '../../../../tests/builders/snapshot.ts';
import { changeReport, isUnchanged } from './change-report.ts';

const verified = { by: 'Inspektorat', on: '2026-10-01', digest: 'sidik' };
const others = eligibleInServices(5).slice(1);
const evidence = (title: string) => [{ title }];

/** The first of five innovations: row 16 verified, row 35 at a level. */
function first({
	level = 3,
	held = true,
	proof = 'SK 1',
}: {
	level?: 1 | 2 | 3;
	held?: boolean;
	proof?: string;
}) {
	const rows = {
		...mandatoryRows,
		'16': { level: 3, evidence: evidence(proof), verified },
		'35': { level },
	};
	const innovation = anEligible('pendidikan', 'pendidikan', { assessments: { 'iid-2026': rows } });
	return { ...innovation, verified: held ? { 'iid-2026': ['16'] } : {} };
}

const region = (parts: Parameters<typeof first>[0]) =>
	aComputedRegion({ innovations: [first(parts), ...others] });

test('a state compared with itself has nothing to tell', () => {
	expect(isUnchanged(changeReport(aState(region({})), aState(region({}))))).toBe(true);
});

test('a raised row is told with what it does to maturity and index', () => {
	// Row 35 weighs 4: 1 × 4 -> 3 × 4, so 34 -> 42; (8 + 202 / 12 + 1,9) / 250 = 10,69 -> 10,96.
	const report = changeReport(aState(region({ level: 1 })), aState(region({ level: 3 })));
	expect(report.records.map(({ id, change }) => [id, change])).toEqual([
		['kota-arunika/pendidikan', 'berubah'],
	]);
	expect(report.records[0]?.fields).toEqual([
		{
			path: ['assessments', 'iid-2026', '35', 'level'],
			labels: ['Penilaian', 'iid-2026', '35', 'Parameter'],
			before: 1,
			after: 3,
		},
	]);
	const [maturity] = report.maturity;
	expect(maturity).toMatchObject({
		before: { claimed: 3400, verified: 900 },
		after: { claimed: 4200, verified: 900 },
		effects: [{ reasons: ['isian'], claimed: 800, verified: 0 }],
		counted: { before: true, after: true },
	});
	expect(maturity?.rows.map(({ number, reasons }) => [number, reasons])).toEqual([['35', ['isian']]]);
	// Verified: (6 + 9 / 12 + 1,9) / 250 = 3,46 in both.
	expect(report.index).toMatchObject([
		{
			before: { claimed: 1069, verified: 346 },
			after: { claimed: 1096, verified: 346 },
			effects: [{ reasons: ['isian'], claimed: 27, verified: 0 }],
		},
	]);
});

test('evidence that changed takes the verified points with it, and nothing that was claimed', () => {
	const report = changeReport(aState(region({})), aState(region({ held: false, proof: 'SK 2' })));
	expect(report.index).toMatchObject([
		{
			before: { claimed: 1096, verified: 346 },
			after: { claimed: 1096, verified: 316 },
			effects: [{ reasons: ['bukti'], claimed: 0, verified: -30 }],
		},
	]);
	expect(report.maturity[0]?.rows).toMatchObject([
		{ number: '16', reasons: ['bukti'], after: { state: 'menunggu-verifikasi-ulang' } },
	]);
});

test('a verification that ends without another evidence is a reason of its own, and so is a new one', () => {
	const ended = changeReport(aState(region({})), aState(region({ held: false })));
	expect(ended.index[0]?.effects).toEqual([{ reasons: ['verifikasi-gugur'], claimed: 0, verified: -30 }]);
	const given = changeReport(aState(region({ held: false })), aState(region({})));
	expect(given.index[0]?.effects).toEqual([{ reasons: ['verifikasi-baru'], claimed: 0, verified: 30 }]);
});

test('a record whose file got an error is not told as removed, and its points are missed because of the error', () => {
	const head = aComputedRegion({ innovations: others });
	const { file } = first({});
	const report = changeReport(
		aState(region({})),
		aState(head, { issues: [anIssue(file)], files: { [file]: 'x' } }),
	);
	expect(report.records.map(({ change }) => change)).toEqual(['tidak-terbaca']);
	// Four services are too few for the points of the count: (8 + 168 / 12) / 250 = 8,80; verified 6 / 250 = 2,40.
	expect(report.index[0]?.effects).toEqual([{ reasons: ['kesalahan'], claimed: -216, verified: -106 }]);
	expect(report.issues.added).toHaveLength(1);
});

test('a removed record is told with its tombstone or without, a renamed one as one record', () => {
	const antre = anInnovation();
	const base = aState(aSnapshot({ innovations: [antre] }));
	const removal = {
		address: '/inovasi/kota-arunika/antre-daring/',
		title: 'Antre',
		on: '2026-10-30',
		reason: 'Ganda.',
		affairs: [],
		sample: true,
	};
	const without = changeReport(base, aState(aSnapshot()));
	expect(without.records).toMatchObject([{ change: 'dihapus', tombstone: false }]);
	const withStone = changeReport(base, aState(aSnapshot({ removals: [removal] })));
	expect(withStone.records).toMatchObject([{ change: 'dihapus', tombstone: true }]);
	const renamed = changeReport(
		base,
		aState(aSnapshot({ innovations: [anInnovation({ id: 'kota-arunika/antre' })] })),
	);
	expect(renamed.records).toMatchObject([
		{
			change: 'berganti-nama',
			id: 'kota-arunika/antre',
			from: { id: 'kota-arunika/antre-daring' },
			tombstone: false,
		},
	]);
});

test('an agency that meets its duty is told with the year, and so is a deadline that only time has brought', () => {
	const duty = { categories: ['dinas' as const], count: 1, from: 2026, basis: 'Instruksi' };
	const at = (asOf: string, dates: { implementation?: string }) => ({
		...aComputedRegion({
			region: { duties: [duty] },
			innovations: [anInnovation({ data: { agency: 'disdukcapil', dates } })],
		}),
		agencies: [anAgency()],
		asOf,
	});
	const met = changeReport(
		aState(at('2026-11-01', {})),
		aState(at('2026-11-01', { implementation: '2026-02' })),
	);
	expect(met.coverage).toMatchObject([
		{
			year: 2026,
			before: { terpenuhi: 0, 'belum-melapor': 1 },
			after: { terpenuhi: 1, 'belum-melapor': 0 },
			agencies: [{ before: 'belum-melapor', after: 'terpenuhi', reasons: ['isian'] }],
			reasons: ['isian'],
		},
	]);
	const later = changeReport(aState(at('2026-11-01', {})), aState(at('2027-01-01', {})));
	expect(later.coverage).toMatchObject([{ year: 2027, before: undefined, agencies: [], reasons: ['waktu'] }]);
});

test('an issue that only moved to another line is neither new nor solved', () => {
	const snapshot = aSnapshot();
	const old = anIssue('site.yaml', { line: 3 });
	const report = changeReport(
		aState(snapshot, { issues: [old, anIssue('a.yaml')] }),
		aState(snapshot, { issues: [{ ...old, line: 9 }, anIssue('b.yaml', { severity: 'warning' })] }),
	);
	expect(report.issues.added.map(({ file }) => file)).toEqual(['b.yaml']);
	expect(report.issues.solved.map(({ file }) => file)).toEqual(['a.yaml']);
	expect(report.issues.remaining).toEqual({ errors: 1, warnings: 0 });
});

test('a file that says the same in another way, and one that no record is read from, are told as such', () => {
	const snapshot = aSnapshot({ innovations: [anInnovation()] });
	const base = aState(snapshot, { files: { 'reference/needs.yaml': 'a' } });
	const head = aState(snapshot, {
		files: {
			'innovations/kota-arunika/antre-daring.mdx': 'b',
			'innovations/kota-arunika/antre-daring/loket.jpg': 'c',
		},
	});
	const { records, files } = changeReport(base, head);
	expect(records).toMatchObject([{ change: 'penulisan', fields: [] }]);
	expect(files).toEqual([
		{ file: 'innovations/kota-arunika/antre-daring/loket.jpg', change: 'baru' },
		{ file: 'reference/needs.yaml', change: 'dihapus' },
	]);
});

test('a number of a person is shown nowhere, neither where it came nor where it went', () => {
	const nik = '3371015203900001';
	const reference = aReference({
		regions: [
			{
				code: '33.71',
				name: 'Kota Magelang',
				level: 'kota',
				provinceCode: '33',
				population: 1,
				latitude: 0,
				longitude: 0,
			},
		],
	});
	const withTitle = (summary: string) =>
		aSnapshot({ reference, innovations: [anInnovation({ data: { summary, aliases: [`NIK ${nik}`] } })] });
	const leak = aState(withTitle(`Hubungi pemilik NIK ${nik}.`), {
		issues: [anIssue('site.yaml', { message: `Nilai ${nik} tidak sah.` })],
	});
	const clean = aState(withTitle('Hubungi kantor.'));
	for (const report of [changeReport(clean, leak), changeReport(leak, clean)]) {
		expect(report.records[0]?.fields).toHaveLength(1);
		expect(JSON.stringify(report)).not.toContain(nik);
		expect(JSON.stringify(report)).toContain('disembunyikan, berakhir');
	}
});

test('an innovation under another name keeps its points and its verification', () => {
	const old = first({});
	const moved = {
		...old,
		id: 'kota-arunika/sekolah',
		slug: 'sekolah',
		file: 'innovations/kota-arunika/sekolah.mdx',
	};
	const report = changeReport(
		aState(region({})),
		aState(aComputedRegion({ innovations: [moved, ...others] })),
	);
	expect(report.records).toMatchObject([{ change: 'berganti-nama', fields: [] }]);
	expect(report.maturity).toEqual([]);
	expect(report.index).toEqual([]);
});

test('evidence that was seen gone counts as changed', () => {
	const gone = {
		...first({ held: false }),
		evidenceFaults: { 'iid-2026': [{ kind: 'mati' as const, seen: '2026-11-01', row: '16', index: 0 }] },
	};
	const report = changeReport(
		aState(region({})),
		aState(aComputedRegion({ innovations: [gone, ...others] })),
	);
	expect(report.index[0]?.effects).toEqual([{ reasons: ['bukti'], claimed: 0, verified: -30 }]);
});
