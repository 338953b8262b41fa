import { expect, test } from 'vitest';
import { publishedRubric } from '../../../tests/builders/published-rubric.ts';
import { anInnovation, aRegion } from '../../../tests/builders/record.ts';
import type { InnovationRecord } from '../catalogue/snapshot.ts';
import { effectiveRubric } from '../rubric/effective-rubric.ts';
import { fractionText } from './fraction.ts';
import { marginalGains, nextBand } from './marginal-gains.ts';
import { regionIndex } from './region-index.ts';

const rubric = publishedRubric('iid-2026');
const services = ['pendidikan', 'kesehatan', 'pekerjaan-umum', 'perumahan', 'ketenteraman', 'sosial'];
const three = { '16': 3, '17': 3, '32': 3, '33': 3, '35': 3 };

function innovation(
	slug: string,
	affair: string,
	levels: Record<string, number> = three,
	words = 300,
): InnovationRecord {
	const rows = Object.fromEntries(Object.entries(levels).map(([number, level]) => [number, { level }]));
	return anInnovation({
		id: `kota-arunika/${slug}`,
		data: {
			affair,
			stage: 'penerapan',
			dates: { implementation: '2024-03' },
			assessments: { 'iid-2026': rows },
		},
		prose: { html: '', headings: [], wordCounts: { 'Rancang bangun': words } },
	});
}

function indexOf(innovations: readonly InnovationRecord[], submitted?: string[]) {
	const entered = {
		spd: { '1': { level: 2 }, '12': { level: 3 } },
		...(submitted !== undefined && { submitted }),
	};
	const region = aRegion({ data: { assessments: { 'iid-2026': entered } } });
	return regionIndex({ region, innovations, basicServices: services }, effectiveRubric(rubric, [rubric]));
}

const gainsOf = (innovations: readonly InnovationRecord[], submitted?: string[]) =>
	marginalGains(indexOf(innovations, submitted), rubric, services);

/** The gain of a step as a fraction of the index, `2/5`. */
function gain(
	innovations: readonly InnovationRecord[],
	step: object,
	submitted?: string[],
): string | undefined {
	const found = gainsOf(innovations, submitted).find(
		(known) => JSON.stringify({ ...known.step, ...step }) === JSON.stringify(known.step),
	);
	return found === undefined ? undefined : fractionText(found.gain);
}

const one = [innovation('a', 'pendidikan')];

test.each([
	// A level of row 1 is 1 point of 250: 0,4. Rows at level 3 cannot be raised.
	[{ kind: 'baris-spd', row: '1', from: 2 }, '2/5'],
	[{ kind: 'baris-spd', row: '12' }, undefined],
	// A row that is unfilled: row 6 weighs 1,5, which is 0,6.
	[{ kind: 'baris-spd', row: '6', from: 0 }, '3/5'],
	// Row 31 weighs 3: 3 / 12 / 250 × 100 = 0,1.
	[{ kind: 'baris-sid', row: '31', innovation: 'kota-arunika/a' }, '1/10'],
	[{ kind: 'baris-sid', row: '16' }, undefined],
	// One more with the mean of 42: 42 / 12 / 2,5 = 1,4; without five yandas it brings nothing for its number.
	[{ kind: 'inovasi-baru', maturity: 4200 }, '7/5'],
	// Four more in missing yandas: 4 × 1,4 = 5,6 and 5 × 0,38 / 2,5 = 0,76.
	[{ kind: 'lengkapi-yandas', needed: 4 }, '159/25'],
])('%o adds %s', (step, expected) => {
	expect(gain(one, step)).toBe(expected);
});

test('a row raised in all innovations adds what it adds in each, together', () => {
	const two = [...one, innovation('b', 'sosial')];
	expect(gain(two, { kind: 'baris-sid-semua', row: '31', innovations: 2 })).toBe('1/5');
});

test('an innovation that counts but is not submitted, and one that lacks only words, can be admitted', () => {
	const short = innovation('b', 'sosial', three, 10);
	expect(gain([...one, short], { kind: 'penuhi-syarat', innovation: 'kota-arunika/b' })).toBe('7/5');
	const both = [...one, innovation('b', 'sosial')];
	expect(gain(both, { kind: 'ajukan', innovation: 'kota-arunika/b' }, ['a'])).toBe('7/5');
});

test('what lies in the past cannot be mended', () => {
	const stopped = anInnovation({ ...innovation('b', 'sosial') });
	const old = { ...stopped, data: { ...stopped.data, dates: { implementation: '2019' } } };
	expect(gain([...one, old], { kind: 'penuhi-syarat' })).toBeUndefined();
});

test('largest first, then least effort; nothing that adds nothing', () => {
	const gains = gainsOf(one);
	const values = gains.map((found) => found.gain.numerator / found.gain.denominator);
	expect(values).toEqual(values.toSorted((a, b) => b - a));
	expect(values.at(-1)).toBeGreaterThan(0);
	expect(gains[0]?.step.kind).toBe('lengkapi-yandas');
});

test('beyond the divisor a step is what it is worth with the larger divisor', () => {
	const thirteen = Array.from({ length: 13 }, (_, place) =>
		innovation(`i${String(place).padStart(2, '0')}`, 'pangan'),
	);
	// 3 / 13 / 250 × 100.
	expect(gain(thirteen, { kind: 'baris-sid', row: '31' })).toBe('6/65');
	// A fourteenth with the mean maturity changes no mean and has no count score.
	expect(gain(thirteen, { kind: 'inovasi-baru' })).toBeUndefined();
});

test('the distance to the next band is in hundredths of the index', () => {
	// (8 + 42 / 12) / 2,5 = 4,6; Inovatif begins at 40,01.
	expect(nextBand(indexOf(one))).toEqual({ predicate: 'Inovatif', from: 4001, distance: 3541 });
	expect(nextBand(indexOf([]))).toBeUndefined();
});

test('without an index there are no gains', () => {
	expect(gainsOf([])).toEqual([]);
});
