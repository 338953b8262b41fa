import { expect, test } from 'vitest';
import { aRubricRow, writtenRubric } from '../../tests/builders/rubric.ts';
import { rubricSchema } from './rubric.ts';

function faults(data: Readonly<Record<string, unknown>>): readonly string[] {
	const checked = rubricSchema.safeParse(writtenRubric(data));
	return (checked.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

const maxima = { spd: null, maturity: null, count: null, note: null, sources: [] };
const formula = {
	divisor: null,
	pointsPerInnovation: null,
	countCap: null,
	basicServicesNeeded: null,
	maximum: null,
	sources: [],
};

function sid(...rows: unknown[]) {
	return { sid: { rows, sources: [] } };
}

function bands(...ends: (readonly [string | null, string | null])[]) {
	const list = ends.map(([from, to]) => ({ predicate: 'Inovatif', from, to }));
	return { bands: { bands: list, note: null, sources: [] } };
}

test('a rubric may know nothing: null stays null', () => {
	expect(rubricSchema.parse(writtenRubric())).toMatchObject({
		formula: { divisor: null },
		sid: { rows: null },
	});
});

test('weights are kept in hundredths', () => {
	const { sid: aspect } = rubricSchema.parse(writtenRubric(sid(aRubricRow({ weight: '0.75' }))));
	expect(aspect.rows?.[0]?.weight).toBe(75);
});

test('the maxima must be what the rows and the formula give', () => {
	const rows = sid(aRubricRow({ weight: '0.75' }), aRubricRow({ number: '17', weight: '2' }));
	// (0.75 + 2) × 3 = 8.25
	expect(faults({ ...rows, maxima: { ...maxima, maturity: '8.25' } })).toEqual([]);
	expect(faults({ ...rows, maxima: { ...maxima, maturity: '8.26' } })).toEqual([
		'maxima.maturity: Tertulis 8,26, tetapi jumlah bobot × 3 baris SID 8,25.',
	]);
	expect(
		faults({
			maxima: { ...maxima, spd: '63', maturity: '111', count: '76' },
			formula: { ...formula, pointsPerInnovation: '0.38', countCap: 199, maximum: '251' },
		}),
	).toEqual([
		'maxima.count: Tertulis 76,00, tetapi poin per inovasi × batas jumlah 75,62.',
		'formula.maximum: Tertulis 251,00, tetapi jumlah SPD, kematangan, dan jumlah inovasi 250,00.',
	]);
});

test('a sum is not checked while one weight is unknown', () => {
	const rows = sid(aRubricRow({ weight: '0.75' }), aRubricRow({ number: '17' }));
	expect(faults({ ...rows, maxima: { ...maxima, maturity: '111' } })).toEqual([]);
});

test.each([
	[
		[
			['40.01', '100'],
			['0', '40'],
		],
		0,
	],
	[
		[
			['40.01', '100'],
			['0', '39.99'],
		],
		1,
	],
	[
		[
			['40', '100'],
			['0', '40'],
		],
		1,
	],
	[[['0.01', '100']], 1],
	[[['0', '99.99']], 1],
	[[['0', '100.01']], 1],
	// An unknown end cannot be checked.
	[
		[
			['65.01', '100'],
			[null, '65'],
		],
		0,
	],
] as const)('the bands %j have %i fault', (ends, count) => {
	expect(faults(bands(...ends))).toHaveLength(count);
});

test('a row has a number of its own, in its own aspect', () => {
	expect(faults(sid(aRubricRow(), aRubricRow()))).toEqual([
		'sid.rows.1.number: Nomor baris `16` ditulis dua kali.',
	]);
	expect(faults(sid(aRubricRow({ number: '2a' })))).toEqual([
		'sid.rows.0.number: Baris `2a` termasuk aspek spd.',
	]);
	expect(faults(sid(aRubricRow({ aspect: 'spd' })))).toEqual([
		'sid.rows.0.aspect: Aspek baris ini harus `sid`.',
	]);
});

test('the id follows the year, sources exist, and only what is announced is projected', () => {
	expect(faults({ year: 2025, projectsFrom: 'iid-2026', spd: { rows: null, sources: ['surat'] } })).toEqual([
		'id: ID harus `iid-2025`, sesuai tahunnya.',
		'projectsFrom: Dasar proyeksi hanya untuk rubrik berstatus `diumumkan`. Tulis null.',
		'spd.sources.0: Sumber `surat` tidak ada di daftar `sources`.',
	]);
});

const range = (from: string | null, to: string | null) => ({ from, to });
const fits = {
	unit: 'persen',
	decimals: 2,
	direction: 'naik',
	ranges: [range(null, '1'), range('1.01', '2'), range('2.01', null)],
	overlap: null,
	gap: null,
	reading: null,
};

test.each([
	[{}, []],
	[{ ranges: [range(null, '1'), range('1', '2'), range('2.01', null)] }, ['overlap', 'reading']],
	[{ ranges: [range(null, '1'), range('1.02', '2'), range('2.01', null)] }, ['gap', 'reading']],
	[{ overlap: 'lebih-tinggi', gap: 'lebih-rendah' }, ['overlap', 'gap']],
	[{ direction: 'turun' }, ['ranges']],
	[{ ranges: [range('1', '0.5'), range('1.01', '2'), range('2.01', null)] }, ['ranges.0', 'gap', 'reading']],
	[
		{ decimals: 0, ranges: [range(null, '1.5'), range('2', '3'), range('4', null)] },
		['ranges.0', 'overlap', 'reading'],
	],
])('thresholds with %j have faults at %j', (changes, places) => {
	const row = aRubricRow({ threshold: { ...fits, ...changes } });
	const found = faults(sid(row)).map((fault) => fault.split(': ')[0]?.replace('sid.rows.0.threshold.', ''));
	expect(found).toEqual(places);
});
