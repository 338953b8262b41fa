import { expect, test } from 'vitest';
import type { Condition, Prerequisite } from '../../schema/guide-prerequisite.ts';
import type { CostLine } from '../../schema/guide-resources.ts';
import { answerTo, fitOf, type RegionProfile } from './fit.ts';

const aPrerequisite = (keys: Partial<Prerequisite> = {}): Prerequisite => ({
	id: 'petugas',
	text: 'Dua petugas dapat ditugaskan.',
	need: 'wajib',
	condition: { kind: 'petugas', atLeast: 2 },
	...keys,
});

const cost: CostLine = {
	item: 'Papan',
	frequency: 'sekali',
	quantity: 1,
	unit: 'buah',
	unitCost: 600,
	priceYear: 2026,
	scalesWith: 'daerah',
	basis: 'perkiraan',
};

const yearly: CostLine = { ...cost, frequency: 'per-tahun', unitCost: 400 };

const fitting = (prerequisites: readonly Prerequisite[], profile: RegionProfile, costs: CostLine[] = []) =>
	fitOf({ prerequisites, costs }, profile);

const cases: readonly (readonly [Condition, met: RegionProfile, unmet: RegionProfile])[] = [
	[{ kind: 'jenjang', levels: ['kota', 'kabupaten'] }, { level: 'kota' }, { level: 'provinsi' }],
	[{ kind: 'penduduk', min: 100 }, { population: 100 }, { population: 99 }],
	[{ kind: 'penduduk', max: 500 }, { population: 500 }, { population: 501 }],
	[{ kind: 'urusan', affair: 'kesehatan' }, { authorities: ['kesehatan', 'sosial'] }, { authorities: [] }],
	[
		{ kind: 'jaringan', atLeast: 'seluler-stabil' },
		{ connectivity: 'serat-optik' },
		{ connectivity: 'seluler-tidak-stabil' },
	],
	[{ kind: 'sistem', system: 'simrs' }, { systems: ['simrs'] }, { systems: ['simpus'] }],
	[{ kind: 'petugas', atLeast: 2 }, { staff: 2 }, { staff: 1 }],
];

test.each(cases)(
	'%o is met, not met, or unknown while the region has not said so',
	(condition, met, unmet) => {
		expect(answerTo(condition, met)).toBe('terpenuhi');
		expect(answerTo(condition, unmet)).toBe('belum');
		expect(answerTo(condition, {})).toBe('belum-diketahui');
	},
);

test('an urusan that may be theirs in part only is unknown, whatever else is within their authority', () => {
	const condition: Condition = { kind: 'urusan', affair: 'kehutanan' };
	const profile = { authorities: ['sosial'], uncertainAuthorities: ['kehutanan'] };
	expect(answerTo(condition, profile)).toBe('belum-diketahui');
	expect(answerTo({ kind: 'urusan', affair: 'sosial' }, profile)).toBe('terpenuhi');
	expect(answerTo({ kind: 'urusan', affair: 'energi-mineral' }, profile)).toBe('belum');
});

test('a legal basis and a prerequisite in words only are for people to judge', () => {
	const everything: RegionProfile = {
		level: 'kota',
		population: 1,
		authorities: [],
		connectivity: 'serat-optik',
		systems: [],
		staff: 9,
	};
	expect(answerTo({ kind: 'dasar-hukum', text: 'Perwali' }, everything)).toBe('belum-diketahui');
	expect(answerTo(undefined, everything)).toBe('belum-diketahui');
});

test('the innovation fits when every must is met', () => {
	expect(fitting([aPrerequisite()], { staff: 2 })).toMatchObject({
		fit: 'cocok',
		reasons: [{ source: { kind: 'prasyarat', id: 'petugas' }, answer: 'terpenuhi', decisive: false }],
	});
});

test('a must that is not met decides against it', () => {
	expect(fitting([aPrerequisite()], { staff: 1 })).toMatchObject({
		fit: 'belum-cocok',
		reasons: [{ answer: 'belum', decisive: true }],
	});
});

test('a must that is not met and can be replaced asks for an adjustment', () => {
	const replaceable = aPrerequisite({ substitute: 'Satu petugas dan satu kader.' });
	expect(fitting([replaceable], { staff: 1 })).toMatchObject({
		fit: 'perlu-penyesuaian',
		reasons: [{ answer: 'belum', decisive: false }],
	});
});

test('a must that is not known asks for an adjustment', () => {
	expect(fitting([aPrerequisite()], {}).fit).toBe('perlu-penyesuaian');
});

test('a help that is not met asks for an adjustment, one that is not known does not', () => {
	const help = aPrerequisite({ need: 'membantu' });
	expect(fitting([help], { staff: 1 })).toMatchObject({
		fit: 'perlu-penyesuaian',
		reasons: [{ decisive: false }],
	});
	expect(fitting([help], {}).fit).toBe('cocok');
});

test('a reader answers what the profile cannot, and does not overrule what it says', () => {
	const guide = {
		prerequisites: [aPrerequisite({ id: 'rapat', condition: undefined }), aPrerequisite()],
		costs: [],
	};
	const fit = (staff: number, ...answers: [id: string, met: boolean][]) =>
		fitOf(guide, { staff }, new Map(answers)).fit;
	expect(fit(2)).toBe('perlu-penyesuaian');
	expect(fit(2, ['rapat', true])).toBe('cocok');
	expect(fit(2, ['rapat', false])).toBe('belum-cocok');
	expect(fit(1, ['rapat', true], ['petugas', true])).toBe('belum-cocok');
});

test('the first year costs the one-off and the yearly lines together, and may cost exactly the ceiling', () => {
	expect(fitting([], { budget: 1000 }, [cost, yearly])).toMatchObject({
		fit: 'cocok',
		reasons: [{ source: { kind: 'biaya' }, answer: 'terpenuhi', decisive: false }],
	});
	expect(fitting([], { budget: 999 }, [cost, yearly])).toMatchObject({
		fit: 'belum-cocok',
		reasons: [{ source: { kind: 'biaya' }, answer: 'belum', decisive: true }],
	});
});

test('costs above the ceiling decide also while others are unknown, costs below it do not', () => {
	const costs: CostLine[] = [cost, { ...cost, scalesWith: 'puskesmas' }];
	expect(fitting([], { budget: 599 }, costs).fit).toBe('belum-cocok');
	expect(fitting([], { budget: 600 }, costs)).toMatchObject({
		fit: 'perlu-penyesuaian',
		reasons: [{ source: { kind: 'biaya' }, answer: 'belum-diketahui', decisive: false }],
	});
});

test('a guide without costs does not keep to a ceiling: its costs are unknown', () => {
	expect(fitting([], { budget: 1_000_000 })).toMatchObject({
		fit: 'perlu-penyesuaian',
		reasons: [{ source: { kind: 'biaya' }, answer: 'belum-diketahui' }],
	});
});

test('without a ceiling the costs are no reason, and the budget is there to be shown', () => {
	expect(fitting([], {}, [cost])).toMatchObject({ fit: 'cocok', reasons: [], budget: { once: 600 } });
});
