import type { IndexInput, IndexRules } from '../../domain/index/index-of-levels.ts';
import type { Step } from '../../domain/index/marginal-gains.ts';
import type { InnovationInput, RegionInputs } from '../../views/index/index-input.ts';
import {
	cutTo,
	digitsOf,
	levelAt,
	levelsByRow,
	levelsWorth,
	withLevelAt,
	withMandatory,
	type LevelDigits,
} from './simulation-levels.ts';

/** An innovation as the visitor imagines it. */
export interface SimulatedInnovation {
	/** Last part of its address; empty for one that the visitor made up. */
	readonly slug: string;
	/** Name that the visitor gave; empty for one of the region. */
	readonly title: string;
	readonly levels: LevelDigits;
	/** Place of its basic service in the form, from 1; 0 when it has none. */
	readonly service: number;
	/** Whether it is submitted, everything besides its mandatory rows being in order. */
	readonly counted: boolean;
}

/** What the visitor imagines. */
export interface Simulation {
	readonly rubric: string;
	/** Region that it started from; empty for none. */
	readonly region: string;
	readonly spd: LevelDigits;
	readonly innovations: readonly SimulatedInnovation[];
}

/** As many innovations as can be simulated: more than the count score pays for. */
export const mostInnovations = 400;

/** Nothing is filled, nothing is submitted. */
export function emptySimulation(rubric: string): Simulation {
	return { rubric, region: '', spd: '', innovations: [] };
}

export function slugOf(id: string): string {
	return id.slice(id.indexOf('/') + 1);
}

/** What a region has entered, as the start of a simulation. */
export function simulationOfRegion(inputs: RegionInputs, rules: IndexRules): Simulation {
	return {
		rubric: rules.id,
		region: inputs.region.id,
		spd: digitsOf(inputs.spd, rules.spd),
		innovations: inputs.innovations.slice(0, mostInnovations).map((innovation) => ({
			slug: slugOf(innovation.id),
			title: '',
			levels: digitsOf(innovation.levels ?? {}, rules.sid),
			service: rules.basicServices.indexOf(innovation.basicService ?? '') + 1,
			// What only lacks levels counts as soon as the visitor fills them.
			counted: innovation.named && reasonsBesidesRows(innovation).length === 0,
		})),
	};
}

/** Reasons against an innovation that no level can change. */
export function reasonsBesidesRows({ reasons }: InnovationInput): InnovationInput['reasons'] {
	return reasons.filter(({ reason }) => reason !== 'belum-dinilai' && reason !== 'baris-wajib-kosong');
}

/** The simulation as the domain computes it. The id of an innovation is its place in the list. */
export function indexInputOfSimulation(
	{ spd, innovations }: Simulation,
	rules: IndexRules,
	known: ReadonlyMap<string, InnovationInput>,
): IndexInput {
	return {
		spd: levelsByRow(spd, rules.spd),
		spdVerified: [],
		innovations: innovations.map(({ slug, levels, service, counted }, place) => {
			const record = known.get(slug);
			return {
				id: String(place),
				levels: levels === '' ? undefined : levelsByRow(levels, rules.sid),
				verified: [],
				basicService: service === 0 ? undefined : rules.basicServices[service - 1],
				named: counted,
				// Who counts it nevertheless imagines that the reasons are gone.
				reasons: counted || record === undefined ? [] : reasonsBesidesRows(record),
			};
		}),
	};
}

/** The simulation with one innovation changed; the same one when there is none at that place. */
export function withInnovation(
	simulation: Simulation,
	place: number,
	change: Partial<SimulatedInnovation>,
): Simulation {
	return {
		...simulation,
		innovations: simulation.innovations.map((innovation, index) =>
			index === place ? { ...innovation, ...change } : innovation,
		),
	};
}

/** The simulation with further innovations at its end, as far as there is room. */
export function withAdded(simulation: Simulation, added: readonly SimulatedInnovation[]): Simulation {
	return { ...simulation, innovations: [...simulation.innovations, ...added].slice(0, mostInnovations) };
}

export function withRemoved(simulation: Simulation, place: number): Simulation {
	return { ...simulation, innovations: simulation.innovations.filter((_, index) => index !== place) };
}

/** The same simulation by other rules: rows and services that they do not know are gone. */
export function withRules(simulation: Simulation, { id, spd, sid, basicServices }: IndexRules): Simulation {
	return {
		...simulation,
		rubric: id,
		spd: cutTo(simulation.spd, spd.length),
		innovations: simulation.innovations.map((innovation) => ({
			...innovation,
			levels: cutTo(innovation.levels, sid.length),
			service: innovation.service > basicServices.length ? 0 : innovation.service,
		})),
	};
}

function raised(digits: LevelDigits, place: number): LevelDigits {
	const level = levelAt(digits, place);
	return level === 3 || place < 0
		? digits
		: withLevelAt(digits, place, level === 0 ? 1 : level === 1 ? 2 : 3);
}

function madeUp(points: number, rules: IndexRules, service: number): SimulatedInnovation {
	return { slug: '', title: '', levels: levelsWorth(points, rules.sid), service, counted: true };
}

/**
 * The simulation after a step of `marginalGains`. `counted` holds the ids of the innovations that count. Levels cannot
 * express every maturity, so a new innovation is worth a little less than the step says.
 */
export function withStep(
	simulation: Simulation,
	step: Step,
	rules: IndexRules,
	counted: ReadonlySet<string>,
): Simulation {
	const rowPlace = (row: string) => rules.sid.findIndex(({ number }) => number === row);
	switch (step.kind) {
		case 'baris-spd': {
			const place = rules.spd.findIndex(({ number }) => number === step.row);
			return { ...simulation, spd: raised(simulation.spd, place) };
		}
		case 'baris-sid':
		case 'baris-sid-semua': {
			const isRaised = (id: string) => (step.kind === 'baris-sid' ? id === step.innovation : counted.has(id));
			const innovations = simulation.innovations.map((innovation, place) =>
				isRaised(String(place))
					? { ...innovation, levels: raised(innovation.levels, rowPlace(step.row)) }
					: innovation,
			);
			return { ...simulation, innovations };
		}
		case 'ajukan':
		case 'penuhi-syarat': {
			const place = Number(step.innovation);
			const levels = withMandatory(simulation.innovations[place]?.levels ?? '', rules.sid);
			return withInnovation(simulation, place, { counted: true, levels });
		}
		case 'inovasi-baru':
			return withAdded(simulation, [madeUp(step.maturity, rules, 0)]);
		case 'lengkapi-yandas': {
			const services = step.missing.slice(0, step.needed).map((id) => rules.basicServices.indexOf(id) + 1);
			return withAdded(
				simulation,
				services.map((service) => madeUp(step.maturity, rules, service)),
			);
		}
		default:
			return step satisfies never;
	}
}
