import fc from 'fast-check';
import { expect, test } from 'vitest';
import { publishedRubric } from '../../../tests/builders/published-rubric.ts';
import { sidRowNumbers, spdRowNumbers } from '../../schema/assessment.ts';
import { affairFileSchema } from '../../schema/reference.ts';
import { scoreCaseSchema } from '../../schema/score-case.ts';
import { affairNamed, scoreCase } from './score-case.ts';

const names = ['Pendidikan', 'Kesehatan', 'PUPR', 'Perumahan rakyat', 'Ketenteraman', 'Sosial'];
const { affairs } = affairFileSchema.parse({
	source: { title: 'Formulir Kemendagri' },
	affairs: [
		...names.map((name, index) => ({
			id: `yandas-${String(index)}`,
			number: index + 1,
			name,
			group: 'yandas',
		})),
		{ id: 'pangan', number: 9, name: 'Pangan', group: 'wajib' },
	],
});
const rubrics = ['iid-2023', 'iid-2025', 'iid-2026', 'iid-2027'].map(publishedRubric);

const allAt = (numbers: readonly string[], level: number) =>
	Object.fromEntries(numbers.map((number) => [number, level]));

interface Perfect {
	readonly innovations: number;
	readonly services?: number;
	readonly rubric?: string;
}

function score(written: object) {
	const entered = scoreCaseSchema.parse(written);
	const rubric = rubrics.find(({ id }) => id === entered.rubric);
	if (rubric === undefined) throw new Error(`unknown ${entered.rubric}`);
	return scoreCase(entered, rubric, rubrics, affairs);
}

function perfect({ innovations, services = 6, rubric = 'iid-2026' }: Perfect) {
	return score({
		rubric,
		spd: allAt(spdRowNumbers, 3),
		innovations: Array.from({ length: innovations }, (_, index) => ({
			levels: allAt(sidRowNumbers, 3),
			affair: names[index % services],
		})),
	});
}

test('perfect answers with 200 innovations are 100,00', () => {
	expect(perfect({ innovations: 200 })).toMatchObject({
		spd: 63,
		divisor: 200,
		countScore: 76,
		indexExact: '100/1',
		index: 100,
		predicate: 'Sangat Inovatif',
	});
});

test('nothing at all is 0,00 and cannot be assessed', () => {
	expect(score({ rubric: 'iid-2026' })).toEqual({
		spd: 0,
		maturity: [],
		divisor: 12,
		countScore: 0,
		indexExact: '0/1',
		index: 0,
		predicate: 'Tidak Dapat Dinilai',
	});
});

test.each([
	// (63 + 11 × 111 / 12 + 4,18) / 2,5 = 168,93 / 2,5.
	[{ innovations: 11 }, { divisor: 12, countScore: 4.18, index: 67.57, indexExact: '16893/250' }],
	// (63 + 111 + 4,56) / 2,5 = 178,56 / 2,5 = 71,424.
	[{ innovations: 12 }, { divisor: 12, countScore: 4.56, index: 71.42, indexExact: '8928/125' }],
	// (63 + 111 + 4,94) / 2,5 = 71,576.
	[{ innovations: 13 }, { divisor: 13, countScore: 4.94, index: 71.58, indexExact: '8947/125' }],
	// Four yandas urusan: no count score, 174 / 2,5 = 69,6.
	[
		{ innovations: 13, services: 4 },
		{ countScore: 0, index: 69.6, indexExact: '348/5' },
	],
	[
		{ innovations: 13, services: 5 },
		{ countScore: 4.94, index: 71.58 },
	],
	// (63 + 111 + 75,62) / 2,5 = 99,848.
	[{ innovations: 199 }, { divisor: 199, countScore: 75.62, index: 99.85 }],
	[{ innovations: 201 }, { divisor: 201, countScore: 76, index: 100 }],
	// Announced for 2027: divisor 14 and all six. 13 × 111 / 14 = 103,0714…; + 63 + 4,94 = 171,0114… / 2,5 = 68,4046.
	[
		{ innovations: 13, rubric: 'iid-2027' },
		{ divisor: 14, countScore: 4.94, index: 68.4 },
	],
	[
		{ innovations: 13, services: 5, rubric: 'iid-2027' },
		{ divisor: 14, countScore: 0 },
	],
])('perfect answers with %o', (given, expected) => {
	expect(perfect(given)).toMatchObject(expected);
});

test('0 and a row that is left out are the same: unfilled', () => {
	const written = (levels: object) => score({ rubric: 'iid-2026', innovations: [{ levels }] });
	expect(written({ '16': 2, '17': 0 })).toEqual(written({ '16': 2 }));
	// Row 16 weighs 3.
	expect(written({ '16': 2 })).toMatchObject({ maturity: [6] });
});

test('a case of 2023 needs the totals that its rubric does not know', () => {
	expect(score({ rubric: 'iid-2023' })).toEqual({ missing: ['baris-spd', 'aturan-jumlah-inovasi'] });
	// (40 + 111 / 10 + 20,5) / 2,5 = 71,6 / 2,5 = 28,64.
	const stated = { spdTotal: 40, countScore: 20.5, innovations: [{ levels: allAt(sidRowNumbers, 3) }] };
	expect(score({ rubric: 'iid-2023', ...stated })).toMatchObject({ divisor: 10, index: 28.64 });
});

test('a rubric without weights scores nothing and says what is missing', () => {
	expect(score({ rubric: 'iid-2025' })).toEqual({
		missing: [
			'baris-spd',
			'bobot-sid',
			'pembagi-atau-skor-total',
			'aturan-jumlah-inovasi',
			'rentang-predikat',
		],
	});
});

test('an urusan is found by id, name or another name, whatever its capitals and commas', () => {
	expect(affairNamed('perumahan RAKYAT', affairs)?.id).toBe('yandas-3');
	expect(affairNamed('yandas-2', affairs)?.name).toBe('PUPR');
	expect(affairNamed('Kesehatn', affairs)).toBeUndefined();
});

const levels = (numbers: readonly string[]) =>
	fc.record(Object.fromEntries(numbers.map((number) => [number, fc.integer({ min: 0, max: 3 })])));
const someCase = fc.record({
	spd: levels(spdRowNumbers),
	innovations: fc.array(
		fc.record({ levels: levels(sidRowNumbers), affair: fc.constantFrom(...names, 'Pangan') }),
		{ maxLength: 20 },
	),
});

function exactOf(entered: object): number {
	const result = score({ rubric: 'iid-2026', ...entered });
	if ('missing' in result) throw new Error('missing');
	expect(result.index).toBeGreaterThanOrEqual(0);
	expect(result.index).toBeLessThanOrEqual(100);
	const [above = 0, below = 1] = result.indexExact.split('/').map(Number);
	return above / below;
}

test('raising a level never lowers the index, which lies between 0 and 100', () => {
	fc.assert(
		fc.property(someCase, fc.nat(), fc.constantFrom(...sidRowNumbers), (entered, pick, number) => {
			fc.pre(entered.innovations.length > 0);
			const index = pick % entered.innovations.length;
			const raised = entered.innovations.map((innovation, place) =>
				place === index
					? {
							...innovation,
							levels: { ...innovation.levels, [number]: Math.min(3, (innovation.levels[number] ?? 0) + 1) },
						}
					: innovation,
			);
			expect(exactOf({ ...entered, innovations: raised })).toBeGreaterThanOrEqual(exactOf(entered));
		}),
	);
});

test('the order of the innovations does not matter', () => {
	fc.assert(
		fc.property(someCase, (entered) => {
			expect(exactOf({ ...entered, innovations: entered.innovations.toReversed() })).toBe(exactOf(entered));
		}),
	);
});
