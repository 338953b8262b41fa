import { expect, test } from 'vitest';
import { publishedRubric } from '../../../tests/builders/published-rubric.ts';
import { aRubric, aRubricRow } from '../../../tests/builders/rubric.ts';
import { effectiveRubric } from '../../domain/rubric/effective-rubric.ts';
import type { Rubric } from '../../schema/rubric.ts';
import { assumptionGroups, assumptionTexts } from '../copy/method-assumptions.ts';
import { assumptionsView } from './method-assumptions.ts';
import type { MethodRules } from './method-formula.ts';

function rulesOf(rubric: Rubric, base?: Rubric): MethodRules {
	return { rubric, base, effective: effectiveRubric(rubric, base === undefined ? [] : [base]) };
}

const published = publishedRubric('iid-2026');

function shown(rules: MethodRules): readonly string[] {
	return assumptionsView(rules).groups.flatMap(({ assumptions }) => assumptions.map(({ key }) => key));
}

test('every assumption stands in exactly one group', () => {
	const grouped = assumptionGroups.flatMap(({ keys }) => keys);
	expect(grouped.toSorted()).toEqual(Object.keys(assumptionTexts).toSorted());
});

test('the page of 2026 shows every assumption but those that its rules do not need', () => {
	const notNeeded = ['overlapLower', 'gapHigher', 'statedTotals', 'borrowedRules'];
	expect(shown(rulesOf(published)).toSorted()).toEqual(
		Object.keys(assumptionTexts)
			.filter((key) => !notNeeded.includes(key))
			.toSorted(),
	);
});

test('a projection says besides that it borrows, and leads to the rows of the rubric that lends them', () => {
	const rules = rulesOf(publishedRubric('iid-2027'), published);
	expect(shown(rules)).toContain('borrowedRules');
	const [overlap] = assumptionsView(rules).groups[0]?.assumptions ?? [];
	expect(overlap?.rows[0]).toEqual({ label: '3', path: '/metodologi/iid-2026/#baris-3' });
});

test('rows in which two levels share a figure, or leave one out, are named', () => {
	const groups = assumptionsView(rulesOf(published)).groups.flatMap(({ assumptions }) => assumptions);
	const rowsOf = (wanted: string) => groups.find(({ key }) => key === wanted)?.rows.map(({ label }) => label);
	expect(rowsOf('overlapHigher')).toEqual(['3', '4', '5a', '5b', '6', '7', '10b', '11a']);
	expect(rowsOf('gapLower')).toEqual(['28', '29', '32']);
});

test('where stated totals can stand in for unknown rows, that is said', () => {
	expect(shown(rulesOf(publishedRubric('iid-2023')))).toContain('statedTotals');
});

const threshold = (sides: object) => ({
	unit: 'orang',
	decimals: 0,
	direction: 'naik',
	ranges: [
		{ from: null, to: '10' },
		{ from: '10', to: '20' },
		{ from: '23', to: null },
	],
	overlap: 'lebih-rendah',
	gap: 'lebih-tinggi',
	reading: 'Pembacaan kami.',
	...sides,
});

/** A rubric that computes, with one row. */
function computing(row: Readonly<Record<string, unknown>>): Rubric {
	return aRubric({
		spd: { rows: [aRubricRow({ number: '1', aspect: 'spd', weight: '1' })], sources: [] },
		sid: { rows: [aRubricRow({ weight: '1', ...row })], sources: [] },
		formula: {
			divisor: 1,
			pointsPerInnovation: '1',
			countCap: 1,
			basicServicesNeeded: 1,
			maximum: '10',
			sources: [],
		},
		bands: { bands: [{ predicate: 'Inovatif', from: '0', to: '100' }], note: null, sources: [] },
	});
}

test('the other sides have sentences of their own, and a reading is told with its row', () => {
	const rules = rulesOf(computing({ number: '17', name: 'SDM', threshold: threshold({}) }));
	expect(shown(rules)).toEqual(expect.arrayContaining(['overlapLower', 'gapHigher']));
	// Open at both ends: no figure lies outside.
	expect(shown(rules)).not.toContain('outOfRange');
	expect(assumptionsView(rules).readings).toEqual([
		{ row: { label: '17. SDM', path: '/metodologi/iid-2026/#baris-17' }, text: 'Pembacaan kami.' },
	]);
});

test('a reading of one basis says which one', () => {
	const bases = [
		{ basis: 'kinerja', levels: ['a', 'b', 'c'], threshold: threshold({ reading: 'Begitu.' }), sources: [] },
	];
	const [reading] = assumptionsView(rulesOf(computing({ number: '33', bases }))).readings;
	expect(reading?.text).toBe('Tren kinerja: Begitu.');
});

test('without figures, mandatory rows, a window and guidance nothing is said about them', () => {
	const keys = shown(rulesOf(computing({})));
	for (const key of [
		'valueUnrounded',
		'outOfRange',
		'mandatoryRows',
		'wholeDates',
		'designWords',
		'effort',
	]) {
		expect(keys).not.toContain(key);
	}
	expect(keys).toContain('mainAffair');
});

test('a rubric by which nothing is computed has no assumptions of the computation', () => {
	expect(assumptionsView(rulesOf(publishedRubric('iid-2025'))).groups).toEqual([]);
});
