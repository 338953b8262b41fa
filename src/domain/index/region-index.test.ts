import fc from 'fast-check';
import { expect, test } from 'vitest';
import { publishedRubric } from '../../../tests/builders/published-rubric.ts';
import { anInnovation, aRegion, type RegionKeys } from '../../../tests/builders/record.ts';
import type { InnovationRecord } from '../catalogue/snapshot.ts';
import { effectiveRubric } from '../rubric/effective-rubric.ts';
import { regionIndex } from './region-index.ts';

const rubrics = ['iid-2023', 'iid-2026', 'iid-2027'].map(publishedRubric);
const services = ['pendidikan', 'kesehatan', 'pekerjaan-umum', 'perumahan', 'ketenteraman', 'sosial'];
const prose = { html: '', headings: [], wordCounts: { 'Rancang bangun': 300 } };
const mandatory = {
	'16': { level: 3 },
	'17': { level: 3 },
	'32': { level: 3 },
	'33': { level: 3 },
	'35': { level: 3 },
};

interface Parts {
	readonly affair?: string;
	readonly rows?: object;
	readonly rubric?: string;
	readonly implementation?: string;
}

/** Eligible, with the mandatory rows at level 3: 9 + 6 + 6 + 9 + 12 = 42 points. */
function innovation(slug: string, parts: Parts = {}): InnovationRecord {
	const { affair = 'pangan', rows = mandatory, rubric = 'iid-2026', implementation = '2024-03' } = parts;
	return anInnovation({
		id: `kota-arunika/${slug}`,
		data: { affair, stage: 'penerapan', dates: { implementation }, assessments: { [rubric]: rows } },
		prose,
	});
}

type Entered = NonNullable<RegionKeys['assessments']>[string];

function index(entered: Entered | undefined, innovations: readonly InnovationRecord[], id = 'iid-2026') {
	const rubric = rubrics.find((known) => known.id === id) ?? publishedRubric(id);
	const effective = effectiveRubric(rubric, rubrics);
	const assessments = entered === undefined ? {} : { [effective.assessmentId]: entered };
	return regionIndex(
		{ region: aRegion({ data: { assessments } }), innovations, basicServices: services },
		effective,
	);
}

test('an index worked by hand', () => {
	// SPD: row 1 (weight 1) at 2 and row 12 (weight 2) at 3 = 8. Five innovations with 42 in five services:
	// 210 / 12 = 17,5; 5 × 0,38 = 1,9. (8 + 17,5 + 1,9) / 2,5 = 10,96.
	const five = services.slice(0, 5).map((affair) => innovation(affair, { affair }));
	const found = index({ spd: { '1': { level: 2 }, '12': { level: 3 } } }, five);
	expect(found).toMatchObject({
		missing: [],
		basicServices: services.slice(0, 5),
		claimed: { spd: 800, maturitySum: 21_000, countScore: 190, index: 1096, predicate: 'Kurang Inovatif' },
		// Nothing is verified: the number of innovations remains.
		verified: { spd: 0, maturitySum: 0, countScore: 190, index: 76 },
	});
});

test('by the rules announced for 2027 the same region has no count score and a larger divisor', () => {
	const five = services.slice(0, 5).map((affair) => innovation(affair, { affair }));
	// (8 + 210 / 14) / 2,5 = 23 / 2,5 = 9,2.
	expect(index({ spd: { '1': { level: 2 }, '12': { level: 3 } } }, five, 'iid-2027')).toMatchObject({
		projectedFrom: 'iid-2026',
		claimed: { divisor: 14, countScore: 0, index: 920 },
	});
});

test('a region that entered nothing has no index, and the page can say what is missing', () => {
	expect(index(undefined, [])).toMatchObject({
		missing: ['isian-spd', 'isian-inovasi'],
		claimed: undefined,
		verified: undefined,
	});
});

test('a region submits what it names; of those, what does not count is left out', () => {
	const old = innovation('lama', { implementation: '2019' });
	const found = index({ spd: { '1': { level: 1 } }, submitted: ['a', 'lama'] }, [
		innovation('a'),
		innovation('b'),
		old,
	]);
	expect(found.innovations.map(({ id, named, counted }) => [id.slice(13), named, counted])).toEqual([
		['a', true, true],
		['b', false, false],
		['lama', true, false],
	]);
	expect(found.claimed?.innovations).toBe(1);
});

test('in 2023 the SPD and the count score come from a source that the region names', () => {
	const source = { title: 'Laporan hasil' };
	const stated = { spdTotal: { points: '40', source }, countScore: { points: '20.5', source } };
	const inWindow = innovation('a', { rubric: 'iid-2023', implementation: '2022-03' });
	// (40 + 42 / 10 + 20,5) / 2,5 = 25,88.
	expect(index(stated, [inWindow], 'iid-2023').claimed).toMatchObject({ divisor: 10, index: 2588 });
	expect(index({}, [inWindow], 'iid-2023').missing).toEqual(['baris-spd', 'aturan-jumlah-inovasi']);
});

test('a rubric without weights computes nothing', () => {
	expect(index({ spd: {} }, [innovation('a', { rubric: 'iid-2025' })], 'iid-2025').missing).toEqual([
		'baris-spd',
		'bobot-sid',
		'pembagi-atau-skor-total',
		'aturan-jumlah-inovasi',
		'rentang-predikat',
		'isian-inovasi',
	]);
});

const level = fc.integer({ min: 1, max: 3 });
const someInnovation = fc.record({
	affair: fc.constantFrom(...services, 'pangan'),
	video: level,
	held: fc.boolean(),
});
const verified = { by: 'Inspektorat', on: '2026', digest: 'a' };

function drawn(
	items: readonly { affair: string; video: number; held: boolean }[],
): readonly InnovationRecord[] {
	return items.map(({ affair, video, held }, place) => {
		const rows = { ...mandatory, '35': { level: video, verified } };
		const made = innovation(`i${String(place).padStart(2, '0')}`, { affair, rows });
		return { ...made, verified: { 'iid-2026': held ? ['35'] : [] } };
	});
}

test('the verified index never exceeds the claimed one; both lie between 0 and 100; file order does not matter', () => {
	fc.assert(
		fc.property(fc.array(someInnovation, { maxLength: 20 }), level, (items, vision) => {
			const innovations = drawn(items);
			const entered = { spd: { '1': { level: vision } } };
			const found = index(entered, innovations);
			expect(index(entered, innovations.toReversed())).toEqual(found);
			if (found.claimed === undefined || found.verified === undefined) {
				expect(innovations).toEqual([]);
				return;
			}
			expect(found.verified.index).toBeGreaterThanOrEqual(0);
			expect(found.verified.index).toBeLessThanOrEqual(found.claimed.index);
			expect(found.claimed.index).toBeLessThanOrEqual(10_000);
		}),
	);
});
