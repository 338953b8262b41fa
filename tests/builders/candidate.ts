import type { Candidate, CandidatePrerequisite } from '../../src/domain/replication/candidate.ts';
import type { PricedLine } from '../../src/domain/replication/cost.ts';
import { mergedCosts } from '../../src/domain/replication/merged-costs.ts';

const arunika = { id: 'kota-arunika', name: 'Kota Arunika', code: '99.71' };

/** A candidate without prerequisites, costs and proof, whose one step takes ten days. */
export function aCandidate(keys: Partial<Candidate> = {}): Candidate {
	return {
		id: 'kota-arunika/antre-daring',
		title: 'Antre Daring',
		region: arunika,
		sample: false,
		prerequisites: [],
		costs: [],
		time: { min: 10, max: 10, unknown: 0 },
		adopters: 0,
		figures: false,
		...keys,
	};
}

/** A cost line in whole rupiah: one unit for the whole region, paid once, unless it says else. */
export function aCost(unitCost: number, keys: Partial<PricedLine> = {}): PricedLine {
	return { frequency: 'sekali', quantity: 1, unitCost, scalesWith: 'daerah', ...keys };
}

const affairs = [
	'kesehatan',
	'pendidikan',
	'kependudukan',
	'sosial',
	'pangan',
	'perhubungan',
	'desa',
] as const;
const words = [
	...['Antre', 'Akta', 'Pasar', 'Sampah', 'Sekolah', 'Puskesmas', 'Lansia', 'Petani', 'Jalan', 'Air', 'Data'],
	...['Keliling', 'Terpadu', 'Cepat', 'Bersama', 'Desa', 'Kota', 'Warga', 'Ibu', 'Anak', 'Pagi', 'Digital'],
] as const;
const lacking = [
	'jenjang',
	'urusan',
	'jaringan',
	'petugas',
	'sistem',
	'penduduk',
	'rapat',
	'gedung',
] as const;
const drivers = ['daerah', 'unit-kerja', 'puskesmas', 'kelurahan', 'per-1000-penduduk'] as const;
const systems = ['simpus', 'simrs', 'oss', 'srikandi', 'sipd'] as const;
const lines = ['tanpa-jaringan', 'seluler-tidak-stabil', 'seluler-stabil', 'serat-optik'] as const;

/** The same numbers every time: a linear congruential generator (Numerical Recipes). */
function numbers(seed: number): (below: number) => number {
	let state = seed;
	return (below) => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
}

function pick<Value>(values: readonly [Value, ...Value[]], next: (below: number) => number): Value {
	return values[next(values.length)] ?? values[0];
}

function prerequisite(place: number, next: (below: number) => number): CandidatePrerequisite {
	const kind = pick(lacking, next);
	const common = {
		// Most names are those that everybody uses; some are the guide's own.
		id: next(5) === 0 ? `${kind}-${String(next(4000))}` : `${kind}-${String(place)}`,
		need: next(3) === 0 ? ('membantu' as const) : ('wajib' as const),
		substitute: next(2) === 0 ? (true as const) : undefined,
	};
	switch (kind) {
		case 'jenjang':
			return { ...common, condition: { kind, levels: next(4) === 0 ? ['provinsi'] : ['kabupaten', 'kota'] } };
		case 'urusan':
			return { ...common, condition: { kind, affair: pick(affairs, next) } };
		case 'jaringan':
			return { ...common, condition: { kind, atLeast: pick(lines, next) } };
		case 'petugas':
			return { ...common, condition: { kind, atLeast: 1 + next(12) } };
		case 'sistem':
			return { ...common, condition: { kind, system: pick(systems, next) } };
		case 'penduduk':
			return { ...common, condition: { kind, min: 10_000 * next(30) } };
		default:
			return common;
	}
}

/** As many real candidates as asked for, with guides as long as those of the content; always the same ones. */
export function manyCandidates(count: number): readonly Candidate[] {
	const next = numbers(36);
	const regions = Array.from({ length: 514 }, (_, place) => ({
		id: `kabupaten-rekaan-${String(place)}`,
		name: `Kabupaten Rekaan ${String(place)}`,
		code: `90.${String(place).padStart(2, '0')}`,
	})) satisfies Candidate['region'][];
	return Array.from({ length: count }, (_, place) => {
		const title = [0, 1, 2, 3].map(() => pick(words, next)).join(' ');
		const region = regions[place % regions.length] ?? arunika;
		const min = 20 + next(200);
		const costs = Array.from({ length: 4 + next(6) }, (): PricedLine => ({
			frequency: next(2) === 0 ? 'sekali' : 'per-tahun',
			quantity: next(8) === 0 ? 1.5 : 1 + next(40),
			unitCost: 5000 * (1 + next(1800)),
			scalesWith: next(2) === 0 ? 'daerah' : pick(drivers, next),
		}));
		return {
			id: `${region.id}/${title.toLowerCase().replaceAll(' ', '-')}-${String(place)}`,
			title: `${title} ${String(place)}`,
			region,
			affair: pick(affairs, next),
			sample: false,
			prerequisites: Array.from({ length: 4 + next(5) }, (__, own) => prerequisite(own, next)),
			costs: mergedCosts(costs),
			time: { min, max: min + next(80), unknown: next(6) === 0 ? 1 + next(3) : 0 },
			adopters: next(12) === 0 ? 1 + next(9) : 0,
			figures: next(3) === 0,
		};
	});
}
