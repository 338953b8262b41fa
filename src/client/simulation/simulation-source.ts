import type { IndexRules } from '../../domain/index/index-of-levels.ts';
import { projectionLabel, simulationLabel } from '../../views/copy/index-words.ts';
import { scriptText as text } from '../../views/copy/simulation-script.ts';
import {
	indexRulesOf,
	type InnovationInput,
	type RegionInputs,
	type RubricInput,
	type RulesFile,
} from '../../views/index/index-input.ts';
import { emptySimulation, simulationOfRegion, slugOf, withRules, type Simulation } from './simulation.ts';
import { addressOf, fragmentOf, meansSimulation } from './simulation-address.ts';

/** What a simulation stands on. */
export interface SimulationSetting {
	readonly rubric: RubricInput;
	readonly rules: IndexRules;
	/** What every figure is: simulated or projected, not official, and of a fictional region. */
	readonly label: string;
	/** Undefined when it started from nothing. */
	readonly inputs: RegionInputs | undefined;
	/** Innovations of the region by the last part of their address. */
	readonly known: ReadonlyMap<string, InnovationInput>;
	/** What it is before the visitor changes anything. */
	readonly origin: Simulation;
}

export interface RestoredSimulation {
	readonly setting: SimulationSetting;
	readonly simulation: Simulation;
	/** What of the address could not be followed. */
	readonly notice?: string | undefined;
}

/** Turns addresses into simulations and back. */
export interface SimulationSource {
	/** The setting of a rubric and a region; both fall back to what there is. Rejects when the region cannot be loaded. */
	readonly setting: (rubric: string, region: string) => Promise<SimulationSetting>;
	readonly restored: (fragment: string) => Promise<RestoredSimulation>;
	/** Whether it differs from what it started from. */
	readonly isChanged: (simulation: Simulation, setting: SimulationSetting) => boolean;
	/** The fragment of a simulation; empty for the one that every visit starts with. */
	readonly fragment: (simulation: Simulation, setting: SimulationSetting) => string;
}

/**
 * Rubrics that ask for the same rows as the current one: its own, and what is announced on top of it. Equal rows are
 * the same list, so that a form that shows them can stay as it is.
 */
export function offeredRubrics({ rubrics, current }: RulesFile): readonly RubricInput[] {
	const own = rubrics.find(({ id }) => id === current);
	return rubrics
		.filter(({ id, projectedFrom }) => id === current || projectedFrom?.id === current)
		.map((rubric) =>
			own !== undefined && JSON.stringify(rubric.rows) === JSON.stringify(own.rows)
				? { ...rubric, rows: own.rows }
				: rubric,
		);
}

/** A source over the rules of the site; `inputsOf` loads a region, and is undefined for one that the site does not have. */
export function simulationSource(
	file: RulesFile,
	inputsOf: (region: string) => Promise<RegionInputs> | undefined,
): SimulationSource {
	const rubrics = offeredRubrics(file);

	async function settingOf(rubricId: string, region: string): Promise<SimulationSetting> {
		const rubric =
			rubrics.find(({ id }) => id === rubricId) ??
			rubrics.find(({ id }) => id === file.current) ??
			rubrics[0];
		if (rubric === undefined) throw new Error('There is no rubric to simulate by.');
		const rules = indexRulesOf(rubric, file);
		const inputs = await inputsOf(region);
		const label =
			rubric.projectedFrom === undefined
				? simulationLabel(rubric.title)
				: projectionLabel(rubric.title, rubric.projectedFrom.title);
		return {
			rubric,
			rules,
			label: inputs?.sample === true ? text.ofSample(label) : label,
			inputs,
			known: new Map(inputs?.innovations.map((innovation) => [slugOf(innovation.id), innovation])),
			origin: inputs === undefined ? emptySimulation(rubric.id) : simulationOfRegion(inputs, rules),
		};
	}

	return {
		setting: settingOf,
		restored: async (fragment) => {
			const address = addressOf(fragment);
			const found = await settingOf(address?.rubric ?? file.current, address?.region ?? '');
			const { origin, rules, rubric, inputs } = found;
			if (address === undefined) {
				const notice = meansSimulation(fragment) ? text.unreadable : undefined;
				return { setting: found, simulation: origin, notice };
			}
			const { entries } = address;
			const region = inputs?.region.id ?? '';
			const notices = [
				...(rubric.id === address.rubric ? [] : [text.unknownRubric]),
				...(region === address.region ? [] : [text.unknownRegion]),
			];
			return {
				setting: found,
				simulation:
					entries === undefined ? origin : withRules({ rubric: rubric.id, region, ...entries }, rules),
				notice: notices.length === 0 ? undefined : notices.join(' '),
			};
		},
		isChanged,
		fragment: (simulation, setting) => {
			if (isChanged(simulation, setting)) return wholeFragment(simulation);
			const { rubric, region } = simulation;
			return region === '' && rubric === file.current ? '' : fragmentOf({ rubric, region });
		},
	};
}

function wholeFragment({ rubric, region, spd, innovations }: Simulation): string {
	return fragmentOf({ rubric, region, entries: { spd, innovations } });
}

function isChanged(simulation: Simulation, { origin }: SimulationSetting): boolean {
	return wholeFragment(simulation) !== wholeFragment(origin);
}
