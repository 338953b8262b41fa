import { load } from 'js-yaml';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { benefitBases } from '../../schema/assessment.ts';
import type { RubricRow } from '../../schema/rubric-row.ts';
import { rubricSchema } from '../../schema/rubric.ts';
import { levelFromValue } from './level.ts';

type Basis = (typeof benefitBases)[number];

/**
 * Figures on both sides of each printed bound with the level they give (`5.23:3`; 0 is none), read by hand from the
 * printed table.
 */
const boundaries: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	'iid-2026': {
		'2a': '0:0 1:1 2:2 3:3 4:0',
		'2b': '1:0 2:1 3:2 4:3 9:3',
		// -50.33 and -50.32 are printed twice; the higher level wins.
		'3': '-50.34:1 -50.33:2 -50.32:2 -50.31:2 8.16:2 8.17:3',
		'4': '-3:1 2.04:1 2.05:2 5.22:2 5.23:3 5.24:3',
		'5a': '-0.01:1 0:1 0.01:2 0.35:2 0.36:3 0.37:3',
		'5b': '5.93:1 5.92:2 5.91:2 5.90:2 2.36:2 2.35:3 2.34:3 2.33:3',
		'6': '-47.44:1 -47.43:2 -47.42:2 94.75:2 94.76:3',
		'7': '-5.16:1 -5.15:2 -5.14:2 33.84:2 33.85:3',
		'10a': '0.07:1 0.08:2 1.15:2 1.16:3',
		'10b': '13.12:1 13.11:2 13.10:2 13.09:2 4.83:2 4.82:3 4.81:3 4.80:3',
		'11a': '0.55:1 0.56:2 0.89:2 0.90:3 0.91:3',
		'11b': '69.99:1 70:2 79.99:2 80:3',
		'13a': '0:0 1:1 3:1 4:2 7:2 8:3',
		'17': '0:0 1:1 10:1 11:2 30:2 31:3',
		'20': '0:0 1:1 2:2 3:3 4:3',
		'22': '2:0 3:1 4:2 5:3 6:3',
		'24': '1:0 2:1 3:2 4:2 5:3 6:3',
		'27': '0:0 1:1 2:2 3:3 4:3',
		'28': '6:1 5.99:1 5.01:1 5:2 2:2 1.99:2 1.01:2 1:3 0:3',
		'29': '0:1 50:1 50.01:1 50.99:1 51:2 90:2 90.01:2 90.99:2 91:3',
		'31': '0:0 1:1 2:2 3:3 4:3',
		'32': '9:1 8.01:1 8:2 5:2 4.99:2 4.01:2 4:3 1:3 0:3',
		'33 orang': '0:0 1:1 200:1 201:2 500:2 501:3',
		'33 unit': '4.99:0 5:1 20:1 20.01:2 50:2 50.01:3',
		'33 efisiensi': '0:0 0.01:1 10:1 10.01:2 20:2 20.01:3 30:3 30.01:0',
		'33 pendapatan': '0:0 0.01:1 9.99:1 10:2 19.99:2 20:3',
		'33 produk': '0:0 1:1 100:1 101:2 200:2 201:3',
		'33 kinerja': '0:0 1:1 2:2 3:3 4:3',
		'35': '0:0 1:1 2:1 3:2 4:2 5:3 6:0',
	},
	'iid-2023': {
		'17': '0:0 1:1 10:1 11:2 30:2 31:3',
		'20': '0:0 1:1 2:2 3:3',
		'22': '2:0 3:1 4:2 5:3 6:3',
		'24': '0:0 1:1 2:1 3:2 4:2 5:3',
		'28': '6:1 5.01:1 5:2 2:2 1.01:2 1:3',
		'29': '40:1 40.01:2 70.99:2 71:3',
		'31': '0:0 1:1 2:2 3:3',
		'32': '9:1 8.01:1 8:2 5:2 4.01:2 4:3',
		'33': '0:0 1:1 100:1 101:2 200:2 201:3',
		'35': '0:0 1:1 2:1 3:2 4:2 5:3',
	},
};

function rowsOf(rubric: string): readonly RubricRow[] {
	const { spd, sid } = rubricSchema.parse(load(readFileSync(`content/rubrics/${rubric}.yaml`, 'utf8')));
	return [...(spd.rows ?? []), ...(sid.rows ?? [])];
}

function measuresOf(
	rubric: string,
): ReadonlyMap<string, { readonly row: RubricRow; readonly basis?: Basis }> {
	return new Map(
		rowsOf(rubric).flatMap((row) => [
			...(row.threshold === null ? [] : [[row.number, { row }] as const]),
			...row.bases.map(({ basis }) => [`${row.number} ${basis}`, { row, basis }] as const),
		]),
	);
}

describe.each(Object.entries(boundaries))('%s', (rubric, rows) => {
	const measures = measuresOf(rubric);

	test('every row whose level follows from a figure has its boundaries here', () => {
		expect(Object.keys(rows).toSorted()).toEqual([...measures.keys()].toSorted());
	});

	test.each(Object.entries(rows))(
		'row %s gives the printed level on both sides of each bound',
		(key, figures) => {
			const measure = measures.get(key);
			if (measure === undefined) throw new Error(`No row ${key}`);
			const given = figures.split(' ').map((written) => {
				const [figure = ''] = written.split(':');
				const reading = levelFromValue(measure.row, figure, measure.basis);
				return `${figure}:${'level' in reading ? String(reading.level) : reading.fault}`;
			});
			expect(given.join(' ')).toBe(figures.replaceAll(/:0(?= |$)/g, ':di-luar-rentang'));
		},
	);
});

const bare: Pick<RubricRow, 'threshold' | 'bases'> = { threshold: null, bases: [] };
const [people, performance] = ['33 orang', '33 kinerja'].map(
	(key) => measuresOf('iid-2026').get(key)?.row ?? bare,
);
const income = measuresOf('iid-2026').get('4')?.row ?? bare;

test('a figure is read digit by digit, whether number or text', () => {
	expect(levelFromValue(income, 5.23)).toEqual({ level: 3 });
	expect(levelFromValue(income, '5.23')).toEqual({ level: 3 });
});

test('a figure more exact than the print is refused, not rounded', () => {
	expect(levelFromValue(income, 5.225)).toEqual({ fault: 'angka-tidak-sah' });
	expect(levelFromValue(income, 0.1 + 0.2)).toEqual({ fault: 'angka-tidak-sah' });
	expect(levelFromValue(people ?? bare, 10.5, 'orang')).toEqual({ fault: 'angka-tidak-sah' });
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, 1e21, 'dua', ''])('%s is not a figure', (value) => {
	expect(levelFromValue(income, value)).toEqual({ fault: 'angka-tidak-sah' });
});

test('a row without thresholds, a missing basis and an unknown basis give no level', () => {
	expect(levelFromValue(bare, 3)).toEqual({ fault: 'tanpa-ambang' });
	expect(levelFromValue(performance ?? bare, 3)).toEqual({ fault: 'dasar-belum-dipilih' });
	expect(levelFromValue(income, 3, 'orang')).toEqual({ fault: 'dasar-tidak-dikenal' });
});
