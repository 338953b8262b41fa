import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aRegion, anInnovation } from '../../../tests/builders/record.ts';
import { publishedRubric } from '../../../tests/builders/published-rubric.ts';
import { aRubric, aRubricRow } from '../../../tests/builders/rubric.ts';
import { regionIndex } from '../index/region-index.ts';
import { computability, unknownNumbers } from './unknown-numbers.ts';

test('a rubric of which nothing is published lacks every number of the formula', () => {
	expect(unknownNumbers(aRubric())).toEqual([
		'baris-spd',
		'baris-sid',
		'pembagi',
		'poin-per-inovasi',
		'batas-jumlah-inovasi',
		'urusan-yandas',
		'skor-total',
		'batas-predikat',
	]);
});

test.each([
	['iid-2026', [], 'lengkap'],
	[
		'iid-2023',
		['baris-spd', 'poin-per-inovasi', 'batas-jumlah-inovasi', 'urusan-yandas'],
		'dengan-pernyataan-daerah',
	],
	[
		'iid-2025',
		[
			'baris-spd',
			'bobot-sid',
			'pembagi',
			'poin-per-inovasi',
			'batas-jumlah-inovasi',
			'urusan-yandas',
			'skor-total',
			'batas-predikat',
		],
		'tidak-dapat',
	],
])('%s lacks %j and is %s', (id, unknown, state) => {
	expect(unknownNumbers(publishedRubric(id))).toEqual(unknown);
	expect(computability(unknownNumbers(publishedRubric(id)))).toBe(state);
});

const known = fc.boolean();
const source = { title: 'Laporan' };

test('a rubric is computable exactly when a region that has entered everything gets an index', () => {
	const parts = fc.record({
		spdRows: known,
		spdWeight: known,
		sidRows: known,
		sidWeight: known,
		divisor: known,
		maximum: known,
		points: known,
		cap: known,
		services: known,
		lowerEnd: known,
		stated: known,
	});
	fc.assert(
		fc.property(parts, (is) => {
			const row = (number: string, aspect: string, weight: boolean) =>
				aRubricRow({ number, aspect, weight: weight ? '1' : null });
			const rubric = aRubric({
				spd: { rows: is.spdRows ? [row('1', 'spd', is.spdWeight)] : null, sources: [] },
				sid: { rows: is.sidRows ? [row('16', 'sid', is.sidWeight)] : null, sources: [] },
				formula: {
					divisor: is.divisor ? 10 : null,
					pointsPerInnovation: is.points ? '0.38' : null,
					countCap: is.cap ? 200 : null,
					basicServicesNeeded: is.services ? 5 : null,
					maximum: is.maximum ? '250' : null,
					sources: [],
				},
				bands: {
					bands: [{ predicate: 'Inovatif', from: is.lowerEnd ? '0' : null, to: '100' }],
					note: null,
					sources: [],
				},
			});
			const region = aRegion({
				data: {
					assessments: {
						'iid-2026': {
							spd: { '1': { level: 3 } },
							...(is.stated && { spdTotal: { points: '40', source }, countScore: { points: '1', source } }),
						},
					},
				},
			});
			const innovations = [anInnovation({ data: { assessments: { 'iid-2026': { '16': { level: 3 } } } } })];
			const index = regionIndex(
				{ region, innovations, basicServices: [] },
				{ rubric, assessmentId: rubric.id },
			);
			const state = computability(unknownNumbers(rubric));
			const expected = state === 'lengkap' || (state === 'dengan-pernyataan-daerah' && is.stated);
			expect(index.claimed !== undefined).toBe(expected);
		}),
	);
});
