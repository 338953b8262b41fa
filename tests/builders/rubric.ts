import { rubricSchema, type Rubric } from '../../src/schema/rubric.ts';

type Written = Readonly<Record<string, unknown>>;

/** A row as a file writes it, with nothing known but its number; keys as given. */
export function aRubricRow(data: Written = {}): Written {
	return {
		number: '16',
		aspect: 'sid',
		variable: null,
		name: 'Indikator',
		definition: null,
		weight: null,
		mandatory: null,
		levels: ['satu', 'dua', 'tiga'],
		threshold: null,
		evidence: null,
		ownGuidance: null,
		note: null,
		sources: [],
		...data,
	};
}

/** A rubric as a file writes it, in which nothing is known; keys as given. */
export function writtenRubric(data: Written = {}): Written {
	return {
		id: 'iid-2026',
		version: 1,
		year: 2026,
		status: 'berlaku',
		title: 'Indeks Inovasi Daerah 2026',
		letter: null,
		scale: null,
		structure: null,
		maxima: { spd: null, maturity: null, count: null, note: null, sources: [] },
		formula: {
			divisor: null,
			pointsPerInnovation: null,
			countCap: null,
			basicServicesNeeded: null,
			maximum: null,
			sources: [],
		},
		spd: { rows: null, sources: [] },
		sid: { rows: null, sources: [] },
		predicates: null,
		bands: null,
		window: null,
		projectsFrom: null,
		sources: [],
		...data,
	};
}

/** A checked rubric in which nothing is known; keys as given. */
export function aRubric(data: Written = {}): Rubric {
	return rubricSchema.parse(writtenRubric(data));
}
