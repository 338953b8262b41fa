import type {
	InnovationInput,
	RegionInputs,
	RubricInput,
	RulesFile,
} from '../../src/views/index/index-input.ts';

/** A rubric of two rows: SPD row 1 weighs 1,00 and SID row 16 weighs 3,00. */
export function aRubricInput(parts: Partial<RubricInput> = {}): RubricInput {
	return {
		id: 'iid-2026',
		version: 1,
		year: 2026,
		title: 'IID 2026',
		formula: {
			divisor: 12,
			maximum: 25_000,
			bands: [{ predicate: 'Semua', from: 0, to: 10_000 }],
			count: { pointsPerInnovation: 38, cap: 200, basicServicesNeeded: 5 },
		},
		rows: [
			{ number: '1', aspect: 'spd', name: 'Visi', weight: 100, mandatory: true, levels: [] },
			{ number: '16', aspect: 'sid', name: 'Regulasi', weight: 300, mandatory: true, levels: [] },
		],
		...parts,
	};
}

/** What the browser computes by: one rubric, which is the current one; parts as given. */
export function aRulesFile(parts: Partial<RulesFile> = {}): RulesFile {
	return {
		format: 1,
		note: '',
		current: 'iid-2026',
		basicServices: [{ id: 'sosial', name: 'Sosial' }],
		rubrics: [aRubricInput()],
		...parts,
	};
}

/** An innovation of Kota A that counts, without an answer; parts as given. */
export function anInnovationInput(slug: string, parts: Partial<InnovationInput> = {}): InnovationInput {
	return {
		id: `kota-a/${slug}`,
		title: slug,
		path: `/inovasi/kota-a/${slug}/`,
		verified: [],
		named: true,
		counted: true,
		reasons: [],
		...parts,
	};
}

/** What the browser computes for Kota A from: nothing entered; parts as given. */
export function someRegionInputs(parts: Partial<RegionInputs> = {}): RegionInputs {
	return {
		format: 1,
		note: '',
		sample: true,
		region: { id: 'kota-a', name: 'Kota A', path: '/daerah/kota-a/' },
		asOf: '2026-11-01',
		rubric: { id: 'iid-2026', version: 1, title: 'IID 2026' },
		spd: {},
		spdVerified: [],
		innovations: [],
		missing: [],
		...parts,
	};
}
