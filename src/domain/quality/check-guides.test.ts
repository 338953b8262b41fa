import { expect, test } from 'vitest';
import { someEntries } from '../../../tests/builders/entries.ts';
import { aGuide, anInnovation, aRegion, type GuideKeys } from '../../../tests/builders/record.ts';
import { aReference } from '../../../tests/builders/snapshot.ts';
import { checkEntries } from './check-entries.ts';

/** What the checks say about one guide of a fictional region whose innovation exists. */
const check = (data: GuideKeys) =>
	checkEntries(
		someEntries({ regions: [aRegion()], innovations: [anInnovation()], guides: [aGuide({ data })] }),
	).map(({ code, path, message }) => ({ code, path: path.join('.'), message }));

const found = (data: GuideKeys) => check(data).map(({ code, path }) => [code, path]);

const step = (id: string, ...after: readonly string[]) => ({ id, title: `Langkah ${id}`, after: [...after] });

const inPhases = (...phases: readonly (readonly ReturnType<typeof step>[])[]): GuideKeys => ({
	phases: phases.map((steps) => ({ phase: 'persiapan', steps: [...steps] })),
});

test('a guide with steps in order, conditions and costs is no problem', () => {
	const source = { title: 'Kontrak rekaan' };
	expect(
		found({
			...inPhases([step('a')], [step('b', 'a'), step('c', 'a', 'b')]),
			prerequisites: [
				{ id: 'a', text: 'A.', need: 'wajib', condition: { kind: 'urusan', affair: 'kependudukan' } },
				{ id: 'b', text: 'B.', need: 'membantu', condition: { kind: 'penduduk', min: 5, max: 5 } },
				{ id: 'c', text: 'C.', need: 'membantu' },
				{ id: 'd', text: 'D.', need: 'membantu', condition: { kind: 'sistem', system: 'simpus' } },
			],
			costs: [{ ...cost, basis: 'sumber', source }, cost],
		}),
	).toEqual([]);
});

const cost = {
	item: 'Mesin',
	frequency: 'sekali',
	quantity: 1,
	unit: 'buah',
	unitCost: 5,
	priceYear: 2025,
	scalesWith: 'daerah',
	basis: 'perkiraan',
} as const;

test('a guide needs the innovation of its path, and the nearest one is suggested', () => {
	const problems = checkEntries(
		someEntries({
			regions: [aRegion()],
			innovations: [anInnovation({ id: 'kota-arunika/antre-daring' })],
			guides: [aGuide({ id: 'kota-arunika/antri-daring' })],
		}),
	);
	expect(problems).toEqual([
		{
			code: 'rujukan-tidak-dikenal',
			file: 'guides/kota-arunika/antri-daring.mdx',
			path: [],
			message: expect.stringContaining('Maksud Anda `kota-arunika/antre-daring`?'),
		},
	]);
});

test('a guide whose innovation has a file with mistakes is not to blame', () => {
	const entries = someEntries({ guides: [aGuide()], innovationIds: new Set(['kota-arunika/antre-daring']) });
	expect(checkEntries(entries)).toEqual([]);
});

test('a step can wait only for steps of the same guide, of whatever phase', () => {
	expect(found(inPhases([step('a', 'b')], [step('b', 'd')]))).toEqual([
		['rujukan-tidak-dikenal', 'phases.1.steps.0.after.0'],
	]);
});

test('steps that wait for each other are named from the first of them, along the way', () => {
	const problems = check(inPhases([step('a'), step('b', 'd', 'a')], [step('c', 'b'), step('d', 'c')]));
	expect(problems).toEqual([
		{
			code: 'langkah-melingkar',
			path: 'phases.0.steps.1.after',
			message: expect.stringContaining('`b` → `d` → `c` → `b`'),
		},
	]);
});

test('two circles are two problems, and a step may be a circle by itself', () => {
	const problems = check(inPhases([step('a', 'a'), step('b', 'c'), step('c', 'b')]));
	expect(problems.map(({ path }) => path)).toEqual(['phases.0.steps.0.after', 'phases.0.steps.1.after']);
	expect(problems[0]?.message).toContain('`a` → `a`');
	expect(problems[1]?.message).toContain('`b` → `c` → `b`');
});

test('a step that only leads into a circle is not part of it', () => {
	expect(found(inPhases([step('a', 'b'), step('b', 'c'), step('c', 'b')]))).toEqual([
		['langkah-melingkar', 'phases.0.steps.1.after'],
	]);
});

test('ids of steps and of prerequisites are unique in a guide, across phases', () => {
	const prerequisite = { id: 'a', text: 'A.', need: 'wajib' } as const;
	expect(
		found({ ...inPhases([step('a')], [step('a')]), prerequisites: [prerequisite, prerequisite] }),
	).toEqual([
		['id-ganda', 'prerequisites.1.id'],
		['id-ganda', 'phases.1.steps.0.id'],
	]);
});

test('a condition has to be one that a region can meet', () => {
	const prerequisite = { text: 'Syarat.', need: 'wajib' } as const;
	expect(
		found({
			prerequisites: [
				{ ...prerequisite, id: 'a', condition: { kind: 'urusan', affair: 'kependudukn' } },
				{ ...prerequisite, id: 's', condition: { kind: 'sistem', system: 'simpuss' } },
				{ ...prerequisite, id: 'b', condition: { kind: 'penduduk', min: 6, max: 5 } },
				{ ...prerequisite, id: 'c', condition: { kind: 'penduduk' } },
			],
		}),
	).toEqual([
		['urusan-tidak-dikenal', 'prerequisites.0.condition.affair'],
		['sistem-tidak-dikenal', 'prerequisites.1.condition.system'],
		['nilai-tidak-sah', 'prerequisites.2.condition.min'],
		['nilai-tidak-sah', 'prerequisites.3.condition'],
	]);
});

test('a cost that stands in a source needs the source', () => {
	expect(found({ costs: [{ ...cost, basis: 'sumber' }] })).toEqual([['sumber-tidak-ada', 'costs.0.basis']]);
});

test('a guide of a real region needs a source with an address, and no mark of a sample', () => {
	const region = aRegion({
		id: 'kota-magelang',
		data: { code: '33.71', name: 'Kota Magelang', sample: false },
	});
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
	const ofReal = (data: GuideKeys) =>
		checkEntries(
			someEntries({
				reference,
				regions: [region],
				innovationIds: new Set(['kota-magelang/datago']),
				guides: [aGuide({ id: 'kota-magelang/datago', data })],
			}),
		).map(({ code, path }) => [code, path.join('.')]);
	const sources = [{ title: 'Pedoman' }];
	expect(ofReal({ sample: false })).toEqual([['sumber-tidak-ada', 'sources']]);
	expect(ofReal({ sample: false, sources })).toEqual([['sumber-tanpa-alamat', 'sources.0']]);
	expect(ofReal({ sample: true, sources })).toEqual([['contoh-tidak-cocok', 'sample']]);
});

test('a guide cannot have been reviewed on a day that has not come', () => {
	expect(found({ reviewed: { on: '2026-11-02', by: 'Kantor' } })).toEqual([
		['tanggal-mendatang', 'reviewed.on'],
	]);
});
