import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fieldChanges } from './field-changes.ts';

const shown = (value: unknown) => (value === undefined ? '-' : JSON.stringify(value));

const told = (before: unknown, after: unknown) =>
	fieldChanges(before, after).map(
		(change) => `${change.path.join('.')}: ${shown(change.before)} -> ${shown(change.after)}`,
	);

test('only what differs is told, with the keys that lead to it', () => {
	expect(told({ title: 'A', use: { cost: 'Gratis' } }, { title: 'B', use: { cost: 'Gratis' } })).toEqual([
		'title: "A" -> "B"',
	]);
	expect(told({ use: { cost: 'Gratis' } }, { use: { cost: 'Rp5.000' } })).toEqual([
		'use.cost: "Gratis" -> "Rp5.000"',
	]);
});

test('a group that came or went is told value by value', () => {
	expect(told({ rows: {} }, { rows: { '17': { level: 2, evidence: [] } } })).toEqual([
		'rows.17.level: - -> 2',
	]);
	expect(told({ status: { state: 'berhenti' } }, {})).toEqual(['status.state: "berhenti" -> -']);
});

test('an item in front of a list does not make all others look changed', () => {
	expect(told(['b', 'c'], ['a', 'b', 'c'])).toEqual(['0: - -> "a"']);
	expect(told(['a', 'b', 'c'], ['a', 'c'])).toEqual(['1: "b" -> -']);
	expect(told([{ title: 'A', url: 'x' }], [{ title: 'A', url: 'y' }])).toEqual(['0.url: "x" -> "y"']);
});

test('an empty list and a list that is not there say the same', () => {
	expect(told({ submitted: [] }, {})).toEqual([]);
});

const value = fc.letrec((tie) => ({
	any: fc.oneof(
		{ depthSize: 'small' },
		fc.string(),
		fc.integer(),
		fc.boolean(),
		fc.array(tie('any'), { maxLength: 4 }),
		fc.dictionary(fc.string(), tie('any'), { maxKeys: 4 }),
	),
})).any;

test('what says the same has no change, whatever it is', () => {
	fc.assert(fc.property(value, (data) => fieldChanges(data, structuredClone(data)).length === 0));
});

test('a change of a value is never lost', () => {
	fc.assert(
		fc.property(fc.array(fc.integer()), fc.array(fc.integer()), (before, after) => {
			fc.pre(before.join() !== after.join());
			return fieldChanges({ list: before }, { list: after }).length > 0;
		}),
	);
});
