import fc from 'fast-check';
import { costDrivers, costFrequencies } from '../../src/schema/guide-resources.ts';
import { connectivities, necessities, regionLevels } from '../../src/schema/guide-prerequisite.ts';
import { phaseNames } from '../../src/schema/guide-steps.ts';
import { replicationActors, replicationModels, reReplications } from '../../src/schema/guide.ts';
import { improvements } from '../../src/schema/improvement.ts';
import type { KitForm } from '../../src/views/kit/kit-document.ts';
import type { KitGuide } from '../../src/views/kit/kit-guide.ts';
import { aKitGuide } from './kit.ts';

const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined });
const few = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.array(arbitrary, { maxLength: 3 });

/** Words as editors write them: with capitals, full stops, quotes, brackets and signs that file formats escape. */
const text = fc
	.array(
		fc.constantFrom(
			'Menyusun',
			'Berlatih',
			'SOP',
			'petugas',
			'"jatah"',
			'(rekaan)',
			'A & B',
			'<40',
			'5 %',
			'Rp2.500',
		),
		{ minLength: 1, maxLength: 5 },
	)
	.chain((words) => fc.constantFrom('', '.').map((end) => `${words.join(' ')}${end}`));

const address = fc.constantFrom('https://asal.example/a', 'https://asal.example/b?c=1&d=2');
const source = fc.record({ title: text, publisher: maybe(text), url: maybe(address) });
const day = fc.constantFrom('2025-01-31', '2026-10-19');

const condition = fc.oneof(
	fc.record({
		kind: fc.constant('jenjang' as const),
		levels: fc.uniqueArray(fc.constantFrom(...regionLevels), { minLength: 1 }),
	}),
	fc.record({ kind: fc.constant('penduduk' as const), min: maybe(fc.nat()), max: maybe(fc.nat()) }),
	fc.record({ kind: fc.constant('urusan' as const), affair: fc.constant('kependudukan') }),
	fc.record({ kind: fc.constant('jaringan' as const), atLeast: fc.constantFrom(...connectivities) }),
	fc.record({ kind: fc.constant('sistem' as const), system: fc.constant('simpus') }),
	fc.record({ kind: fc.constant('dasar-hukum' as const), text }),
	fc.record({ kind: fc.constant('petugas' as const), atLeast: fc.nat({ max: 50 }) }),
);

const model = fc.record({
	kind: fc.constantFrom(...replicationModels),
	text: maybe(text),
	actors: few(fc.record({ actor: fc.constantFrom(...replicationActors), does: text })),
});

/** Steps that wait for earlier ones only. */
const phases = fc
	.array(
		fc.record({
			title: text,
			who: maybe(text),
			days: maybe(fc.record({ min: fc.integer({ min: 1, max: 40 }), more: fc.nat({ max: 40 }) })),
			after: few(fc.nat({ max: 9 })),
			output: maybe(text),
			proof: maybe(text),
			phase: fc.constantFrom(...phaseNames),
		}),
		{ minLength: 1, maxLength: 8 },
	)
	.map((steps) => {
		const written = steps.map(({ days, after, phase, ...step }, index) => ({
			phase,
			step: {
				...step,
				id: `langkah-${String(index)}`,
				days: days === undefined ? undefined : { min: days.min, max: days.min + days.more },
				after: [...new Set(after)]
					.filter((other) => other < index)
					.map((other) => `langkah-${String(other)}`),
			},
		}));
		return [...Map.groupBy(written, ({ phase }) => phase)].map(([phase, own]) => ({
			phase,
			steps: own.map(({ step }) => step),
		}));
	});

const cost = fc.record({
	item: text,
	frequency: fc.constantFrom(...costFrequencies),
	quantity: fc.integer({ min: 1, max: 5000 }).map((hundredths) => hundredths / 100),
	unit: fc.constantFrom('buah', 'orang-bulan'),
	unitCost: fc.nat({ max: 1_000_000 }),
	priceYear: fc.integer({ min: 2020, max: 2026 }),
	scalesWith: fc.constantFrom(...costDrivers),
	basis: fc.constantFrom('sumber' as const, 'perkiraan' as const),
	note: maybe(text),
	source: maybe(source),
});

const guideKeys = fc.record({
	summary: text,
	models: fc.array(model, { minLength: 1, maxLength: 3 }),
	terms: fc.record({
		licence: maybe(text),
		intellectualProperty: maybe(text),
		reReplication: maybe(fc.constantFrom(...reReplications)),
		attribution: maybe(text),
		sourceCode: maybe(address),
		publiccode: maybe(address),
		notes: few(text),
		source: maybe(source),
	}),
	prerequisites: few(
		fc.record({
			text,
			need: fc.constantFrom(...necessities),
			condition: maybe(condition),
			substitute: maybe(text),
		}),
	).map((list) => list.map((prerequisite, index) => ({ ...prerequisite, id: `syarat-${String(index)}` }))),
	notSuitable: few(text),
	phases,
	costs: few(cost),
	staff: few(
		fc.record({
			role: text,
			count: fc.integer({ min: 1, max: 20 }),
			skill: maybe(text),
			share: maybe(fc.integer({ min: 1, max: 100 })),
			note: maybe(text),
		}),
	),
	regulations: few(fc.record({ kind: text, title: text, url: maybe(address), adapt: maybe(text) })),
	ict: maybe(
		fc.record({ systems: few(text), data: few(text), integrations: few(text), hosting: maybe(text) }),
	),
	risks: few(fc.record({ risk: text, sign: maybe(text), answer: maybe(text) })),
	indicators: few(
		fc.record({
			name: text,
			unit: fc.constantFrom('menit', 'persen'),
			baseline: maybe(text),
			target: maybe(text),
		}),
	),
	documents: few(fc.record({ title: text, url: maybe(address) })),
	contact: maybe(
		fc.record({ office: text, url: maybe(address), email: maybe(fc.constant('kantor@asal.example')) }),
	),
	unknowns: few(text),
	sources: few(source),
	reviewed: fc.record({ on: day, by: text }),
	sample: fc.boolean(),
});

const measured = fc.record({
	value: fc.integer({ min: -500, max: 5000 }),
	period: fc.constantFrom('2024', 'Mei 2025'),
});

const innovationKeys = fc.record({
	title: text,
	shortName: maybe(text),
	agency: maybe(fc.constant('disdukcapil')),
	summary: text,
	improvements: few(
		fc.record({
			kind: fc.constantFrom(...improvements),
			measure: text,
			unit: fc.constantFrom('menit', 'persen'),
			before: maybe(measured),
			after: measured,
			source: maybe(source),
		}),
	),
});

/** Any guide that the check would accept: with and without each of its parts. */
export const kitGuides: fc.Arbitrary<KitGuide> = fc
	.tuple(guideKeys, innovationKeys)
	.map(([guide, innovation]) => aKitGuide(guide, innovation));

const entered = fc.constantFrom('', ' ', 'Dinas Kesehatan', 'Dinas  "A & B"', 'Kepala <Dinas>');

/** Whatever a visitor may leave empty or write. */
export const kitForms: fc.Arbitrary<KitForm> = fc.record({
	region: fc.constantFrom('', 'Kota Magelang', 'Magelang', 'Kabupaten Kutai Kartanegara', 'Provinsi Aceh'),
	level: fc.constantFrom(...regionLevels),
	head: fc.constantFrom('', 'Wali Kota Magelang', 'Pj. Bupati'),
	office: entered,
	officePosition: entered,
	scale: fc.record({
		population: maybe(fc.nat({ max: 5_000_000 })),
		agencies: maybe(fc.nat({ max: 80 })),
		puskesmas: maybe(fc.nat({ max: 80 })),
		kelurahan: maybe(fc.nat({ max: 300 })),
	}),
	start: fc.constantFrom('', '2026-01-05', '2027-12-31', '2026-02-30', 'besok'),
});
