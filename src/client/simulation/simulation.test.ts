import { expect, test } from 'vitest';
import { anInnovationInput, someRegionInputs } from '../../../tests/builders/index-input.ts';
import { indexOfLevels, type IndexRules } from '../../domain/index/index-of-levels.ts';
import { gainRubricOf } from '../../domain/index/index-of-levels.ts';
import { marginalGains, type Step } from '../../domain/index/marginal-gains.ts';
import type { InnovationInput } from '../../views/index/index-input.ts';
import {
	emptySimulation,
	indexInputOfSimulation,
	mostInnovations,
	simulationOfRegion,
	slugOf,
	withAdded,
	withInnovation,
	withRemoved,
	withRules,
	withStep,
	type Simulation,
} from './simulation.ts';

const rules: IndexRules = {
	id: 'iid-2026',
	version: 1,
	formula: {
		divisor: 2,
		maximum: 10_000,
		bands: [{ predicate: 'Semua', from: 0, to: 10_000 }],
		count: { pointsPerInnovation: 100, cap: 10, basicServicesNeeded: 2 },
	},
	spd: [
		{ number: '1', weight: 200, mandatory: true },
		{ number: '2a', weight: 100, mandatory: true },
	],
	sid: [
		{ number: '16', weight: 300, mandatory: true },
		{ number: '31', weight: 500, mandatory: false },
	],
	basicServices: ['pendidikan', 'sosial'],
};

const record = (id: string, parts: Partial<InnovationInput> = {}) =>
	anInnovationInput(id, { levels: { '16': 2 }, basicService: 'sosial', ...parts });

const old = { reason: 'di-luar-jendela', date: '2019' } as const;
const inputs = someRegionInputs({
	spd: { '2a': 3 },
	innovations: [
		record('siap'),
		record('lama', { counted: false, reasons: [old] }),
		record('tanpa-wajib', {
			levels: { '31': 1 },
			counted: false,
			reasons: [{ reason: 'baris-wajib-kosong', rows: ['16'] }],
		}),
		record('tidak-diajukan', { named: false, counted: false, basicService: undefined }),
	],
});
const known = new Map(inputs.innovations.map((item) => [slugOf(item.id), item]));
const region = simulationOfRegion(inputs, rules);

const indexOf = (simulation: Simulation) =>
	indexOfLevels(indexInputOfSimulation(simulation, rules, known), rules);

const countedIn = (simulation: Simulation) =>
	new Set(
		indexOf(simulation)
			.innovations.filter(({ counted }) => counted)
			.map(({ id }) => id),
	);

test('a region starts as it is: its levels, its services, and what counts of it', () => {
	expect(region).toEqual({
		rubric: 'iid-2026',
		region: 'kota-a',
		spd: '03',
		innovations: [
			{ slug: 'siap', title: '', levels: '2', service: 2, counted: true },
			{ slug: 'lama', title: '', levels: '2', service: 2, counted: false },
			// Only a row is missing, which the visitor can fill.
			{ slug: 'tanpa-wajib', title: '', levels: '01', service: 2, counted: true },
			{ slug: 'tidak-diajukan', title: '', levels: '2', service: 0, counted: false },
		],
	});
	expect(countedIn(region)).toEqual(new Set(['0']));
	// SPD 3; maturity 6 / 2; no second service, so nothing for the number.
	expect(indexOf(region).claimed?.index).toBe(600);
});

test('an innovation whose mandatory row gets filled counts at once', () => {
	expect(countedIn(withInnovation(region, 2, { levels: '11' }))).toEqual(new Set(['0', '2']));
});

test('who counts an innovation in spite of its dates imagines other dates', () => {
	const imagined = withInnovation(region, 1, { counted: true });
	expect(indexOf(region).innovations[1]?.reasons).toEqual([old]);
	expect(indexOf(imagined).innovations[1]).toMatchObject({ reasons: [], counted: true });
});

test('innovations are added up to the limit, and removed by their place', () => {
	const made = { slug: '', title: 'Baru', levels: '3', service: 1, counted: true };
	expect(withAdded(region, [made]).innovations.at(-1)).toEqual(made);
	const many = withAdded(
		emptySimulation('iid-2026'),
		Array.from({ length: 500 }, () => made),
	);
	expect(many.innovations).toHaveLength(mostInnovations);
	expect(withRemoved(region, 1).innovations.map(({ slug }) => slug)).toEqual([
		'siap',
		'tanpa-wajib',
		'tidak-diajukan',
	]);
});

test('other rules keep what they know', () => {
	const fewer = { ...rules, id: 'iid-2027', spd: rules.spd.slice(0, 1), sid: rules.sid.slice(0, 1) };
	const changed = withRules(region, { ...fewer, basicServices: ['pendidikan'] });
	expect(changed).toMatchObject({ rubric: 'iid-2027', spd: '' });
	expect(changed.innovations.map(({ levels, service }) => [levels, service])).toEqual([
		['2', 0],
		['2', 0],
		['', 0],
		['2', 0],
	]);
});

function after(step: Step): Simulation {
	return withStep(region, step, rules, countedIn(region));
}

test('each step does what it says', () => {
	expect(after({ kind: 'baris-spd', row: '1', from: 0 }).spd).toBe('13');
	const levels = (simulation: Simulation) => simulation.innovations.map((item) => item.levels);
	expect(levels(after({ kind: 'baris-sid', row: '31', from: 0, innovation: '1' }))).toEqual([
		'2',
		'21',
		'01',
		'2',
	]);
	// Only those that count are raised.
	expect(levels(after({ kind: 'baris-sid-semua', row: '16', innovations: 1 }))).toEqual([
		'3',
		'2',
		'01',
		'2',
	]);
	expect(after({ kind: 'ajukan', innovation: '3' }).innovations[3]?.counted).toBe(true);
	// What is mandatory is filled at level 1.
	expect(after({ kind: 'penuhi-syarat', innovation: '2' }).innovations[2]).toMatchObject({ levels: '11' });
	expect(after({ kind: 'inovasi-baru', maturity: 600 }).innovations.at(-1)).toEqual({
		slug: '',
		title: '',
		levels: '2',
		service: 0,
		counted: true,
	});
	const completed = after({ kind: 'lengkapi-yandas', maturity: 600, needed: 1, missing: ['pendidikan'] });
	expect(indexOf(completed).basicServices).toEqual(['pendidikan', 'sosial']);
});

test('every step of the marginal gains raises the index when it is taken', () => {
	const before = indexOf(region);
	const gains = marginalGains(before, gainRubricOf(rules), rules.basicServices);
	expect(gains.length).toBeGreaterThan(4);
	for (const { step } of gains) {
		expect(indexOf(after(step)).claimed?.index, step.kind).toBeGreaterThan(before.claimed?.index ?? Infinity);
	}
});
